import { describe, expect, test } from 'vitest';
import { basisOf } from '../../../src/assess/basis.ts';
import { derivedSeed, drawSites } from '../../../src/assess/inspect/draw-sites.ts';
import { lookBackDue } from '../../../src/assess/inspect/look-back.ts';
import { roundStandings } from '../../../src/assess/inspect/round-standings.ts';
import { testRounds } from '../../../src/assess/inspect/test-rounds.ts';
import { bookVisits } from '../../../src/assess/visits.ts';
import { aSystem, aTown, record } from '../../support/a-town.ts';
import type { TownChange } from '../../support/a-town.ts';
import { day } from '../../support/days.ts';

const at = { file: 'sites.yaml', line: 1, col: 1 };
const toilets = ['甲厕', '乙厕', '丙厕', '丁厕', '戊厕', '己厕'];
const sites = [
  ...toilets.map((id) => ({ id, kind: '公厕', unit: '临河社区', at })),
  { id: '旧厕', kind: '公厕', unit: '临河社区', at, to: day('2022-06-01') },
  { id: '工地', kind: '工地', unit: '没有登记', at },
];
const group = [{ name: '乙主任', post: '主任', unit: '创建办', role: '办公室主任' as const }];

function see(change: TownChange, on = '2022-06-30') {
  const town = aTown({ sites, ...change, settings: { 'leading-group': group, ...change.settings } });
  const system = aSystem([], {
    siteKinds: [
      {
        id: '公厕',
        items: [
          { id: '干净', look: '地面', theme: '垃圾积存' },
          { id: '有人管', look: '值守' },
        ],
      },
      { id: '工地', items: [{ id: '出入口', look: '整洁' }] },
    ],
  });
  const basis = basisOf(system, town, { on: day(on) });
  return { basis, book: bookVisits(basis.cut, town, true) };
}

const event = (finding: string, name: string, on: string, more: object = {}) =>
  record('rectification', { on, finding, event: name, by: name === '反馈' ? '张三' : '乙主任', ...more });
const looked = (on: string, site: string, more: object = {}) =>
  record('inspection', { on, scope: '专门', manner: '明察', by: ['甲'], site, ...more });

