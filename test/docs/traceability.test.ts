import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Check } from '../../src/checks/index.ts';
import type { System } from '../../src/checks/system.ts';
import { newestPack } from '../../src/cli/open-pack.ts';
import { commandNames } from '../../src/report/sentences/help.ts';

interface Traceability {
  readonly clauses: readonly (readonly string[])[];
  readonly process: readonly {
    readonly clause: string;
    readonly command?: string;
    readonly test?: string;
    readonly planned?: string;
  }[];
}

const root = new URL('../../', import.meta.url);
const listed = parse(readFileSync(new URL('docs/traceability.yaml', root), 'utf8')) as Traceability;
const clauses = listed.clauses.flat();

let system: System;
beforeAll(async () => {
  const pack = await newestPack();
  if (pack.system === undefined) throw new Error('the pack does not load');
  system = pack.system;
});

describe('every clause has its place', () => {
  test('the list names 160 clauses, each once', () => {
    expect(clauses).toHaveLength(160);
    expect(new Set(clauses).size).toBe(160);
  });

  test('a clause is cited by a standard or stands under process, and nothing else is cited', () => {
    const cited = new Set(system.standards.flatMap((standard) => standard.source));
    const processes = new Set(listed.process.map(({ clause }) => clause));
    expect(clauses.filter((clause) => !cited.has(clause) && !processes.has(clause))).toEqual([]);
    expect([...cited, ...processes].filter((clause) => !clauses.includes(clause))).toEqual([]);
    expect([...processes].filter((clause) => cited.has(clause))).toEqual([]);
  });

  test('a process names a command and a test that exist, or the step that will bring it', () => {
    for (const { clause, command, test: shown, planned } of listed.process) {
      if (planned !== undefined) {
        expect([planned, command, shown], clause).toEqual([
          expect.stringMatching(/^step [3-6]$/),
          undefined,
          undefined,
        ]);
        continue;
      }
      expect([...commandNames], clause).toContain(command?.split(' ')[1]);
      expect(existsSync(fileURLToPath(new URL(shown ?? '', root))), clause).toBe(true);
    }
    const planned = listed.process.filter((each) => each.planned !== undefined);
    console.log(
      ['planned:', ...planned.map(({ clause, planned: step }) => `${clause} (${step ?? ''})`)].join(' '),
    );
  });
});

/** Somebody's word, one kind of paper, or one list: what proves least. A paper of each unit is counted as one, too. */
const isSoft = (check: Check): boolean =>
  check.kind === 'attestation' ||
  check.kind === 'roster' ||
  (check.kind === 'evidence' && check.asks.length === 1);

test('at most one standard in five rests on what proves least alone', () => {
  const soft = system.standards.filter(({ checks }) => checks.every(isSoft));
  console.log(`soft: ${String(soft.length)} of ${String(system.standards.length)}`);
  expect(soft.length).toBeGreaterThan(0);
  expect(soft.length / system.standards.length).toBeLessThanOrEqual(0.2);
});
