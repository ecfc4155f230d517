/** What the fixtures raise can be said in both languages, and English says it in English. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { gateCounts } from '../../src/model/gate-bound.ts';
import { problemEvents } from '../../src/model/problem-events.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { allFixtures, diagnosticsOf } from './fixture.ts';

const zh = await diagnosesIn('zh');
const en = await diagnosesIn('en');

/** All texts a diagnostic carries but the Chinese titles: what the user wrote, and names he may write. */
function values(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(values);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'zh' ? [] : values(value)));
}

/** Chinese in a text that is nobody's value. */
function leaked(text: string, diagnostic: Diagnostic): readonly string[] {
  // The words of events, and of what a gate rule counts, are what must be typed, in any language.
  const known = [...values(diagnostic), ...problemEvents, ...gateCounts];
  return (text.match(/\p{Script=Han}+/gu) ?? []).filter((run) => !known.some((value) => value.includes(run)));
}

const raised = allFixtures().flatMap((fixture) =>
  diagnosticsOf(fixture).map((diagnostic) => ({ name: `${fixture.name} ${diagnostic.code}`, diagnostic })),
);
const whys = ['link', 'not-regular', 'too-big', 'denied'] as const;
const unreadable = whys.map((why) => {
  const at = { file: 'records/meeting/a.yaml', line: 1, col: 1 };
  const code = 'unreadable-file' as const;
  const severity = 'error' as const;
  return { name: `${code} ${why}`, diagnostic: { code, severity, why, at, length: 1, line: '', lineCol: 1 } };
});

describe.each([...raised, ...unreadable])('$name', ({ diagnostic }) => {
  test('says what was found, what was expected and what to type', () => {
    for (const said of [zh(diagnostic), en(diagnostic)]) {
      for (const text of [said.found, said.expected, said.type]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('says it in English', () => {
    const { found, expected, type } = en(diagnostic);
    expect([found, expected, type].flatMap((text) => leaked(text, diagnostic))).toEqual([]);
  });
});
