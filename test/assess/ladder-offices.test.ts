import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem } from '../support/a-town.ts';
import { due, happened, ladderOn, notice, problem, visit } from '../support/a-ladder.ts';

const dirty = { 整洁: '不符合' };
const clean = { 整洁: '符合' };
const bad = (on: string, more = {}) => visit(on, dirty, more);
const good = (on: string, more = {}) => visit(on, clean, more);
const told = (on: string, limit: string | undefined, more = {}) =>
  notice(on, '整改通知', { unit: '党政办', ...(limit === undefined ? {} : { due: limit }), ...more });
const circular = (on: string, more = {}) => notice(on, '内部通报', { unit: '党政办', ...more });
const on = (records: readonly AnyRecord[], day: string, thresholds = { days: 3, repeat: 3 }) =>
  due(ladderOn(records, day, thresholds));

const first = '党政办 整改通知 2022-03-01 office-found';

describe('a first find', () => {
  test('asks for a notice from its day on, with the adopted limit', () => {
    const records = [bad('2022-03-01')];
    expect(on(records, '2022-02-28')).toEqual([]);
    expect(on(records, '2022-03-01')).toEqual([first]);
    const [proposal] = ladderOn(records, '2022-03-20', { days: 3, repeat: 3 }).due;
    expect(proposal?.due).toBe('2022-03-04');
    expect(proposal?.whys).toEqual([{ code: 'office-found', times: 1 }]);
    expect(proposal?.proof).toMatchObject([{ what: 'inspection', id: records[0]?.key, secret: false }]);
  });

  test('is nothing that the pack does not mark as untidy, and nothing elsewhere', () => {
    for (const visited of [
      visit('2022-03-01', { 禁烟: '不符合', 停放: '豁免', 整洁: '符合' }),
      bad('2022-03-01', { site: '东街公厕' }),
      visit('2022-03-01', {}, { site: undefined, items: undefined, themes: ['垃圾积存'] }),
      visit('2022-03-01', {}, { items: undefined }),
      bad('2021-12-31'),
      problem('2022-03-01', undefined, { site: '大院', unit: '党政办', theme: '控烟' }),
      problem('2022-03-01', undefined, { unit: '党政办', theme: '垃圾积存' }),
    ])
      expect(on([visited], '2022-12-31')).toEqual([]);
  });

  test('may be a problem of a marked theme, or of none; struck it is none', () => {
    for (const theme of ['垃圾积存', undefined]) {
      const found = problem('2022-03-01', '2022-03-09', {
        site: '大院',
        unit: '党政办',
        ...(theme && { theme }),
      });
      expect(on([found], '2022-03-01')).toEqual([first]);
      expect(on([found, happened(found, '2022-03-02', '核减')], '2022-03-02')).toEqual([]);
    }
  });

  test('is the unit’s that was visited, else the site’s; all of a day is one', () => {
    const records = [
      bad('2022-03-01', { unit: '财政所' }),
      bad('2022-03-01'),
      visit('2022-03-01', { 停放: '不符合' }),
      problem('2022-03-01', undefined, { site: '大院', unit: '党政办' }),
    ];
    expect(on(records, '2022-03-05')).toEqual([first, '财政所 整改通知 2022-03-01 office-found']);
    const [own] = ladderOn(records, '2022-03-05', { days: 3 }).due;
    expect(own?.proof.map(({ what }) => what)).toEqual(['inspection', 'inspection', 'problem']);
  });

  test('at a visit that wrote a problem is that problem, not the visit', () => {
    const written = visit(
      '2022-03-01',
      {},
      {
        items: [
          {
            item: '整洁',
            result: '不符合',
            problem: { id: 'W1', text: '堆物', unit: '财政所', theme: '小广告' },
          },
        ],
      },
    );
    expect(on([written], '2022-03-01')).toEqual(['财政所 整改通知 2022-03-01 office-found']);
  });

  test('asks for nothing once it is mended, nor once a notice about it is recorded', () => {
    expect(on([bad('2022-03-01'), good('2022-03-02')], '2022-03-01')).toEqual([first]);
    expect(on([bad('2022-03-01'), good('2022-03-02')], '2022-03-02')).toEqual([]);
    const found = problem('2022-03-01', undefined, { site: '大院', unit: '党政办' });
    const answered = happened(found, '2022-03-02', '反馈');
    expect(on([found, answered], '2022-03-02')).toEqual([]);
    expect(on([found, answered, happened(found, '2022-03-03', '退回')], '2022-03-03')).toEqual([first]);
    expect(on([found, answered, happened(found, '2022-03-03', '复查通过')], '2022-03-03')).toEqual([]);
    expect(on([found, happened(found, '2022-03-02', '挂账')], '2022-03-02')).toEqual([]);
    expect(on([bad('2022-03-01'), told('2022-03-02', '2022-03-31')], '2022-03-02')).toEqual([]);
  });

  test('is what a notice of that day or later names: its site, its problem, or only the unit', () => {
    const found = problem('2022-03-01', undefined, { site: '大院', unit: '党政办' });
    const other = problem('2022-02-01', undefined, { unit: '党政办' });
    const isAnswered = (more: object, day = '2022-03-01', unit = '党政办') =>
      on([found, other, notice(day, '整改通知', { unit, due: '2022-12-31', ...more })], '2022-03-05')
        .length === 0;
    expect(isAnswered({})).toBe(true);
    expect(isAnswered({ site: '大院' })).toBe(true);
    expect(isAnswered({ findings: [found.key] })).toBe(true);
    expect(isAnswered({ site: '东街公厕' })).toBe(false);
    expect(isAnswered({ findings: [other.key] })).toBe(false);
    expect(isAnswered({}, '2022-02-28')).toBe(false);
    expect(isAnswered({}, '2022-03-01', '财政所')).toBe(false);
    expect(isAnswered({ zone: '一区' })).toBe(false);
    const visited = bad('2022-03-01');
    expect(on([visited, told('2022-03-01', '2022-12-31', { site: '大院' })], '2022-03-05')).toEqual([]);
    expect(on([visited, told('2022-03-01', '2022-12-31', { site: '财政楼' })], '2022-03-05')).toEqual([
      first,
    ]);
    expect(on([visited, told('2022-03-01', '2022-12-31', { findings: ['x'] })], '2022-03-05')).toEqual([
      first,
    ]);
  });
});

