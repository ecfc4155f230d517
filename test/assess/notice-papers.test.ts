import { describe, expect, test } from 'vitest';
import type { ProblemStatus } from '../../src/assess/assessment.ts';
import { isAccountability, stepType } from '../../src/assess/ladder.ts';
import { noticePapers, unreportedOf } from '../../src/assess/notice-papers.ts';
import { publicLadder } from '../../src/assess/public-ladder.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { happened, ladderBasis, ladderOn, notice, problem, visit } from '../support/a-ladder.ts';
import { day } from '../support/days.ts';

describe('what a unit has not reported on', () => {
  test('is open, its own, and waits neither for a re-check nor for somebody above the town', () => {
    const states = ['', '签收', '反馈', '挂账', '核减'].map(
      (event) => [event, problem('2022-03-01', '2022-03-08')] as const,
    );
    const closed = problem('2022-03-01', '2022-03-08');
    const back = problem('2022-03-01', '2022-03-08');
    const records: AnyRecord[] = [
      ...states.flatMap(([event, each]) => [
        each,
        ...(event === '' ? [] : [happened(each, '2022-03-02', event)]),
      ]),
      closed,
      happened(closed, '2022-03-02', '反馈'),
      happened(closed, '2022-03-03', '复查通过'),
      back,
      happened(back, '2022-03-02', '反馈'),
      happened(back, '2022-03-03', '退回'),
      problem('2022-03-01', '2022-03-08', { unit: '党政办' }),
    ];
    const found = unreportedOf(ladderBasis(records, '2022-03-05'), '石笋村').map(({ id, state }) => [
      id,
      state,
    ]);
    expect(found).toEqual([
      [states[0]?.[1].key, '待签收'],
      [states[1]?.[1].key, '待整改'],
      [back.key, '已退回'],
    ]);
  });
});

describe('papers', () => {
  const papers = (
    records: readonly AnyRecord[],
    on: string,
    due?: string,
    choose = (_: ProblemStatus) => true,
  ) => {
    const basis = ladderBasis(records, on);
    return noticePapers(basis, basis.problems.filter(choose), due === undefined ? undefined : day(due)).map(
      ({ unit, kind, items }) => [
        unit.id,
        kind,
        ...items.map((each) => `${each.due ?? '-'}${each.overdue ? '!' : ''}`),
      ],
    );
  };

  test('hand a problem out for the first time, or remind of one that was handed out', () => {
    const limit = '2022-03-08';
    const signed = problem('2022-03-01', limit);
    for (const [record, on, kind] of [
      [problem('2022-03-01', limit), '2022-03-08', '交办单'],
      [problem('2022-03-01', limit), '2022-03-09', '整改通知'],
      [problem('2022-03-01', limit, { order: '1号' }), '2022-03-05', '整改通知'],
      [problem('2022-03-01', limit, { issued: '2022-03-01' }), '2022-03-05', '整改通知'],
      [problem('2022-03-01', undefined), '2022-12-31', '交办单'],
    ] as const)
      expect(papers([record], on)[0]?.[1], on).toBe(kind);
    expect(papers([signed, happened(signed, '2022-03-02', '签收')], '2022-03-05')[0]?.[1]).toBe('整改通知');
  });

  test('are one a unit and kind, in the order of the settings; each limit is the problem’s own unless one is asked of all', () => {
    const records = [
      problem('2022-03-01', '2022-03-08'),
      problem('2022-03-01', '2022-03-20'),
      problem('2022-03-02', undefined),
      problem('2022-03-02', '2022-03-20', { unit: '党政办' }),
    ];
    expect(papers(records, '2022-03-09')).toEqual([
      ['党政办', '交办单', '2022-03-20'],
      ['石笋村', '整改通知', '2022-03-08!'],
      ['石笋村', '交办单', '2022-03-20', '-'],
    ]);
    expect(papers(records, '2022-03-09', '2022-03-15', ({ unit }) => unit === '石笋村')).toEqual([
      ['石笋村', '整改通知', '2022-03-15'],
      ['石笋村', '交办单', '2022-03-15', '2022-03-15'],
    ]);
    expect(papers([], '2022-03-09')).toEqual([]);
  });
});

describe('what the public sees of the ladder', () => {
  test('accountability is the office’s own', () => {
    expect(['整改通知', '内部通报', '表扬', '约谈', '移交', '问责'].filter(isAccountability)).toEqual([
      '约谈',
      '移交',
      '问责',
    ]);
    const records = [
      problem('2022-03-01', '2022-03-02'),
      visit('2022-03-05', { 整洁: '不符合' }),
      visit('2022-04-05', { 整洁: '不符合' }),
      notice('2022-03-05', '整改通知', { unit: '党政办', due: '2022-12-31' }),
      notice('2022-03-06', '约谈', { unit: '党政办' }),
    ];
    const ladder = ladderOn(records, '2022-04-30', { days: 3, repeat: 2, talk: 1 });
    expect(ladder.due.map(({ rung }) => rung)).toEqual(['内部通报', '约谈']);
    const shown = publicLadder(ladder);
    expect(shown.due.map(({ rung }) => rung)).toEqual(['内部通报']);
    expect(shown.due[0]?.done.map(stepType)).toEqual(['整改通知']);
    expect(shown.done.map(stepType)).toEqual(['整改通知']);
    expect(ladder.unset.map(({ rung }) => rung)).toEqual(['移交']);
    expect([shown.unset, shown.withheld]).toEqual([[], 0]);
  });

  test('what only an unannounced round found is kept back and counted', () => {
    const rounds = [
      { id: 'R1', title: '暗访', manner: '暗访' as const, from: day('2022-03-01'), to: day('2022-03-31') },
      { id: 'R2', title: '明察', manner: '明察' as const, from: day('2022-03-01'), to: day('2022-03-31') },
    ];
    const shown = (records: readonly AnyRecord[]) => {
      const { due, withheld } = publicLadder(
        ladderOn(records, '2022-04-30', { days: 3, repeat: 2 }, { rounds }),
      );
      return [due.map(({ rung, proof }) => [rung, proof.length]), withheld];
    };
    const dirty = { 整洁: '不符合' };
    expect(shown([visit('2022-03-05', dirty, { round: 'R1' })])).toEqual([[], 1]);
    expect(shown([visit('2022-03-05', dirty, { manner: '暗访' })])).toEqual([[], 1]);
    expect(shown([visit('2022-03-05', dirty, { round: 'R2' })])).toEqual([[['整改通知', 1]], 0]);
    const secret = problem('2022-03-05', undefined, { site: '大院', unit: '党政办', round: 'R1' });
    expect(shown([secret])).toEqual([[], 1]);
    expect(shown([secret, visit('2022-03-09', dirty)])).toEqual([[['内部通报', 1]], 0]);
  });
});
