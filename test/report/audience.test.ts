import { expect, test } from 'vitest';
import { gapReport } from '../../src/ledgers/gap-report.ts';
import { explainRecord } from '../../src/ledgers/explain-record.ts';
import { explainStandard } from '../../src/ledgers/explain-standard.ts';
import { gapJson } from '../../src/report/json.ts';
import { gapMarkdown } from '../../src/report/markdown.ts';
import { gapTable } from '../../src/report/table.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { paper, sampleAssessment, sampleTown } from './a-report.ts';

const zh = await speechIn('zh');
const assessment = sampleAssessment();
const drawn = ['东街公厕', '西街公厕'];

test('the public does not learn which sites were drawn for an unannounced round', () => {
  const report = gapReport(assessment, { audience: 'public', full: true });
  const brief = gapTable(gapReport(assessment, { audience: 'public' }), zh, paper());
  for (const text of [brief, gapTable(report, zh, paper()), gapMarkdown(report, zh), gapJson(report, zh)]) {
    for (const site of drawn) expect(text).not.toContain(site);
  }
  expect(gapTable(report, zh, paper())).toContain('抽样点位 1');
  const gaps = report.gaps.filter((gap) => gap.subject.kind === 'sampled');
  expect(gaps.map((gap) => gap.id)).toEqual(['S4-02/toilets/sampled-1', 'S4-02/toilets/sampled-2']);
  for (const gap of gaps) expect([gap.unit, gap.where]).toEqual([undefined, []]);
});

test('the office does', () => {
  const report = gapReport(assessment, { audience: 'internal', full: true });
  const text = gapTable(report, zh, paper());
  for (const site of drawn) expect(text).toContain(site);
  expect(text).toContain('供阅范围：内部');
  expect(report.gaps.find((gap) => gap.subject.kind === 'site')?.where).not.toEqual([]);
});

test('hiding names changes no count', () => {
  const [open, closed] = [
    gapReport(assessment, { audience: 'internal' }),
    gapReport(assessment, { audience: 'public' }),
  ];
  expect(closed.counts).toEqual(open.counts);
  expect(closed.units.map((line) => line.gaps)).toEqual(open.units.map((line) => line.gaps));
  expect(closed.gaps).toHaveLength(open.gaps.length);
});

test('explained to the public, a drawn site has no name and no place', () => {
  const [, standard] = assessment.standards;
  const explained = explainStandard(assessment, standard!, () => 0, { audience: 'public' });
  const text = JSON.stringify(explained);
  for (const site of drawn) expect(text).not.toContain(site);
  expect(text).not.toContain('X-1');
});

test('a visit of an unannounced round keeps its site to itself, and says that something is kept', () => {
  const town = sampleTown();
  const visit = town.records.all.find((each) => each.key === 'X-1')!;
  const rounds = new Set(['R-1']);
  const shown = explainRecord(assessment, visit, town.records.all, rounds, { audience: 'public' });
  expect(JSON.stringify(shown.fields)).not.toContain('东街公厕');
  expect(shown.withheld).toBe(1);
  expect(shown.citedBy.map((cited) => cited.standard)).not.toContain('S4-02');
  const full = explainRecord(assessment, visit, town.records.all, rounds, { audience: 'internal' });
  expect(JSON.stringify(full.fields)).toContain('东街公厕');
  expect(full.withheld).toBe(0);
});

test('fields that a schema marks as internal are withheld from the public', () => {
  const town = sampleTown();
  const [first] = town.records.all;
  const cleaning = { ...first!, kind: 'cleaning', zone: '一区', cleaner: '丁某某', by: '甲' } as never;
  const shown = explainRecord(assessment, cleaning, [], new Set(), { audience: 'public' });
  expect(JSON.stringify(shown)).not.toContain('丁某某');
  expect(shown.withheld).toBe(1);
});