describe('not mended by the limit of the notice', () => {
  const mended = '党政办 内部通报 2022-03-06 office-not-mended';

  test('a problem: from the day after, when it was not reported by then', () => {
    const found = problem('2022-03-01', '2022-12-31', { site: '大院', unit: '党政办' });
    const records = [found, told('2022-03-02', '2022-03-05')];
    expect(on(records, '2022-03-05')).toEqual([]);
    expect(on(records, '2022-03-06')).toEqual([mended]);
    expect(on([...records, happened(found, '2022-03-05', '反馈')], '2022-03-31')).toEqual([]);
    expect(on([...records, happened(found, '2022-03-06', '反馈')], '2022-03-31')).toEqual([mended]);
    expect(on([...records, happened(found, '2022-03-04', '挂账')], '2022-03-31')).toEqual([]);
    const sentBack = [happened(found, '2022-03-05', '反馈'), happened(found, '2022-03-09', '退回')];
    expect(on([...records, ...sentBack], '2022-03-08')).toEqual([]);
    expect(on([...records, ...sentBack], '2022-03-09')).toEqual([
      '党政办 内部通报 2022-03-09 office-not-mended',
    ]);
  });

  test('an extension granted after the notice and before its limit is kept to', () => {
    const found = problem('2022-03-01', '2022-12-31', { site: '大院', unit: '党政办' });
    const records = [found, told('2022-03-02', '2022-03-05')];
    const extended = (day: string, until?: string) =>
      happened(found, day, '延期', until === undefined ? {} : { due: until });
    expect(on([...records, extended('2022-03-05', '2022-03-10')], '2022-03-10')).toEqual([]);
    expect(on([...records, extended('2022-03-05', '2022-03-10')], '2022-03-11')).toEqual([
      '党政办 内部通报 2022-03-11 office-not-mended',
    ]);
    for (const none of [
      extended('2022-03-06', '2022-03-10'),
      extended('2022-03-01', '2022-03-10'),
      extended('2022-03-03', '2022-03-04'),
      extended('2022-03-03'),
    ])
      expect(on([...records, none], '2022-03-10')).toEqual([mended]);
  });

  test('what only a visit saw: when the next look failed again; where nobody looked, nobody is blamed', () => {
    const records = [bad('2022-03-01'), told('2022-03-02', '2022-03-05')];
    expect(on(records, '2022-12-31')).toEqual([]);
    expect(on([...records, good('2022-03-20')], '2022-12-31')).toEqual([]);
    const again = [...records, bad('2022-03-09')];
    expect(on(again, '2022-03-09')).toEqual(['党政办 内部通报 2022-03-09 office-not-mended']);
    // A look before the limit says nothing until it has passed.
    const early = [...records, bad('2022-03-04'), told('2022-03-04', '2022-12-31')];
    expect(on(early, '2022-03-05')).toEqual([]);
    expect(on(early, '2022-03-06')).toEqual([mended]);
    expect(on([...early, good('2022-03-05')], '2022-03-31')).toEqual([]);
    expect(on([...early, good('2022-03-06')], '2022-03-31')).toEqual([]);
    expect(on([...early, bad('2022-03-06')], '2022-03-31', { days: 3, repeat: 9 })).toEqual([mended]);
    expect(on([...early, good('2022-03-07')], '2022-03-31')).toEqual([mended]);
  });

  test('an item that was not looked at, or only waived, decides as it should', () => {
    const records = [bad('2022-03-01'), told('2022-03-02', '2022-03-05')];
    const more = (items: Readonly<Record<string, string>>) => [...records, visit('2022-03-09', items)];
    expect(on(more({ 整洁: '不涉及' }), '2022-03-31')).toEqual([]);
    expect(on(more({ 整洁: '豁免' }), '2022-03-31')).toEqual([]);
    expect(on([...more({ 整洁: '符合' }), bad('2022-03-09')], '2022-03-31')).toEqual([
      '党政办 内部通报 2022-03-09 office-not-mended',
    ]);
    // Another item of the same office is another find, not a failure to mend this one.
    expect(on(more({ 停放: '不符合' }), '2022-03-31')).toEqual(['党政办 整改通知 2022-03-09 office-found']);
  });

  test('a notice without a limit has the adopted one, counted from its own day; without that none', () => {
    const found = problem('2022-03-01', '2022-12-31', { site: '大院', unit: '党政办' });
    const records = [found, told('2022-03-02', undefined)];
    expect(on(records, '2022-03-05')).toEqual([]);
    expect(on(records, '2022-03-06')).toEqual(['党政办 内部通报 2022-03-06 office-not-mended']);
    expect(due(ladderOn(records, '2022-12-31', { repeat: 3 }))).toEqual([]);
  });

  test('names the notice, the find and the limit; a circular after it is the end of it', () => {
    const found = problem('2022-03-01', '2022-12-31', { site: '大院', unit: '党政办' });
    const told1 = told('2022-03-02', '2022-03-05');
    const records = [found, told1];
    const [proposal] = ladderOn(records, '2022-03-10', { days: 3 }).due;
    expect(proposal?.whys).toEqual([{ code: 'office-not-mended', notice: '2022-03-02', due: '2022-03-05' }]);
    expect(proposal?.proof.map(({ id, due: limit }) => [id, limit])).toEqual([
      [found.key, undefined],
      [told1.key, '2022-03-05'],
    ]);
    expect(proposal?.done).toEqual([told1]);
    expect(on([...records, circular('2022-03-06')], '2022-03-31')).toEqual([]);
    // One before the failure says nothing of it.
    expect(on([...records, circular('2022-03-05')], '2022-03-31')).toEqual([mended]);
  });
});

