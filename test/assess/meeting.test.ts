import { describe, expect, it } from 'vitest';
import { assessOn } from '../../src/assess/assess.ts';
import { basisOf } from '../../src/assess/basis.ts';
import { meetingMatters } from '../../src/assess/meeting.ts';
import type { MeetingMatters } from '../../src/assess/meeting.ts';
import type { Check } from '../../src/checks/index.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const on = '2022-06-30';
const finding = (id: string, found: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('finding', {
    id,
    on: found,
    text: '垃圾',
    unit: '临河社区',
    source: '督查',
    due: '2022-12-01',
    ...more,
  });
const event = (id: string, when: string, what: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('rectification', { on: when, finding: id, event: what, by: '李四', ...more });
const meeting = (when: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('meeting', { on: when, title: `${when}例会`, chair: '甲', topics: ['进度'], ...more });

function matters(
  records: readonly AnyRecord[],
  change: TownChange & {
    readonly since?: string;
    readonly on?: string;
    readonly checks?: readonly Check[];
  } = {},
): MeetingMatters {
  const { since, on: cutOff = on, checks = [], ...more } = change;
  const system = aSystem([standard('S4-01', checks)]);
  const basis = basisOf(system, aTown({ records, ...more }), { on: day(cutOff) });
  return meetingMatters(basis, assessOn(basis), since === undefined ? undefined : day(since));
}

describe('since when', () => {
  it('is the day after the newest meeting before the cut-off, never the one of that day', () => {
    const { from, previous } = matters([meeting('2022-06-20'), meeting('2022-06-27'), meeting(on)]);
    expect([from, previous?.on]).toEqual(['2022-06-28', '2022-06-27']);
  });

  it('is the year’s first day where there was no meeting, and the day typed where there is one', () => {
    expect(matters([])).toMatchObject({ from: '2022-01-01', previous: undefined, decided: undefined });
    expect(matters([meeting('2022-06-27')], { since: '2022-06-01' })).toMatchObject({
      from: '2022-06-01',
      previous: { on: '2022-06-27' },
    });
  });

  it('what was decided is of the newest meeting that decided something', () => {
    const records = [
      meeting('2022-06-06', { decided: ['早'] }),
      meeting('2022-06-13', { decided: ['晚'] }),
      meeting('2022-06-20', { decided: [] }),
      meeting('2022-06-27'),
    ];
    expect(matters(records)).toMatchObject({ previous: { on: '2022-06-27' }, decided: { decided: ['晚'] } });
  });
});

describe('what changed', () => {
  const since = '2022-06-20';

  it('counts from the day itself, by the unit now in charge', () => {
    const records = [
      finding('before', '2022-06-19'),
      finding('first', '2022-06-20'),
      finding('struck', '2022-06-21'),
      event('struck', '2022-06-22', '核减'),
      finding('closed', '2022-06-01'),
      event('closed', '2022-06-18', '反馈'),
      event('closed', '2022-06-20', '复查通过', { by: '王五', unit: '创建办' }),
      finding('earlier', '2022-06-01'),
      event('earlier', '2022-06-18', '反馈'),
      event('earlier', '2022-06-19', '复查通过', { by: '王五', unit: '创建办' }),
      finding('back', '2022-06-01', { unit: '石笋村' }),
      event('back', '2022-06-18', '反馈'),
      event('back', '2022-06-20', '退回', { by: '王五', unit: '创建办' }),
      finding('long-back', '2022-06-01', { unit: '石笋村' }),
      event('long-back', '2022-06-18', '反馈'),
      event('long-back', '2022-06-19', '退回', { by: '王五', unit: '创建办' }),
    ];
    const { changes } = matters(records, { since });
    expect(changes).toEqual({
      total: { found: 1, closed: 1, sentBack: 1, overdue: 0 },
      units: [
        { unit: '临河社区', found: 1, closed: 1, sentBack: 0, overdue: 0 },
        { unit: '石笋村', found: 0, closed: 0, sentBack: 1, overdue: 0 },
      ],
    });
  });

  it.each([
    ['2022-06-18', 0],
    ['2022-06-19', 1],
    ['2022-06-29', 1],
    ['2022-06-30', 0],
  ])('due %s: newly overdue %i', (due, overdue) => {
    const { changes } = matters([finding('f', '2022-06-01', { due })], { since });
    expect(changes.total.overdue).toBe(overdue);
  });

  it('a problem without a day is never overdue', () => {
    const records = [finding('f', '2022-06-01', { due: undefined })];
    expect(matters(records, { since }).changes.total.overdue).toBe(0);
    expect(matters(records).overdue).toEqual([]);
  });
});

describe('overdue and parked', () => {
  it('overdue problems stand by their due day, the longest first', () => {
    const records = [
      finding('b', '2022-05-01', { due: '2022-06-28' }),
      finding('a', '2022-05-02', { due: '2022-06-20' }),
      finding('d', '2022-05-01', { due: '2022-06-20' }),
      finding('today', '2022-05-01', { due: on }),
    ];
    expect(matters(records).overdue.map(({ problem, since, days }) => [problem.id, since, days])).toEqual([
      ['a', '2022-06-20', 10],
      ['d', '2022-06-20', 10],
      ['b', '2022-06-28', 2],
    ]);
  });

  it('parked ones stand by the day of their last 挂账, with the reason or the text', () => {
    const records = [
      finding('p', '2022-05-01'),
      event('p', '2022-05-10', '挂账', { reason: '旧' }),
      event('p', '2022-05-20', '反馈'),
      event('p', '2022-06-01', '挂账', { reason: '等立项' }),
      finding('q', '2022-05-01'),
      event('q', '2022-05-11', '挂账', { text: '等电力' }),
      finding('r', '2022-05-01'),
      event('r', '2022-06-02', '挂账'),
    ];
    expect(
      matters(records).parked.map(({ problem, since, days, reason }) => [problem.id, since, days, reason]),
    ).toEqual([
      ['q', '2022-05-11', 50, '等电力'],
      ['p', '2022-06-01', 29, '等立项'],
      ['r', '2022-06-02', 28, undefined],
    ]);
  });

  it('overdue gaps stand by the unit in charge, most first, by the first of their days', () => {
    const task = (id: string, units: string[], due: string) => ({
      id,
      title: id,
      phase: '2',
      standards: ['S4-01'],
      lead: '创建办',
      units,
      due: day(due),
      'hand-in': ['表'],
    });
    const { owed } = matters([], {
      checks: [{ key: 't', kind: 'task', method: '材料审核' }],
      tasks: [
        task('A', ['石笋村', '白果村', '临河社区'], '2022-06-20'),
        task('B', ['石笋村'], '2022-06-10'),
        task('C', ['党政办'], on),
      ],
    });
    expect(owed.map(({ unit, gaps, since, days }) => [unit, gaps.length, since, days])).toEqual([
      ['石笋村', 2, '2022-06-10', 20],
      ['临河社区', 1, '2022-06-20', 10],
      ['白果村', 1, '2022-06-20', 10],
    ]);
  });
});

describe('in dispute', () => {
  it('an objection is until it has a result, whatever it is against', () => {
    const records = [
      finding('f', '2022-05-01'),
      record('objection', { id: 'o', on: '2022-06-10', unit: '临河社区', against: 'f', text: '不是我们的' }),
      record('notice', { id: 'n', on: '2022-06-01', type: '内部通报', by: '甲', text: '通报' }),
      record('objection', { on: '2022-06-05', unit: '党政办', against: 'n', text: '请撤回' }),
      record('objection', { on: '2022-06-05', unit: '党政办', against: 'n', text: '请改', result: '不采纳' }),
    ];
    const told = ({ disputed }: MeetingMatters) =>
      disputed.map((each) => [
        each.kind === 'objection' ? each.objection.text : '',
        each.problem?.id,
        each.since,
        each.days,
      ]);
    expect(told(matters(records))).toEqual([
      ['请撤回', undefined, '2022-06-05', 25],
      ['不是我们的', 'f', '2022-06-10', 20],
    ]);
    const settled = record('objection', {
      on: '2022-06-20',
      unit: '临河社区',
      against: 'f',
      text: '不是我们的',
      supersedes: 'o',
      result: '采纳',
    });
    expect(told(matters([...records, settled]))).toHaveLength(1);
    expect(told(matters([...records, settled], { on: '2022-06-19' }))).toHaveLength(2);
  });

  it('an objection against what was replaced is about its successor', () => {
    const records = [
      finding('f', '2022-05-01'),
      finding('g', '2022-05-02', { supersedes: 'f' }),
      record('objection', { on: '2022-06-10', unit: '临河社区', against: 'f', text: '不是我们的' }),
    ];
    expect(matters(records).disputed[0]?.problem?.id).toBe('g');
  });

  it('a problem is from the second time on that it is sent back or handed on, while it is open', () => {
    const back = (id: string, when: string) => [
      event(id, when, '反馈'),
      event(id, when, '退回', { by: '王五', unit: '创建办' }),
    ];
    const records = [
      finding('once', '2022-05-01'),
      ...back('once', '2022-05-02'),
      event('once', '2022-05-03', '转办', { to: '石笋村' }),
      finding('twice', '2022-05-01'),
      ...back('twice', '2022-05-02'),
      ...back('twice', '2022-06-10'),
      finding('moved', '2022-05-01'),
      event('moved', '2022-05-03', '转办', { to: '石笋村' }),
      event('moved', '2022-05-20', '转办', { to: '白果村' }),
      finding('also', '2022-05-01'),
      event('also', '2022-05-03', '转办', { to: '石笋村' }),
      event('also', '2022-05-20', '转办', { to: '白果村' }),
      finding('shut', '2022-05-01'),
      ...back('shut', '2022-05-02'),
      ...back('shut', '2022-05-03'),
      event('shut', '2022-05-04', '反馈'),
      event('shut', '2022-05-05', '复查通过', { by: '王五', unit: '创建办' }),
      finding('calm', '2022-05-01'),
    ];
    const { disputed } = matters(records);
    expect(
      disputed.map((each) =>
        each.kind === 'contested'
          ? [each.problem.id, each.handedOn, each.sentBack, each.since, each.days]
          : [each.kind],
      ),
    ).toEqual([
      ['also', 2, 0, '2022-05-20', 41],
      ['moved', 2, 0, '2022-05-20', 41],
      ['twice', 0, 2, '2022-06-10', 20],
    ]);
  });
});

describe('for a leader to decide', () => {
  const kinds = ({ decisions }: MeetingMatters) =>
    decisions.map((each) => [
      each.kind,
      'problem' in each ? each.problem?.id : undefined,
      each.since,
      each.days,
    ]);

  it('a deadline put off last without an approver, or never set', () => {
    const records = [
      finding('named', '2022-06-20'),
      event('named', '2022-06-21', '延期', { due: '2022-12-02' }),
      event('named', '2022-06-22', '延期', { due: '2022-12-03', 'approved-by': '甲' }),
      finding('nobody', '2022-06-20'),
      event('nobody', '2022-06-21', '延期', { due: '2022-12-02', 'approved-by': '甲' }),
      event('nobody', '2022-06-22', '延期', { due: '2022-12-03' }),
      finding('undated', '2022-06-20', { due: undefined }),
      finding('parked', '2022-06-20', { due: undefined }),
      event('parked', '2022-06-21', '挂账'),
      finding('shut', '2022-06-20', { due: undefined }),
      event('shut', '2022-06-21', '核减'),
    ];
    const all = matters(records);
    expect(kinds(all)).toEqual([
      ['extension', 'nobody', '2022-06-22', 8],
      ['undated', 'undated', '2022-06-20', 10],
    ]);
    expect(all.decisions[0]).toMatchObject({ until: '2022-12-03' });
  });

  it('open longer than the longest deadline adopted; with none adopted nothing is called long', () => {
    const records = [
      finding('later', '2022-06-22'),
      finding('exactly', '2022-06-23'),
      finding('first', '2022-06-01'),
      finding('same', '2022-06-01'),
      finding('parked', '2022-06-01'),
      event('parked', '2022-06-02', '挂账'),
      finding('again', '2022-05-01'),
      event('again', '2022-05-02', '反馈'),
      event('again', '2022-05-03', '复查通过', { by: '王五', unit: '创建办' }),
      event('again', '2022-06-28', '回头看', { by: '王五', unit: '创建办', result: '反弹' }),
    ];
    const targets = {
      'deadline-at-once': { form: 'count', count: 0 },
      'deadline-ordinary': { form: 'count', count: 7 },
    } as const;
    const all = matters(records, { targets });
    expect(all.longest).toBe(7);
    expect(kinds(all).filter(([kind]) => kind === 'long')).toEqual([
      ['long', 'first', '2022-06-01', 29],
      ['long', 'same', '2022-06-01', 29],
      ['long', 'later', '2022-06-22', 8],
    ]);
    const none = matters(records);
    expect([none.longest, kinds(none).filter(([kind]) => kind === 'long')]).toEqual([undefined, []]);
  });

  it('objections without a result', () => {
    const objection = record('objection', { on: '2022-06-10', unit: '党政办', against: 'n', text: '请撤回' });
    expect(kinds(matters([objection]))).toEqual([['objection', undefined, '2022-06-10', 20]]);
  });

  it.each([
    ['2022-06-29', []],
    ['2022-06-30', [0]],
    ['2022-07-30', [30]],
    ['2022-07-31', []],
  ])('a waiver until %s: days left %j', (until, left) => {
    const waiver = (more: Record<string, unknown> = {}) =>
      record('waiver', { on: '2022-03-01', standard: 'S4-01', reason: '无', document: '函', until, ...more });
    const found = (records: readonly AnyRecord[]) =>
      matters(records).decisions.flatMap((each) => (each.kind === 'waiver' ? [each.left] : []));
    expect(found([waiver()])).toEqual(left);
    expect(found([waiver(), waiver({ on: '2022-06-01', until: '2022-12-31' })])).toEqual([]);
    expect(found([waiver({ standard: 'S9-99' })])).toEqual([]);
  });

  it('attestations nobody gave or that no longer hold; not where the standard is exempt', () => {
    const checks = [{ key: 'judged', kind: 'attestation', method: '材料审核' }] as const;
    const given = (more: Record<string, unknown>) =>
      record('attestation', {
        on: '2022-03-01',
        standard: 'S4-01',
        by: '甲',
        result: '达标',
        fingerprint: '0000000000000000',
        until: '2022-12-31',
        ...more,
      });
    const found = (records: readonly AnyRecord[]) =>
      matters(records, { checks }).decisions.flatMap((each) =>
        each.kind === 'attestation' ? [[each.check, each.unit, each.why, each.since, each.days]] : [],
      );
    expect(found([])).toEqual([['S4-01/judged', '创建办', 'attestation-none', undefined, undefined]]);
    expect(found([given({ until: '2022-06-29' })])).toEqual([
      ['S4-01/judged', '创建办', 'attestation-lapsed', '2022-03-01', 121],
    ]);
    expect(found([given({})])[0]?.[2]).toBe('attestation-changed');
    const waiver = record('waiver', {
      on: '2022-03-01',
      standard: 'S4-01',
      reason: '无',
      document: '函',
      until: '2022-12-31',
    });
    expect(found([waiver])).toEqual([]);
  });
});

describe('directives', () => {
  const directive = (id: string, due: string, more: Record<string, unknown> = {}) =>
    record('directive', { id, on: '2022-05-01', title: id, issuer: '市里', unit: '创建办', due, ...more });

  it('lists what is open or late, and what was done in time since the first day; counts them all', () => {
    const records = [
      directive('waits', '2022-07-10'),
      directive('late', '2022-06-28'),
      directive('answered-late', '2022-06-01', { done: '2022-06-03' }),
      directive('long-done', '2022-06-25', { done: '2022-06-19' }),
      directive('just-done', '2022-06-25', { done: '2022-06-20' }),
      directive('split', '2022-07-09', {
        parts: [{ unit: '石笋村', what: '清沟', due: '2022-06-20' }],
      }),
    ];
    const { directives } = matters(records, { since: '2022-06-20' });
    expect(directives.counts).toEqual({ 逾期未办: 2, 待办: 2, 逾期办结: 1, 已办结: 2 });
    expect(
      directives.listed.map(({ directive: { title }, share, isPart, days }) => [
        title,
        share.unit,
        isPart,
        share.state,
        days,
      ]),
    ).toEqual([
      ['split', '石笋村', true, '逾期未办', 10],
      ['late', '创建办', false, '逾期未办', 2],
      ['split', '创建办', false, '待办', 0],
      ['waits', '创建办', false, '待办', 0],
      ['answered-late', '创建办', false, '逾期办结', 2],
      ['just-done', '创建办', false, '已办结', 0],
    ]);
  });
});
