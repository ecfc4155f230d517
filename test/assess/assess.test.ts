import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Check } from '../../src/checks/index.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, judged, lines, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { atLeast, bandsOf, day } from '../support/days.ts';

const files = { 'files/a.txt': 1 };
const paper = {
  key: 'paper',
  kind: 'evidence',
  method: '材料审核',
  span: 'year',
  asks: [{ material: '规范文件' }],
} as const;
const drive = {
  key: 'drive',
  kind: 'activity',
  method: '实地考察',
  span: 'phase',
  themes: ['文明交通'],
} as const;
const rate = {
  key: 'rate',
  kind: 'metric',
  method: '实地考察',
  metric: 'cleaning',
  parameter: 'cleaning',
} as const;
const tasked = { key: 'task', kind: 'task', method: '材料审核' } as const;
const piece = (standards: string[], more: Record<string, unknown> = {}): AnyRecord =>
  record('evidence', {
    on: '2022-03-01',
    standards,
    material: '规范文件',
    title: '方案',
    files: ['files/a.txt'],
    ...more,
  });
const held = (on = '2022-05-02'): AnyRecord =>
  record('activity', { on, title: '劝导', themes: ['文明交通'], unit: '党政办' });
const reading = (of: string, value: string): AnyRecord =>
  record('measurement', { on: `${of}-28`, metric: 'cleaning', for: of, value });
const task = (id: string, more: Partial<Omit<TownChange['tasks'] & object, 'x'>[number]> = {}) => ({
  id,
  title: id,
  phase: '2',
  standards: ['S4-01'],
  lead: '党政办',
  due: day('2022-07-10'),
  'hand-in': ['方案'],
  ...more,
});
const run = (
  standards: Parameters<typeof aSystem>[0],
  change: TownChange = {},
  options: Record<string, string> = {},
) => assess(aSystem(standards), aTown({ files, ...change }), { on: day('2022-06-30'), ...options });

describe('verdict of a standard', () => {
  it('is the worst of its checks, each of which keeps its own', () => {
    const { standard: result } = judged([paper, drive], { files, records: [piece(['S4-01'])] });
    expect(result.checks.map((check) => [check.key, check.verdict])).toEqual([
      ['paper', 'met'],
      ['drive', 'missing'],
    ]);
    expect(result).toMatchObject({
      verdict: 'missing',
      unit: '创建办',
      id: 'S4-01',
      category: '社会环境建设',
    });
    expect(result.checks[0]).toMatchObject({ span: 'year', grade: 'A' });
    expect(result.checks[0]).not.toHaveProperty('title');
    expect(judged({ ...paper, title: '有方案' }).check.title).toBe('有方案');
  });

  it('is judged only while the standard is valid', () => {
    const until = standard('S4-01', [paper], { validTo: day('2022-06-29') });
    const from = standard('S4-02', [paper], { validFrom: day('2022-07-01') });
    const today = standard('S4-03', [paper], { validFrom: day('2022-06-30'), validTo: day('2022-06-30') });
    expect(run([until, from, today]).standards.map((each) => each.id)).toEqual(['S4-03']);
  });

  describe('under a waiver', () => {
    const waiver = (until: string, on = '2022-03-01'): AnyRecord =>
      record('waiver', {
        on,
        standard: 'S4-01',
        reason: '本镇没有',
        'approved-by': '县创建办',
        document: '县创〔2022〕1号',
        until,
      });
    it('is exempt through the last day, leaves the score and has no gaps', () => {
      const all = run([standard('S4-01', [paper])], { records: [waiver('2022-06-30')] });
      expect(all.standards[0]).toMatchObject({
        verdict: 'exempt',
        waiver: { reason: '本镇没有', approvedBy: '县创建办', until: '2022-06-30' },
      });
      expect(all.score.total).toEqual({ possible: 0, won: 0, unknown: 0, shaky: 0 });
      expect(all.standards[0]?.points).toEqual([
        { method: '材料审核', possible: 0, won: 0, unknown: 0, shaky: 0 },
      ]);
      expect(all.gaps).toEqual([]);
      expect(all.units.find((unit) => unit.unit === '创建办')?.verdict).toBe('exempt');
    });
    it('is judged again the day after, and before the waiver was given', () => {
      expect(
        run([standard('S4-01', [paper])], { records: [waiver('2022-06-29')] }).standards[0]?.verdict,
      ).toBe('missing');
      expect(
        run([standard('S4-01', [paper])], { records: [waiver('2022-12-31', '2022-07-01')] }).standards[0]
          ?.verdict,
      ).toBe('missing');
      expect(run([standard('S4-01', [paper])]).standards[0]).not.toHaveProperty('waiver');
    });
    it('a renewed waiver counts though an old one has lapsed', () => {
      const records = [waiver('2022-12-31', '2022-02-01'), waiver('2022-05-31', '2022-03-01')];
      expect(run([standard('S4-01', [paper])], { records }).standards[0]?.waiver?.until).toBe('2022-12-31');
    });
  });
});

