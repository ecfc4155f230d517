import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { withMark } from '../../src/disk/product-mark.ts';
import { gapJson } from '../../src/report/json.ts';
import { gapTable } from '../../src/report/table.ts';
import { showPoints } from '../../src/report/points.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { record } from '../support/a-town.ts';
import { paper, sampleReport } from './a-report.ts';

const [zh, en] = [await speechIn('zh'), await speechIn('en')];
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/assessment-1.schema.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function parsed(text: string) {
  const value = JSON.parse(text);
  isValid(value);
  expect(isValid.errors ?? []).toEqual([]);
  return value;
}

test.each([
  ['the sample', sampleReport()],
  ['for the office', sampleReport({ audience: 'internal' })],
  ['narrowed', sampleReport({ verdicts: ['unmet'], leftOut: 1 }, { unit: '石笋村', filedBy: undefined! })],
  ['an empty year', sampleReport({}, {}, { records: [], tasks: [], rounds: [], phases: [] })],
])('%s fits the published schema', (_, report) => {
  parsed(gapJson(report, zh));
  parsed(gapJson(report, en));
  parsed(withMark(gapJson(report, zh), 'json'));
});

test('the schema is of use: it refuses what is not a result', () => {
  const value = parsed(gapJson(sampleReport(), zh));
  for (const key of Object.keys(value)) {
    const { [key]: _, ...rest } = value;
    expect(isValid(rest), key).toBe(false);
  }
  expect(isValid({ ...value, more: 1 })).toBe(false);
});

test('holds every figure of the table', () => {
  const report = sampleReport();
  const value = parsed(gapJson(report, zh));
  const table = gapTable(report, zh, paper());
  const { counts, score, problems, gaps, units } = value;
  expect(counts.gaps).toEqual({ overdue: 6, due: 1, upcoming: 7, unstable: 1, all: 14, accepted: 0 });
  expect(gaps).toHaveLength(counts.gaps.all);
  expect(table).toContain(
    `短板 ${counts.gaps.all} 处：逾期 ${counts.gaps.overdue}，本阶段到期 ${counts.gaps.due}`,
  );
  expect(score.total).toMatchObject({ possible: 14, won: 2, unknown: 8, shaky: 2, atStake: 12 });
  for (const line of [score.total, ...score.methods]) {
    if (line.possible > 0) expect(table).toContain(showPoints(line.won * 10_000));
  }
  expect(table).toContain(`发现 ${problems.found}，另核减 ${problems.struck}，已销号 ${problems.closed}`);
  expect(Object.keys(problems.byState)).toEqual([
    '待签收',
    '待整改',
    '待复查',
    '已退回',
    '挂账',
    '已销号',
    '已核减',
  ]);
  for (const unit of units) expect(table).toContain(unit.unit);
  expect(value.late).toEqual([
    expect.objectContaining({ record: 'A-9', on: '2022-03-01', filed: '2022-05-01', days: 61 }),
  ]);
});

test('gaps are unfolded, each with its own identity', () => {
  const { gaps } = parsed(gapJson(sampleReport({ audience: 'internal' }), zh));
  const ids = gaps.map((gap: { id: string }) => gap.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('S4-04/leaflets/石笋村');
  expect(gaps[0].reason).toEqual({ code: 'coverage-none', asked: 1, notCounted: 0, text: '没有记录' });
});

test('the same judgement gives the same bytes', () => {
  expect(gapJson(sampleReport(), zh)).toBe(gapJson(sampleReport(), zh));
});

test('what cannot be seen is escaped, not changed', () => {
  const nasty = '坏\u202E\u200B"村';
  const text = gapJson(
    sampleReport(
      {},
      {},
      {
        units: [{ id: nasty, type: '村', at: { file: 'units.yaml', line: 1, col: 1 } }],
        records: [record('meeting', { on: '2022-03-01' })],
      },
    ),
    zh,
  );
  expect(text).toContain('坏\\u202e\\u200b\\"村');
  expect(JSON.stringify(parsed(text))).toContain(JSON.stringify(nasty).slice(1, -1));
});
