import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readResult } from '../../src/load/read-result.ts';
import { type } from '../cli/run-civic.ts';

let saved = '';
beforeAll(async () => {
  saved = (await type('assess --on 2022-06-30 --format json --audience internal')).out;
});

type Json = Record<string, unknown>;
type Way = readonly (string | number)[];

/** A saved result with one member changed; `undefined` takes it out. */
function withMember(way: Way, value: unknown): string {
  const root = JSON.parse(saved) as Json;
  const last = way.at(-1) ?? '';
  const parent = way.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], root) as Json;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return JSON.stringify(root);
}

/** As people write a way into a file: `gaps[0].subject.kind`. */
const shown = (way: Way): string =>
  way.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );

const day = 'on window.from window.to gaps.0.due';
const text =
  'town county pack.id pack.title pack.edition pack.origin gaps.0.id gaps.0.standard gaps.0.check gaps.0.reason.text gaps.0.records.0 gaps.0.subject.kind standards.0.id standards.0.title standards.0.unit';
const number =
  'year leftOut score.total.won score.total.possible score.total.unknown score.total.shaky standards.0.points.0.won standards.0.points.0.possible';
const other =
  'fiction audience narrowed gaps gaps.0.verdict gaps.0.timing gaps.0.reason gaps.0.records gaps.0.subject standards standards.0.verdict standards.0.points standards.0.checks standards.0.checks.0.held civic civic.format civic.version pack score score.total';
const nullable = 'filedBy phase verdicts gaps.0.checkTitle gaps.0.unit';

const ways = (list: string): readonly Way[] =>
  list.split(' ').map((way) => way.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)));

describe('a saved result', () => {
  test('is read as it was judged', () => {
    const answer = readResult(saved);
    if (!('snapshot' in answer)) throw new Error(JSON.stringify(answer));
    const { heading, standards } = answer.snapshot;
    expect(heading).toMatchObject({ town: '测试镇', on: '2022-06-30', audience: 'internal', narrowed: [] });
    expect(standards.find(({ id }) => id === 'S2-04')).toMatchObject({ verdict: 'exempt', subjects: [] });
    const drawn = standards.find(({ id }) => id === 'S2-05')?.subjects ?? [];
    expect(drawn.map(({ id, verdict }) => [id, verdict]).sort()).toEqual([
      ['S2-05/drawn/东街公厕', 'unmet'],
      ['S2-05/drawn/测试镇', 'missing'],
      ['S2-05/drawn/西街公厕', 'missing'],
    ]);
  });

  test('with the mark Windows puts in front', () => {
    expect(readResult(`\uFEFF${saved}`)).toEqual(readResult(saved));
  });

  test('for the public leaves aside what it knows by a number only', async () => {
    const { out } = await type('assess --on 2022-06-30 --format json');
    const answer = readResult(out);
    if (!('snapshot' in answer)) throw new Error(JSON.stringify(answer));
    const drawn = answer.snapshot.standards.find(({ id }) => id === 'S2-05');
    expect(drawn?.subjects.map(({ id }) => id)).toEqual(['S2-05/drawn/测试镇']);
    expect(drawn?.unmatched).toBe(2);
  });

  test.each(ways([day, text, number, other, nullable].join(' ')).map((way) => [shown(way), way] as const))(
    'without %s, which is named',
    (where, way) => {
      // One text less in a list is a shorter list.
      if (typeof way.at(-1) === 'number') return;
      expect(readResult(withMember(way, undefined))).toEqual({ why: 'shape', where });
    },
  );

  test.each(ways([day, text, number, other].join(' ')).map((way) => [shown(way), way] as const))(
    'with %s of another type, which is named',
    (where, way) => {
      const wrong = number.split(' ').includes(way.join('.')) || where === 'civic.version' ? '5' : 5;
      const answer = readResult(withMember(way, wrong));
      // A container that is none lacks its first member.
      expect(answer).toMatchObject({ why: 'shape' });
      expect('where' in answer && answer.where.startsWith(where)).toBe(true);
    },
  );

  test.each([
    ['year', 2022.5],
    ['year', -1],
    ['leftOut', -1],
    ['score.total.won', 1e308],
    ['score.total.won', -1e12],
    ['on', '2022-02-30'],
    ['on', '2022年6月30日'],
    ['audience', 'everybody'],
    ['gaps.0.verdict', 'met'],
    ['gaps.0.verdict', 'exempt'],
    ['gaps.0.verdict', '__proto__'],
    ['gaps.0.timing', 'constructor'],
    ['gaps.0.standard', 'S9-99'],
    ['gaps.0.id', 'S2-05/drawn/西街公厕'],
    ['standards.0.id', 'S1-02'],
  ])('%s may not be %j', (list, value) => {
    const [way = []] = ways(list);
    const answer = readResult(withMember(way, value));
    expect(answer).toMatchObject({ why: 'shape' });
    // The second of two alike is the one that is refused.
    if ('where' in answer && !list.endsWith('.id')) expect(answer.where).toBe(shown(way));
  });
});