describe('a problem that names a standard without findings checks', () => {
  const named = (more: Record<string, unknown> = {}): AnyRecord =>
    record('finding', {
      id: 'F-1',
      on: '2022-05-10',
      text: '窗口无人',
      standard: 'S4-01',
      unit: '临河社区',
      source: '上级反馈',
      due: '2022-06-01',
      ...more,
    });
  const of = (...records: AnyRecord[]) =>
    run([standard('S4-01', [paper])], { records: [piece(['S4-01']), ...records] });
  const verdictOf = (...records: AnyRecord[]) => of(...records).standards[0]?.verdict;

  it('is watched all the same: overdue it fails the standard, for the unit in charge', () => {
    const all = of(named());
    expect(all.standards[0]?.checks.map((check) => [check.key, check.verdict])).toEqual([
      ['paper', 'met'],
      ['named-problems', 'unmet'],
    ]);
    expect(all.gaps.map((gap) => [gap.id, gap.subject.unit, gap.method])).toEqual([
      ['S4-01/named-problems/临河社区', '临河社区', '材料审核'],
    ]);
  });
  it('is due since its own deadline passed, whatever day the year or a task gives the standard', () => {
    const tasks = [task('T1', { due: day('2022-11-20') })];
    for (const more of [{}, { tasks }]) {
      const { gaps } = run([standard('S4-01', [paper])], { records: [piece(['S4-01']), named()], ...more });
      expect(gaps.map((gap) => [gap.check, gap.due, gap.timing])).toEqual([
        ['named-problems', '2022-06-01', 'overdue'],
      ]);
    }
  });
  it('in time it does no harm, without a day it is unset, struck off it is nothing', () => {
    expect(verdictOf(named({ due: '2022-07-10' }))).toBe('met');
    expect(verdictOf(named({ due: undefined }))).toBe('unset');
    const struck = record('rectification', { on: '2022-05-12', finding: 'F-1', event: '核减', by: '甲' });
    expect(of(named(), struck).standards[0]?.checks).toHaveLength(1);
  });
  it('is left to the findings checks where there are some, and to the standard it names', () => {
    const watched: Check = {
      key: 'closed',
      kind: 'findings',
      method: '材料审核',
      span: 'year',
      themes: ['小广告'],
      allow: 'none-overdue',
    };
    const all = run([standard('S4-01', [paper, watched])], { records: [named()] });
    expect(all.standards[0]?.checks.map((check) => check.key)).toEqual(['paper', 'closed']);
    expect(verdictOf(named({ standard: 'S4-02' }))).toBe('met');
    const worthless = standard('S4-01', [paper], { score: {} });
    expect(run([worthless], { records: [named()] }).standards[0]?.checks).toHaveLength(1);
  });
});