describe('found again', () => {
  const three = [
    bad('2022-03-01'),
    good('2022-03-02'),
    bad('2022-04-01'),
    good('2022-04-02'),
    bad('2022-05-01'),
  ];
  const often = '党政办 内部通报 2022-05-01 office-again';

  test('from the adopted count on: the pictures and a circular, in place of one more notice', () => {
    expect(on(three, '2022-04-30')).toEqual([]);
    expect(on(three, '2022-05-01')).toEqual([often]);
    expect(on(three, '2022-05-01', { days: 3, repeat: 4 })).toEqual([
      '党政办 整改通知 2022-05-01 office-found',
    ]);
    expect(on(three, '2022-05-01', { days: 3, repeat: 2 })).toEqual([
      '党政办 内部通报 2022-04-01 office-again',
    ]);
    const [proposal] = ladderOn(three, '2022-05-01', { repeat: 3 }).due;
    expect(proposal?.whys).toEqual([{ code: 'office-again', times: 3, after: 3 }]);
    expect(proposal?.proof.map(({ on: day }) => day)).toEqual(['2022-03-01', '2022-04-01', '2022-05-01']);
  });

  test('last year’s finds do not count', () => {
    expect(on([bad('2021-12-31'), ...three.slice(0, 4)], '2022-12-31')).toEqual([]);
  });

  test('a circular answers the finds up to its day; the next find is a new failure', () => {
    const answered = [...three, circular('2022-05-01')];
    expect(on(answered, '2022-06-01')).toEqual([]);
    expect(on([...answered, bad('2022-06-02')], '2022-06-02')).toEqual([
      '党政办 内部通报 2022-06-02 office-again',
    ]);
    for (const none of [
      circular('2022-04-30'),
      circular('2022-05-01', { unit: '财政所' }),
      circular('2022-05-01', { unit: undefined }),
      circular('2022-05-01', { site: '东街公厕' }),
      notice('2022-05-01', '表扬', { unit: '党政办' }),
    ])
      expect(on([...three, none], '2022-06-01')).toEqual([often]);
  });

  test('an early circular counts too: below the threshold it ends what was found, and is counted from on', () => {
    const records = [bad('2022-03-01'), circular('2022-03-02')];
    expect(on(records, '2022-03-31')).toEqual([]);
    const more = [...records, bad('2022-04-01')];
    expect(on(more, '2022-04-01', { days: 3, repeat: 2 })).toEqual([
      '党政办 内部通报 2022-04-01 office-again',
    ]);
    expect(on(more, '2022-04-01')).toEqual(['党政办 整改通知 2022-04-01 office-found']);
  });

  test('with a limit missed as well, both are said, and it is due since the earlier', () => {
    const records = [
      ...three.slice(0, 1),
      told('2022-03-01', '2022-03-04'),
      bad('2022-03-20'),
      bad('2022-05-01'),
    ];
    expect(on(records, '2022-05-01')).toEqual(['党政办 内部通报 2022-03-20 office-not-mended office-again']);
    const [proposal] = ladderOn(records, '2022-05-01', { days: 3, repeat: 3 }).due;
    expect(new Set(proposal?.proof.map(({ id }) => id)).size).toBe(proposal?.proof.length);
  });

  test('a count of 0 is one of 1', () => {
    expect(on([bad('2022-03-01')], '2022-03-01', { days: 3, repeat: 0 })).toEqual([
      '党政办 内部通报 2022-03-01 office-again',
    ]);
    expect(on([], '2022-03-01', { days: 3, repeat: 0 })).toEqual([]);
  });
});