describe('what is no saved result', () => {
  test.each([
    ['nothing', ''],
    ['half of one', '{"civic": {"format": "assess'],
    ['Markdown', '# 自查自评'],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000'],
  ])('%s is no JSON', (_, file) => {
    expect(readResult(file)).toEqual({ why: 'no-json' });
  });

  test('a real one that was cut off', () => {
    for (const part of [0.1, 0.5, 0.99]) {
      expect(readResult(saved.slice(0, Math.floor(saved.length * part)))).toEqual({ why: 'no-json' });
    }
  });

  test.each([
    'null',
    '[]',
    '5',
    '"civic"',
    '{}',
    '{"__proto__": {"civic": {"format": "assessment", "version": 1}}}',
  ])('%s has no format', (file) => {
    expect(readResult(file)).toEqual({ why: 'shape', where: 'civic' });
  });

  test('another format and another version say what they are', async () => {
    const { out } = await type('findings --on 2022-06-30 --format json');
    expect(readResult(out)).toEqual({ why: 'other-format', found: 'findings 1' });
    expect(readResult(withMember(['civic', 'version'], 2))).toEqual({
      why: 'other-format',
      found: 'assessment 2',
    });
  });

  test('one that does not hold all gaps', async () => {
    const { out } = await type('assess --on 2022-06-30 --format json --verdict missing');
    expect(readResult(out)).toEqual({ why: 'narrowed-list' });
  });

  test('nested deeper than any stack', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(readResult(deep)).toMatchObject({ why: 'shape' });
    expect(readResult(saved.replace('"gaps": [', `"gaps": [${deep},`))).toEqual({
      why: 'shape',
      where: 'gaps[0].standard',
    });
  });
});

test('whatever somebody does to one, reading it never throws', () => {
  const values = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue(),
    fc.constantFrom('__proto__', 1e300, -1, ''),
  );
  // Members are taken by walking down, so that deep ones are met as often as those at the top.
  const walk = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(walk, values, (steps, value) => {
      const root = JSON.parse(saved) as Json;
      let at: Json = root;
      for (const [i, step] of steps.entries()) {
        const keys = Object.keys(at);
        const key = keys[step % Math.max(keys.length, 1)] ?? 'more';
        const next = at[key];
        if (i < steps.length - 1 && typeof next === 'object' && next !== null) {
          at = next as Json;
          continue;
        }
        if (value === undefined) Reflect.deleteProperty(at, key);
        else at[key] = value;
        break;
      }
      const answer = readResult(JSON.stringify(root));
      expect('snapshot' in answer || ['shape', 'other-format', 'narrowed-list'].includes(answer.why)).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

test('nor does any text at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (file) => {
      expect('why' in readResult(file)).toBe(true);
    }),
  );
});