describe('attestation', () => {
  const signed: Check = { key: 'signed', kind: 'attestation', method: '材料审核' };
  const attest = (fingerprint: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('attestation', {
      on: '2022-06-01',
      standard: 'S4-01',
      by: '王主任',
      result: '达标',
      until: '2022-12-31',
      fingerprint,
      ...more,
    });
  const base = [piece(['S4-01'], { id: 'e1' })];
  const of = (records: AnyRecord[], checks: readonly Check[] = [signed, paper]) =>
    judged(checks, { files, records }).standard;
  const wanted = of(base).fingerprint ?? '';

  it('is pending until one carries the fingerprint of what the standard rests on', () => {
    expect(wanted).toMatch(/^[0-9a-f]{16}$/);
    expect(of(base).checks.map((check) => [check.key, check.verdict])).toEqual([
      ['signed', 'pending'],
      ['paper', 'met'],
    ]);
    expect(of(base).verdict).toBe('pending');
    expect(of([...base, attest(wanted)]).verdict).toBe('met');
    expect(of([...base, attest('0000000000000000')]).verdict).toBe('pending');
  });

  it('is pending again when a record it rests on changes, not when one merely moves', () => {
    expect(of([piece(['S4-01'], { id: 'e1', title: '方案（修订）' }), attest(wanted)]).verdict).toBe(
      'pending',
    );
    expect(of([...base, piece(['S4-01']), attest(wanted)]).verdict).toBe('pending');
    const moved = piece(['S4-01'], { id: 'e1', at: { file: 'records/evidence/z.yaml', line: 99, col: 1 } });
    expect(of([moved, attest(wanted)]).verdict).toBe('met');
    expect(of([...base, held(), attest(wanted)]).verdict).toBe('met');
  });

  it('belongs to its check when it names one, and the newest counts', () => {
    expect(of([...base, attest(wanted, { check: 'signed' })]).verdict).toBe('met');
    expect(of([...base, attest(wanted, { check: 'other' })]).verdict).toBe('pending');
    const newer = attest(wanted, { on: '2022-06-02', result: '不达标' });
    expect(of([...base, attest(wanted), newer]).verdict).toBe('unmet');
  });

  it('rests on all days, also when only one phase is looked at', () => {
    const tasks = [task('T1', { standards: ['S4-01'] })];
    const records = [...base, attest(wanted)];
    const phased = judged([signed, paper], { files, records, tasks }, '2022-06-30', { phase: '2' });
    expect(phased.standard.fingerprint).toBe(wanted);
    // The paper is of March, which is not of the second phase; the signature holds all the same.
    expect(phased.standard.checks.map((check) => check.verdict)).toEqual(['met', 'missing']);
  });

  it('several share one fingerprint; without any there is none', () => {
    const two = of(base, [signed, { ...signed, key: 'second' }, paper]);
    expect(
      new Set(two.checks.slice(0, 2).map((check) => JSON.stringify(check.subjects[0]?.reason))).size,
    ).toBe(1);
    expect(of(base, [paper])).not.toHaveProperty('fingerprint');
    const another = run([standard('S4-02', [signed])]).standards[0]?.fingerprint;
    expect(another).not.toBe(run([standard('S4-03', [signed])]).standards[0]?.fingerprint);
  });

  it('rests on the state of problems too', () => {
    const clean: Check = {
      key: 'clean',
      kind: 'findings',
      method: '实地考察',
      span: 'year',
      themes: ['垃圾积存'],
      allow: 'none-overdue',
    };
    const problem = record('finding', {
      id: 'f',
      on: '2022-05-01',
      text: '垃圾',
      theme: '垃圾积存',
      unit: '党政办',
      source: '督查',
    });
    const before = of([problem], [signed, clean]).fingerprint;
    const receipt = record('rectification', { on: '2022-05-02', finding: 'f', event: '签收', by: '甲' });
    expect(of([problem, receipt], [signed, clean]).fingerprint).not.toBe(before);
  });
});

describe('tasks', () => {
  const of = (change: TownChange, on = '2022-06-30') => judged(tasked, { files, ...change }, on);
  const handed = (on: string, more: Record<string, unknown> = {}): AnyRecord =>
    piece([], { on, task: 'T1', item: '方案', unit: '党政办', ...more });

  it('asks the lead alone, or every unit listed', () => {
    expect(lines(of({ tasks: [task('T1')] }).check)).toEqual(['T1 missing task-open']);
    const each = task('T1', { units: ['石笋村', '白果村'] });
    const { check } = of({
      tasks: [each],
      records: [handed('2022-05-02', { unit: '石笋村' }), handed('2022-05-02')],
    });
    expect(lines(check)).toEqual(['T1@石笋村 met task-done', 'T1@白果村 missing task-open']);
    expect(check.subjects.map((result) => result.subject.unit)).toEqual(['石笋村', '白果村']);
    expect(
      of({ tasks: [task('T1')], records: [handed('2022-05-02', { unit: '石笋村' })] }).check.verdict,
    ).toBe('met');
  });

  it('without a task naming the standard there is nobody to judge', () => {
    const { check } = of({ tasks: [task('T1', { standards: ['S4-02'] })] });
    expect(check.subjects[0]?.reason).toEqual({ code: 'nobody', per: 'task', of: [] });
  });

  it('is done on the greatest day of its items, each counted from its first record', () => {
    const two = task('T1', { 'hand-in': ['方案', '名单'], due: day('2022-05-05') });
    const records = [
      handed('2022-05-04'),
      handed('2022-06-01'),
      record('self-check', {
        on: '2022-05-05',
        task: 'T1',
        item: '名单',
        unit: '党政办',
        by: '甲',
        results: [],
      }),
    ];
    expect(of({ tasks: [two], records }).check.subjects[0]).toMatchObject({
      verdict: 'met',
      reason: { done: '2022-05-05' },
    });
    const late = [
      handed('2022-05-06'),
      record('meeting', {
        on: '2022-05-02',
        task: 'T1',
        item: '名单',
        title: '会',
        chair: '甲',
        topics: ['乙'],
      }),
    ];
    expect(of({ tasks: [two], records: late }).check.subjects[0]).toMatchObject({
      verdict: 'unstable',
      reason: { done: '2022-05-06', days: 1 },
    });
  });

  it('the first of several kinds of record counts, whichever kind it is', () => {
    const activity = (on: string) =>
      record('activity', { on, title: '会', themes: ['文明交通'], unit: '党政办', task: 'T1', item: '方案' });
    const due = task('T1', { due: day('2022-05-10') });
    expect(of({ tasks: [due], records: [handed('2022-05-20'), activity('2022-05-09')] }).check.verdict).toBe(
      'met',
    );
    expect(of({ tasks: [due], records: [handed('2022-05-09'), activity('2022-05-20')] }).check.verdict).toBe(
      'met',
    );
  });

  it('handed in late holds unsteadily; nothing is owed any more, so it does not stay overdue', () => {
    const { all } = of({
      tasks: [task('T1', { due: day('2022-05-10') })],
      records: [handed('2022-05-20')],
    });
    expect(all.gaps.map((gap) => [gap.verdict, gap.due, gap.timing])).toEqual([
      ['unstable', '2022-12-31', 'upcoming'],
    ]);
  });

  it('evidence without its file is not handed in, nor is a record that names no item', () => {
    expect(
      of({ tasks: [task('T1')], records: [handed('2022-05-02', { files: ['files/gone.txt'] })] }).check
        .verdict,
    ).toBe('missing');
    expect(
      of({ tasks: [task('T1')], records: [handed('2022-05-02', { item: undefined })] }).check.verdict,
    ).toBe('missing');
    expect(
      of({ tasks: [task('T1')], records: [handed('2022-05-02', { task: undefined })] }).check.verdict,
    ).toBe('missing');
    expect(of({ tasks: [task('T1')], records: [handed('2022-05-02', { task: 'T2' })] }).check.verdict).toBe(
      'missing',
    );
  });

  it('a task of a later phase is not expected yet', () => {
    const later = task('T4', { phase: '4', due: day('2022-12-10') });
    const done = [handed('2022-05-02')];
    const both = of({ tasks: [later, task('T1')], records: done });
    expect(lines(both.check)).toEqual(['T1 met task-done', 'T4 missing task-open not-yet']);
    expect(both.check.verdict).toBe('met');
    expect(both.all.gaps.map((gap) => [gap.id, gap.due, gap.timing])).toEqual([
      ['S4-01/task/T4', '2022-12-10', 'upcoming'],
    ]);
    expect(of({ tasks: [later] }).check.verdict).toBe('missing');
    expect(of({ tasks: [later] }, '2022-11-01').check.subjects[0]).not.toHaveProperty('aside');
    expect(of({ tasks: [task('T9', { phase: 'x' })] }).check.subjects[0]).not.toHaveProperty('aside');
  });

  it('the lead of the next open task answers for the standard', () => {
    const tasks = [task('T2', { lead: '石笋村', due: day('2022-07-20') }), task('T1')];
    expect(of({ tasks }).standard.unit).toBe('党政办');
    expect(of({ tasks, records: [handed('2022-05-02')] }).standard.unit).toBe('石笋村');
    const all = [handed('2022-05-02'), handed('2022-05-02', { task: 'T2' })];
    expect(of({ tasks, records: all }).standard.unit).toBe('党政办');
  });

  it('two tasks of one day stand in the order of their names', () => {
    const tasks = [task('T2'), task('T1')];
    expect(lines(of({ tasks }).check)).toEqual(['T1 missing task-open', 'T2 missing task-open']);
    expect(lines(of({ tasks: [...tasks].reverse() }).check)).toEqual([
      'T1 missing task-open',
      'T2 missing task-open',
    ]);
  });
});

describe('gaps', () => {
  it('are told apart by standard, check and subject, and say when they are due', () => {
    const perVillage: Check = { ...paper, per: 'unit', of: ['村'] };
    const { gaps } = run([standard('S4-01', [perVillage])], {
      records: [piece(['S4-01'], { unit: '石笋村' })],
    });
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({
      id: 'S4-01/paper/白果村',
      standard: 'S4-01',
      check: 'paper',
      kind: 'evidence',
      method: '材料审核',
      subject: { kind: 'unit', id: '白果村', unit: '白果村' },
      verdict: 'missing',
      due: '2022-12-31',
      timing: 'upcoming',
      lost: 20_000,
      shaky: 0,
      remedy: '补上',
      category: '社会环境建设',
    });
  });

  it.each([
    ['phase', '2022-07-31', 'due'],
    ['window', '2022-07-31', 'due'],
    ['year', '2022-12-31', 'upcoming'],
  ] as const)('a check of the %s is due on %s', (span, due, timing) => {
    expect(run([standard('S4-01', [{ ...paper, span }])]).gaps[0]).toMatchObject({ due, timing });
  });

  it('what other units owe of a task does not turn a unit overdue', () => {
    const perVillage: Check = { ...paper, per: 'unit', of: ['村'] };
    const tasks = [task('T1', { due: day('2022-06-20'), units: ['石笋村'], lead: '创建办' })];
    const { gaps } = run([standard('S4-01', [perVillage])], { tasks });
    expect(gaps.map((gap) => [gap.subject.id, gap.due, gap.timing])).toEqual([
      ['石笋村', '2022-06-20', 'overdue'],
      ['白果村', '2022-12-31', 'upcoming'],
    ]);
  });

  it('handing in the paper does not put off what it was about', () => {
    const tasks = [
      task('T1', { due: day('2022-06-20') }),
      task('T4', { phase: '4', due: day('2022-11-20') }),
    ];
    const handedIn = piece([], { on: '2022-06-02', task: 'T1', item: '方案', unit: '党政办' });
    const due = (...records: AnyRecord[]) =>
      run([standard('S4-01', [paper])], { tasks, records }).gaps.map((gap) => [gap.due, gap.timing]);
    expect(due()).toEqual([['2022-06-20', 'overdue']]);
    expect(due(handedIn)).toEqual([['2022-06-20', 'overdue']]);
    expect(run([standard('S4-01', [paper])], { tasks: tasks.slice(1) }).gaps[0]?.due).toBe('2022-11-20');
  });

  it('a check of a phase is bound by the tasks of that phase, else by its end', () => {
    const ofPhase: Check = { ...paper, span: 'phase' };
    const one = task('T1', { phase: '1', due: day('2022-04-20') });
    const [gap] = run([standard('S4-01', [ofPhase])], { tasks: [one] }).gaps;
    expect(gap).toMatchObject({ due: '2022-07-31', timing: 'due' });
    const chosen = run([standard('S4-01', [ofPhase])], { tasks: [one] }, { phase: '1' }).gaps;
    expect(chosen[0]).toMatchObject({ due: '2022-04-20', timing: 'overdue' });
    const perVillage: Check = { ...ofPhase, per: 'unit', of: ['村'] };
    const others = { ...one, units: ['石笋村'], lead: '创建办' };
    const villages = run([standard('S4-01', [perVillage])], { tasks: [others] }, { phase: '1' }).gaps;
    expect(villages.map((each) => [each.subject.id, each.due])).toEqual([
      ['石笋村', '2022-04-20'],
      ['白果村', '2022-04-30'],
    ]);
  });

  it('what holds unsteadily has not missed the day of its task', () => {
    const change: TownChange = {
      tasks: [task('T1', { due: day('2022-06-01') })],
      records: [reading('2022-04', '1/400'), reading('2022-05', '400/400')],
      targets: { cleaning: { form: 'target', target: atLeast('98%') } },
    };
    expect(run([standard('S4-01', [rate])], change).gaps[0]).toMatchObject({
      verdict: 'unstable',
      due: '2022-12-31',
      timing: 'upcoming',
    });
  });

  it('the next open task of the unit gives the day, else the last that was', () => {
    const perVillage: Check = { ...paper, per: 'unit', of: ['村'] };
    const tasks = [
      task('T1', { due: day('2022-06-20') }),
      task('T2', { due: day('2022-06-25'), units: ['白果村'] }),
      task('T3', { due: day('2022-06-28'), lead: '石笋村' }),
    ];
    const dues = (records: AnyRecord[]) =>
      Object.fromEntries(
        run([standard('S4-01', [perVillage])], { tasks, records }).gaps.map((gap) => [
          gap.subject.id,
          gap.due,
        ]),
      );
    expect(dues([])).toEqual({ 石笋村: '2022-06-28', 白果村: '2022-06-25' });
    const first = piece([], { task: 'T2', item: '方案', unit: '白果村' });
    expect(dues([first])).toEqual({ 石笋村: '2022-06-28', 白果村: '2022-06-25' });
    const done = ['T1', 'T3'].map((id) => piece([], { task: id, item: '方案', unit: '党政办' }));
    expect(dues([first, ...done])).toEqual({ 石笋村: '2022-06-28', 白果村: '2022-06-25' });
    expect(run([standard('S4-01', [perVillage])], { tasks }).gaps.map((gap) => gap.timing)).toEqual([
      'overdue',
      'overdue',
    ]);
  });

  it('come worst first: overdue, then what is lost, then the day, then the name', () => {
    const due = (id: string, on: string) => task(id, { standards: [id], due: day(on) });
    const heavy = standard('S4-09', [paper], { score: { 材料审核: 500 } });
    const all = run(
      [
        standard('S4-01', [paper]),
        standard('S4-02', [paper]),
        heavy,
        standard('S4-03', [paper]),
        standard('S4-04', [paper]),
        standard('S4-05', [paper]),
      ],
      {
        tasks: [
          due('S4-01', '2022-07-20'),
          due('S4-02', '2022-06-20'),
          due('S4-03', '2022-07-15'),
          due('S4-04', '2022-07-15'),
        ],
      },
    );
    expect(all.gaps.map((gap) => gap.standard)).toEqual([
      'S4-02',
      'S4-03',
      'S4-04',
      'S4-01',
      'S4-09',
      'S4-05',
    ]);
    expect(all.counts.gaps).toEqual({ overdue: 1, due: 3, upcoming: 2, unstable: 0 });
  });

  it('what holds unsteadily is listed and what it puts at stake told apart', () => {
    const change = {
      records: [reading('2022-04', '1/400'), reading('2022-05', '400/400')],
      targets: { cleaning: { form: 'target', target: atLeast('98%') } },
    } as const;
    const all = run([standard('S4-01', [rate]), standard('S4-02', [paper])], change);
    expect(all.gaps.map((gap) => [gap.standard, gap.verdict, gap.lost, gap.shaky])).toEqual([
      ['S4-01', 'unstable', 0, 20_000],
      ['S4-02', 'missing', 20_000, 0],
    ]);
    expect(all.counts.gaps).toEqual({ overdue: 0, due: 0, upcoming: 2, unstable: 1 });
  });
});

describe('score', () => {
  const change: TownChange = {
    targets: { cleaning: { form: 'target', target: bandsOf('>= 100%', '> 90%') } },
  };
  const points = (checks: readonly Check[], records: AnyRecord[], score?: Record<string, number>) =>
    run([standard('S4-01', checks, score ? { score } : {})], { ...change, records }).standards[0]?.points;

  it('a band earns its share of the points', () => {
    expect(points([rate], [reading('2022-05', '400/400')])).toEqual([
      { method: '实地考察', possible: 20_000, won: 20_000, unknown: 0, shaky: 0 },
    ]);
    expect(points([rate], [reading('2022-05', '390/400')])).toEqual([
      { method: '实地考察', possible: 20_000, won: 13_200, unknown: 0, shaky: 0 },
    ]);
    expect(points([rate], [reading('2022-05', '100/400')])).toEqual([
      { method: '实地考察', possible: 20_000, won: 6_600, unknown: 0, shaky: 0 },
    ]);
    expect(points([rate], [reading('2022-05', '390/400')], { 实地考察: 250 })?.[0]?.won).toBe(16_500);
  });

  it('what is missing, pending or unset is unknown: at best the worst grade known so far', () => {
    expect(points([rate], [])).toMatchObject([{ won: 0, unknown: 20_000 }]);
    expect(points([rate, drive], [reading('2022-05', '390/400')])).toMatchObject([
      { won: 0, unknown: 13_200 },
    ]);
    expect(points([rate, drive], [reading('2022-05', '390/400'), held()])).toMatchObject([
      { won: 13_200, unknown: 0 },
    ]);
    const failing: Check = { ...drive, key: 'two', count: 2 };
    expect(points([failing, drive], [held()])).toMatchObject([{ won: 0, unknown: 0, possible: 20_000 }]);
  });

  it('a check that fails one subject and misses another is lost, not unknown', () => {
    const perUnit: Check = { ...drive, per: 'unit', of: ['镇属'], count: 2 };
    expect(points([perUnit], [held()])).toMatchObject([{ won: 0, unknown: 0 }]);
  });

  it('each method counts its own checks; a method without a check stays unknown', () => {
    const both = points([paper, drive], [piece(['S4-01'])], { 材料审核: 100, 实地考察: 200, 问卷调查: 50 });
    expect(both).toEqual([
      { method: '材料审核', possible: 10_000, won: 10_000, unknown: 0, shaky: 0 },
      { method: '实地考察', possible: 20_000, won: 0, unknown: 20_000, shaky: 0 },
      { method: '问卷调查', possible: 5_000, won: 0, unknown: 5_000, shaky: 0 },
    ]);
  });

  it('points won unsteadily are told apart', () => {
    const records = [reading('2022-04', '1/400'), reading('2022-05', '390/400')];
    expect(points([rate], records)).toEqual([
      { method: '实地考察', possible: 20_000, won: 13_200, unknown: 0, shaky: 13_200 },
    ]);
  });

  it('members before their day do not decide', () => {
    const feasts: Check = {
      key: 'f',
      kind: 'coverage',
      method: '材料审核',
      span: 'year',
      per: 'set',
      of: ['festivals'],
      records: 'activity',
    };
    const feast = record('activity', {
      on: '2022-02-01',
      title: '写春联',
      themes: ['我们的节日'],
      unit: '创建办',
      covers: ['春节', '端午'],
    });
    expect(points([feasts], [feast])).toMatchObject([{ won: 20_000, unknown: 0 }]);
  });

  it('adds up by 测评项目 and by weighted methods, rounded down', () => {
    const standards = [
      standard('S4-01', [paper]),
      standard('S4-02', [drive], { score: { 实地考察: 300 } }),
      standard('S5-01', [drive], { category: '生态文明建设', score: { 实地考察: 300 } }),
      standard('S5-02', [{ ...drive, key: 'few', count: 9, method: '征求主管部门意见' }], {
        category: '生态文明建设',
      }),
    ];
    const system = aSystem(standards, {
      categories: [
        { number: 4, title: '社会环境建设' },
        { number: 5, title: '生态文明建设' },
        { number: 6, title: '城乡一体化建设' },
      ],
    });
    const { score } = assess(system, aTown({ files, records: [held()] }), { on: day('2022-06-30') });
    expect(score.categories).toEqual([
      { number: 4, title: '社会环境建设', possible: 50_000, won: 30_000, unknown: 20_000, shaky: 0 },
      { number: 5, title: '生态文明建设', possible: 50_000, won: 30_000, unknown: 0, shaky: 0 },
    ]);
    expect(score.total).toEqual({ possible: 100_000, won: 60_000, unknown: 20_000, shaky: 0 });
    expect(
      score.methods.map((method) => [method.method, method.weight, method.possible, method.won]),
    ).toEqual([
      ['材料审核', 40, 20_000, 0],
      ['实地考察', 40, 60_000, 60_000],
      ['问卷调查', 20, 0, 0],
      ['征求主管部门意见', 0, 20_000, 0],
    ]);
    expect(score.weighted).toEqual({ won: 5000, unknown: 5000 });
    const third = assess(
      aSystem([
        standard('S4-01', [drive], { score: { 实地考察: 100 } }),
        standard('S4-02', [{ ...drive, key: 'q', themes: ['我们的节日'] }], { score: { 实地考察: 200 } }),
      ]),
      aTown({ records: [held()] }),
      { on: day('2022-06-30') },
    );
    expect(third.score.weighted).toEqual({ won: 3333, unknown: 6666 });
    expect(run([]).score.weighted).toEqual({ won: 0, unknown: 0 });
  });
});

describe('options', () => {
  const two = [standard('S4-01', [paper, drive]), standard('S5-01', [drive], { category: '生态文明建设' })];
  const ids = (options: Record<string, string>, change: TownChange = {}) =>
    run(two, change, options).standards.map((each) => each.id);

  it('narrow what is judged by category, standard, method and phase', () => {
    expect(ids({})).toEqual(['S4-01', 'S5-01']);
    expect(ids({ category: '生态文明建设' })).toEqual(['S5-01']);
    expect(ids({ standard: 'S4-01' })).toEqual(['S4-01']);
    expect(ids({ method: '材料审核' })).toEqual(['S4-01']);
    expect(ids({ method: '问卷调查' })).toEqual([]);
    expect(ids({ phase: '2' }, { tasks: [task('T1')] })).toEqual(['S4-01']);
    expect(ids({ phase: '3' }, { tasks: [task('T1')] })).toEqual([]);
    expect(ids({ unit: '石笋村' })).toEqual([]);
  });

  it('one method shows its checks, verdict and points only', () => {
    const [only] = run(two, { records: [piece(['S4-01'])] }, { method: '材料审核' }).standards;
    expect(only).toMatchObject({ verdict: 'met', points: [{ method: '材料审核' }] });
    expect(only?.checks.map((check) => check.key)).toEqual(['paper']);
  });

  it('one unit: the same rule over its own subjects, the points of the whole', () => {
    const perVillage: Check = { ...paper, per: 'unit', of: ['村'] };
    const change = { records: [piece(['S4-01'], { unit: '石笋村' })] };
    const of = (unit: string) => run([standard('S4-01', [perVillage, drive])], change, { unit });
    expect(of('石笋村').standards[0]).toMatchObject({
      verdict: 'met',
      points: [{ possible: 20_000, won: 0 }, { won: 0 }],
    });
    expect(of('石笋村').standards[0]?.checks).toHaveLength(1);
    expect(of('石笋村').gaps).toEqual([]);
    expect(of('白果村').standards[0]?.verdict).toBe('missing');
    expect(of('白果村').gaps.map((gap) => gap.id)).toEqual(['S4-01/paper/白果村']);
    expect(of('创建办').standards[0]?.checks.map((check) => check.key)).toEqual(['drive']);
    expect(of('白果村').units.map((unit) => unit.unit)).toEqual(['白果村']);
  });

  it('one unit sees its part of a pooled whole, and what it is not yet expected to have', () => {
    const asked: Check = {
      key: 'aware',
      kind: 'survey',
      method: '问卷调查',
      span: 'year',
      question: 'awareness',
      parameter: 'cleaning',
    };
    const answers = record('survey', {
      on: '2022-05-01',
      question: 'awareness',
      wave: '一',
      unit: '石笋村',
      valid: 10,
      yes: 9,
    });
    expect(
      run([standard('S4-01', [asked])], { records: [answers] }, { unit: '石笋村' }).standards[0]?.verdict,
    ).toBe('missing');
    const later = task('T4', { phase: '4', due: day('2022-12-10'), units: ['石笋村'] });
    expect(
      run([standard('S4-01', [tasked])], { tasks: [later] }, { unit: '石笋村' }).standards[0]?.verdict,
    ).toBe('missing');
  });

  it('a waived standard stays exempt for every unit', () => {
    const waiver = record('waiver', {
      on: '2022-03-01',
      standard: 'S4-01',
      reason: 'x',
      'approved-by': 'y',
      document: 'z',
      until: '2022-12-31',
    });
    expect(
      run([standard('S4-01', [paper])], { records: [waiver] }, { unit: '创建办' }).standards[0]?.verdict,
    ).toBe('exempt');
  });

  it('one unit counts its own problems', () => {
    const problem = (id: string, unit: string) =>
      record('finding', { id, on: '2022-05-01', text: '垃圾', unit, source: '督查' });
    const all = run(two, { records: [problem('a', '石笋村'), problem('b', '党政办')] }, { unit: '党政办' });
    expect(all.problems.found).toBe(1);
    expect(all.problemList.map((each) => each.id)).toEqual(['b']);
  });

  it('filed-by makes what was handed in then', () => {
    const late = piece(['S4-01'], { on: '2022-03-01', filed: '2022-06-20' });
    expect(run(two, { records: [late] }, { filedBy: '2022-06-19' }).standards[0]?.checks[0]?.verdict).toBe(
      'missing',
    );
    expect(run(two, { records: [late] }, { filedBy: '2022-06-20' }).standards[0]?.checks[0]?.verdict).toBe(
      'met',
    );
  });
});

describe('the whole', () => {
  it('says what was judged, when and by what', () => {
    const all = run([standard('S4-01', [paper])], { settings: { fiction: true } });
    expect(all).toMatchObject({
      town: '测试镇',
      county: '测试县',
      year: 2022,
      fiction: true,
      pack: { id: 'test-2022', title: '测试体系', edition: '试用', origin: '测试用' },
      options: { on: '2022-06-30' },
      phase: {
        id: '2',
        title: '第2阶段',
        from: '2022-05-01',
        to: '2022-07-31',
        days: { from: '2022-05-01', to: '2022-07-31' },
      },
      window: { from: '2021-08-01', to: '2022-07-31' },
      counts: {
        standards: { unmet: 0, missing: 1, unset: 0, pending: 0, unstable: 0, met: 0, exempt: 0 },
        records: 0,
      },
    });
    expect(run([]).fiction).toBe(false);
    expect(run([], { phases: [] }).phase).toBeUndefined();
  });

  it('lists units that answer for something, with their own worst verdict', () => {
    const perVillage: Check = { ...paper, per: 'unit', of: ['村'] };
    const all = run([standard('S4-01', [perVillage])], { records: [piece(['S4-01'], { unit: '石笋村' })] });
    expect(all.units.map((unit) => [unit.unit, unit.type, unit.verdict, unit.gaps.upcoming])).toEqual([
      ['石笋村', '村', 'met', 0],
      ['白果村', '村', 'missing', 1],
    ]);
  });

  it('a unit with a problem but no subject has no verdict: nothing judged is never a pass', () => {
    const problem = record('finding', {
      id: 'a',
      on: '2022-05-01',
      text: '垃圾',
      unit: '临河社区',
      source: '督查',
    });
    const all = run([standard('S4-01', [paper])], { records: [problem] });
    expect(all.units.map((unit) => [unit.unit, unit.verdict, unit.problems.found])).toEqual([
      ['创建办', 'missing', 0],
      ['临河社区', undefined, 1],
    ]);
  });

  it('a coming day does not blame a unit yet', () => {
    const later = task('T4', { phase: '4', due: day('2022-12-10'), units: ['石笋村'] });
    const now = task('T1', { units: ['白果村'] });
    const all = run([standard('S4-01', [tasked])], { tasks: [later, now] });
    expect(all.units.map((unit) => unit.unit)).toEqual(['白果村']);
  });

  it('lists late entries when the settings name a grace', () => {
    const records = [
      piece([], { id: 'a', filed: '2022-03-06' }),
      piece([], { id: 'b', filed: '2022-03-07' }),
    ];
    const late = run([], { records, settings: { 'late-after-days': 5 } }).late;
    expect(late).toMatchObject([{ cite: { key: 'b' }, kind: 'evidence', filed: '2022-03-07', days: 6 }]);
    expect(run([], { records }).late).toEqual([]);
    const more = [
      piece(['S4-01'], { id: 'd', on: '2022-03-01', filed: '2022-03-07' }),
      piece(['S4-01'], { id: 'c', on: '2022-03-01', filed: '2022-03-10' }),
    ];
    const all = run([], { records: [...records, ...more], settings: { 'late-after-days': 5 } }).late;
    expect(all.map(({ cite, days }) => [cite.key, days])).toEqual([
      ['c', 9],
      ['b', 6],
      ['d', 6],
    ]);
  });

  it('says what is not in force at the cut-off', () => {
    const all = run([], { records: [held('2022-07-01'), held('2022-06-30')] });
    expect(all.leftAside).toEqual({ later: 1, filedLater: 0, corrected: 0, superseded: 0 });
    expect(all.counts.records).toBe(1);
  });
});