describe('what is unset', () => {
  test('without the limit no notice is proposed, without the count no circular for coming back', () => {
    const records = [bad('2022-03-01'), bad('2022-04-01'), bad('2022-05-01')];
    expect(due(ladderOn(records, '2022-05-01', {}))).toEqual([]);
    expect(due(ladderOn(records, '2022-05-01', { days: 3 }))).toEqual([
      first,
      '党政办 整改通知 2022-04-01 office-found',
      '党政办 整改通知 2022-05-01 office-found',
    ]);
    expect(due(ladderOn(records, '2022-05-01', { repeat: 3 }))).toEqual([
      '党政办 内部通报 2022-05-01 office-again',
    ]);
  });

  test('a pack that marks nothing as an untidy office says so', () => {
    const { unset, due: proposals } = ladderOn(
      [bad('2022-03-01')],
      '2022-05-01',
      { days: 3, repeat: 1, talk: 1, transfer: 1 },
      {},
      aSystem([], { siteKinds: [{ id: '办公区', items: [{ id: '整洁', look: '院坝' }] }] }),
    );
    expect(proposals).toEqual([]);
    expect(unset[0]).toEqual({ rung: '整改通知' });
  });
});

test('a later record changes nothing of an earlier day', () => {
  const records = [bad('2022-03-01')];
  const later = [told('2022-03-10', '2022-03-12'), bad('2022-03-20'), circular('2022-03-21')];
  expect(ladderOn([...records, ...later], '2022-03-09', { days: 3, repeat: 2 })).toEqual(
    ladderOn(records, '2022-03-09', { days: 3, repeat: 2 }),
  );
});