describe('a superior’s test', () => {
  const item = (id: string, more: object = {}) => ({ id, text: '脏', unit: '临河社区', ...more });
  const asked = (items: readonly object[], more: object = {}) =>
    record('test', {
      id: 'T',
      on: '2022-05-18',
      title: '模拟测评',
      level: '县级',
      issuer: '县里',
      'answer-by': day('2022-05-23'),
      items,
      ...more,
    });
  const counts = (records: TownChange['records'], on = '2022-06-30') => {
    const { basis, book } = see({ records: records ?? [] }, on);
    const [round] = testRounds(basis, book);
    const { items, inTime, late, open, overdue, closed } = round ?? {};
    return [items, inTime, late, open, overdue, closed];
  };
  const events = [
    event('P-1', '反馈', '2022-05-23'),
    event('P-1', '退回', '2022-05-25'),
    event('P-2', '反馈', '2022-05-24'),
    event('P-2', '复查通过', '2022-05-26'),
    event('P-3', '核减', '2022-05-20', { 'approved-by': '县里' }),
    event('P-4', '签收', '2022-05-19'),
  ];
  const items = ['P-1', 'P-2', 'P-3', 'P-4'].map((id) => item(id));

  test('its items are answered in time, late, or open; sent back later an answer stays one', () => {
    expect(counts([asked(items), ...events])).toEqual([4, 2, 1, 1, 1, 2]);
  });

  test('on the last day nothing is overdue, on the day after what is open is', () => {
    expect(counts([asked(items), ...events], '2022-05-23')).toEqual([4, 2, 0, 2, 0, 1]);
    expect(counts([asked(items), ...events], '2022-05-24')).toEqual([4, 2, 1, 1, 1, 1]);
  });

  test('without a deadline nothing is late; without items there is nothing to answer', () => {
    expect(counts([asked(items, { 'answer-by': undefined }), ...events])).toEqual([4, 3, 0, 1, 0, 2]);
    expect(counts([record('test', { on: '2022-05-18', title: 'x', level: '县级', issuer: 'y' })])).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  test('an item with supporting units is answered when all have reported', () => {
    const shared = asked([item('P-1', { supporting: ['石笋村'] })]);
    const own = event('P-1', '反馈', '2022-05-24', { unit: '临河社区' });
    const other = event('P-1', '反馈', '2022-05-20', { unit: '石笋村' });
    expect(counts([shared, other])).toEqual([1, 0, 0, 1, 1, 0]);
    expect(counts([shared, own, other])).toEqual([1, 0, 1, 0, 0, 0]);
  });

  test('举一反三: like sites in use, not looked at for the theme since the day of the test', () => {
    const named = asked([
      item('P-1', { site: '甲厕', theme: '垃圾积存' }),
      item('P-2', { site: '乙厕', theme: '垃圾积存' }),
      item('P-3', { site: '甲厕', theme: '垃圾积存' }),
      item('P-4', { site: '甲厕', theme: '小广告' }),
      item('P-5', { site: '甲厕' }),
      item('P-6', { theme: '小广告' }),
      item('P-7', { site: '工地', theme: '小广告' }),
      item('P-8', { site: '没有登记', theme: '小广告' }),
    ]);
    const records = [
      named,
      looked('2022-05-18', '丙厕', { themes: ['垃圾积存'] }),
      looked('2022-05-19', '丁厕', { themes: ['垃圾积存'] }),
      looked('2022-05-19', '戊厕', { items: [{ item: '干净', result: '符合' }] }),
      looked('2022-05-19', '己厕', { items: [{ item: '有人管', result: '符合' }] }),
    ];
    const { basis, book } = see({ records });
    const [round] = testRounds(basis, book);
    expect(round?.unlike).toBe(2);
    expect(round?.likeSites).toEqual(
      [
        {
          theme: '垃圾积存',
          siteKind: '公厕',
          named: ['乙厕', '甲厕'],
          like: ['丙厕', '丁厕', '戊厕', '己厕'],
          unchecked: ['丙厕', '己厕'],
        },
        {
          theme: '小广告',
          siteKind: '公厕',
          named: ['甲厕'],
          like: toilets.slice(1),
          unchecked: toilets.slice(1),
        },
      ].sort((a, b) => (a.theme < b.theme ? -1 : 1)),
    );
  });

  test('themes of one kind of site and kinds of one theme stand apart and in order', () => {
    const { basis, book } = see({
      sites: [...sites, { id: '工地二', kind: '工地', unit: '创建办', at }],
      records: [
        asked([
          item('P-1', { site: '工地', theme: '小广告' }),
          item('P-2', { site: '甲厕', theme: '小广告' }),
        ]),
      ],
    });
    expect(testRounds(basis, book)[0]?.likeSites.map(({ siteKind }) => siteKind)).toEqual(['公厕', '工地']);
  });
});

describe('回头看', () => {
  const found = (id: string) =>
    record('finding', {
      id,
      on: '2022-03-01',
      text: '脏',
      unit: '临河社区',
      source: '自查',
      theme: '垃圾积存',
    });
  const closed = (id: string, on: string) => [event(id, '反馈', on), event(id, '复查通过', on)];
  const due = (records: TownChange['records'], on = '2022-06-30', days?: number) => {
    const { basis } = see({ records: records ?? [] }, on);
    return lookBackDue(basis.problems, day(on), days).map(
      ({ problem, closedOn, closedBy }) => `${problem.id} ${closedOn} ${closedBy}`,
    );
  };
  const records = [
    ...['A', 'B', 'C', 'D'].map(found),
    ...closed('A', '2022-06-01'),
    ...closed('B', '2022-05-01'),
    event('B', '回头看', '2022-05-20', { result: '未反弹' }),
    event('C', '反馈', '2022-06-01'),
    event('D', '核减', '2022-06-01', { 'approved-by': '县里' }),
  ];

  test('closed ones nobody has looked at since; not open ones, nor those struck off', () => {
    expect(due(records)).toEqual(['A 2022-06-01 乙主任']);
    expect(due(records, '2022-05-31')).toEqual([]);
    expect(due(records, '2022-05-15')).toEqual(['B 2022-05-01 乙主任']);
  });

  test('found again and closed again, it is to be looked at again', () => {
    const again = [
      found('E'),
      ...closed('E', '2022-03-05'),
      event('E', '回头看', '2022-04-01', { result: '反弹' }),
      ...closed('E', '2022-04-08'),
    ];
    expect(due(again, '2022-04-02')).toEqual([]);
    expect(due(again)).toEqual(['E 2022-04-08 乙主任']);
  });

  test('within so many days, both ends counted in', () => {
    expect(due(records, '2022-06-30', 29)).toEqual(['A 2022-06-01 乙主任']);
    expect(due(records, '2022-06-30', 28)).toEqual([]);
  });
});

describe('sites drawn', () => {
  const drawn = (
    lots: { count: number; seed: string } | undefined,
    change: TownChange = {},
    round?: string,
  ) => {
    const { basis, book } = see(change);
    return drawSites(
      basis,
      { kinds: ['公厕', '工地'], round: basis.town.rounds.find(({ id }) => id === round), lots },
      book,
      basis.problems,
    );
  };
  const names = (...args: Parameters<typeof drawn>) =>
    drawn(...args).map(({ cards }) => cards.map(({ site }) => site.id));
  const seed = derivedSeed({ town: '测试镇', year: 2022 }, 'R1');

  test('without lots all in use; closed ones never', () => {
    expect(names(undefined)).toEqual([toilets, ['工地']]);
    for (let i = 0; i < 200; i += 1) expect(names({ count: 6, seed: String(i) })[0]).not.toContain('旧厕');
  });

  test('the order in which the sites are written does not matter, nor which other kinds are asked for', () => {
    expect(seed).toBe('测试镇-2022-R1');
    const one = names({ count: 2, seed })[0] ?? [];
    const two = names({ count: 2, seed }, { sites: [...sites].reverse() })[0] ?? [];
    expect(one).toHaveLength(2);
    expect([...two].sort()).toEqual([...one].sort());
    const { basis, book } = see({});
    const alone = drawSites(basis, { kinds: ['公厕'], round: undefined, lots: { count: 2, seed } }, book, []);
    expect(alone.map(({ cards }) => cards.map(({ site }) => site.id))).toEqual([one]);
  });

  test('what a round has drawn of a kind is taken, unless lots are drawn anew', () => {
    const rounds = [
      {
        id: 'R1',
        title: '暗访',
        manner: '暗访',
        from: day('2022-06-01'),
        to: day('2022-06-30'),
        sample: { 公厕: ['丙厕', '旧厕'] },
      },
    ] as const;
    expect(
      names(
        undefined,
        { rounds: [...rounds].map((each) => ({ ...each, sample: { 公厕: [...each.sample.公厕] } })) },
        'R1',
      ),
    ).toEqual([['丙厕'], ['工地']]);
  });

  test('a card knows the unit, the last visit and what is open there', () => {
    const records = [
      looked('2022-06-02', '甲厕', { themes: ['垃圾积存'] }),
      looked('2022-06-01', '甲厕', { themes: ['垃圾积存'] }),
      record('finding', {
        id: 'A',
        on: '2022-06-01',
        text: '脏',
        unit: '石笋村',
        source: '自查',
        site: '甲厕',
      }),
      record('finding', {
        id: 'B',
        on: '2022-06-01',
        text: '堵',
        unit: '石笋村',
        source: '自查',
        site: '甲厕',
      }),
      event('B', '核减', '2022-06-02', { 'approved-by': '县里' }),
    ];
    const [kind, other] = drawn(undefined, { records });
    const { unit, last, problems } = kind?.cards[0] ?? {};
    expect([unit?.id, last?.on, problems?.map(({ id }) => id)]).toEqual(['临河社区', '2022-06-02', ['A']]);
    expect([kind?.inUse, other?.cards[0]?.unit, other?.cards[0]?.last]).toEqual([6, undefined, undefined]);
  });
});

describe('rounds', () => {
  const round = (id: string, from: string, manner: '集中' | '暗访', more: object = {}) => ({
    id,
    title: id,
    manner,
    from: day(from),
    to: day('2022-12-31'),
    ...more,
  });
  const rounds = [
    round('晚', '2022-07-01', '集中'),
    round('中', '2022-06-01', '暗访', { sample: { 公厕: ['甲厕', '乙厕'] } }),
    round('早', '2022-05-01', '集中'),
    round('同', '2022-05-01', '集中'),
  ];
  const records = [looked('2022-06-02', '甲厕', { themes: ['垃圾积存'], round: '中' })];

  test('those begun, by their first day, with the sites drawn that nobody reached', () => {
    const { basis, book } = see({ rounds, records });
    const shown = (withSecret: boolean) =>
      roundStandings(basis, book, withSecret).map((each) => [
        each.round.id,
        each.visits,
        each.drawn.length,
        each.missed,
      ]);
    expect(shown(true)).toEqual([
      ['早', 0, 0, []],
      ['同', 0, 0, []],
      ['中', 1, 2, ['乙厕']],
    ]);
    expect(shown(false)).toEqual([
      ['早', 0, 0, []],
      ['同', 0, 0, []],
    ]);
  });
});
