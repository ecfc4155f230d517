// Inspections: the routine rounds of sites, patrols of villages and of the market town, and the visits at which the
// routine problems were found.
import { plus, workdays } from './calendar.mjs';
import { filedOn } from './courses.mjs';
import { marketDays } from './markets.mjs';
import { inspectors, items, notThere, sites, villages } from './places.mjs';

const inspection = (on, random, fields) => ({
  on,
  filed: filedOn(on, random),
  scope: '专门',
  manner: '明察',
  ...fields,
});

/** What is looked at there and fails for this problem. */
const failingItem = ({ site, item, theme }) =>
  item ?? Object.entries(items[sites.get(site)]).find(([, each]) => each === theme)?.[0];

/** A visit at which a problem was found: the item fails, a few others hold. */
export function visitWith(problem, random) {
  const kind = sites.get(problem.site);
  const all = Object.entries(items[kind]);
  const failing = failingItem(problem);
  if (failing === undefined)
    throw new Error(`${problem.site}: nothing looked at belongs to ${problem.theme}`);
  const others = all.filter(([item, theme]) => item !== failing && theme !== problem.theme);
  const from = random.whole(0, Math.max(0, others.length - 2));
  const { id, text, theme, unit, level } = problem;
  return inspection(problem.on, random, {
    by: [random.pick(inspectors)],
    site: problem.site,
    items: [
      { item: failing, result: '不符合', problem: { id, text, theme, unit, level } },
      ...others.slice(from, from + 2).map(([item]) => ({ item, result: '符合' })),
    ],
  });
}

/** Months with their working stretch; in May and June every kind of site is visited, so that the phase is covered. */
const firstRounds = [
  { from: '2022-01-10', to: '2022-01-26', kinds: ['集贸市场', '窗口单位', '公交站台'], about: '年前巡查' },
  { from: '2022-02-10', to: '2022-02-25', kinds: ['主要街道', '公厕'], about: '节后巡查' },
  {
    from: '2022-03-07',
    to: '2022-03-29',
    kinds: ['集贸市场', '社区小区', '窗口单位', '建筑工地', '校园周边'],
    about: '三月巡查',
  },
  {
    from: '2022-04-25',
    to: '2022-04-28',
    kinds: ['主要街道', '集贸市场', '公厕', '窗口单位', '公交站台'],
    about: '第一阶段末集中检查',
    round: '2022-04集中检查',
  },
  {
    from: '2022-05-06',
    to: '2022-05-16',
    kinds: ['主要街道', '集贸市场', '社区小区', '窗口单位', '公厕', '建筑工地', '公交站台', '公路河道'],
    about: '测评前巡查',
  },
  {
    from: '2022-06-01',
    to: '2022-06-12',
    kinds: [
      '主要街道',
      '集贸市场',
      '社区小区',
      '公园广场',
      '窗口单位',
      '公厕',
      '建筑工地',
      '校园周边',
      '公交站台',
      '公路河道',
      '卫生院',
    ],
    about: '六月巡查',
  },
];

const everyKind = [...new Set(sites.values())];
/** Parts of the sites every few weeks; all of them before the November test and at the end of the last two phases. */
const laterRounds = [
  { from: '2022-07-04', to: '2022-07-13', kinds: ['公厕', '窗口单位', '建筑工地'], about: '汛期巡查' },
  {
    from: '2022-07-23',
    to: '2022-07-31',
    kinds: ['主要街道', '集贸市场', '社区小区', '窗口单位', '公厕', '建筑工地', '公交站台', '公路河道'],
    about: '第二阶段末集中检查',
    round: '2022-07集中检查',
  },
  {
    from: '2022-08-17',
    to: '2022-09-02',
    kinds: ['社区小区', '公园广场', '窗口单位', '校园周边', '公路河道'],
    about: '开学前后巡查',
  },
  { from: '2022-09-21', to: '2022-09-30', kinds: ['集贸市场', '主要街道', '公厕'], about: '复市后巡查' },
  {
    from: '2022-10-08',
    to: '2022-10-19',
    kinds: ['主要街道', '集贸市场', '公厕', '建筑工地', '公交站台', '行政村'],
    about: '十月巡查',
  },
  {
    from: '2022-10-24',
    to: '2022-10-30',
    kinds: everyKind,
    about: '第三阶段末集中检查',
    round: '2022-10集中检查',
  },
  { from: '2022-11-03', to: '2022-11-14', kinds: everyKind, about: '测评前巡查' },
  {
    from: '2022-11-28',
    to: '2022-12-09',
    kinds: ['主要街道', '集贸市场', '公厕'],
    about: '年底巡查',
  },
  {
    from: '2022-12-19',
    to: '2022-12-25',
    kinds: everyKind,
    about: '第四阶段末集中检查',
    round: '2022-12集中检查',
  },
];

/** A market is looked at when it is held, be it a weekend; everything else on working days. */
const daysFor = (site, { from, to }) => marketDays(site, from, to) ?? workdays(from, to);

/** What was seen where all was well; a stall within the painted lines is 豁免, and says so. */
function inOrder(site, kind, random) {
  return Object.keys(items[kind]).map((item) => {
    if (site === '岚渡主街' && item === '无流动摊贩' && random.chance(60))
      return { item, result: '豁免', reason: '两个便民摊在城管划线以内' };
    return notThere(site, item) ?? { item, result: '符合' };
  });
}

/** Rounds of sites. `taken` tells where and when a problem was found instead. */
function siteVisits(rounds, taken, random, seen) {
  const visits = [];
  for (const round of rounds) {
    for (const [site, kind] of sites) {
      if (!round.kinds.includes(kind)) continue;
      const free = daysFor(site, round).filter((day) => !taken.has(`${day} ${site}`));
      if (free.length === 0) continue;
      const on = random.pick(free);
      visits.push(
        inspection(on, random, {
          scope: '综合',
          manner: round.round ? '集中' : '明察',
          ...(round.round ? { round: round.round } : {}),
          by: [random.pick(inspectors)],
          site,
          items: seen(inOrder(site, kind, random), site, on),
          note: round.about,
        }),
      );
    }
  }
  return visits;
}

/** Zone checks and patrols of the market town in one month. */
function monthlyPatrols(free, random) {
  const zones = ['一区', '二区', '三区', '四区'].map((zone) =>
    inspection(random.pick(free), random, { by: ['唐小雨'], zone, themes: ['小广告'] }),
  );
  const ofTheTown = inspection(random.pick(free), random, {
    scope: '综合',
    by: ['何一凡', '邓小满'],
    themes: ['占道经营', '流动摊贩', '乱停乱放', '小广告', '证照公示', '公厕保洁', '站台管理', '窗口环境'],
    note: '集镇巡查',
  });
  return [...zones, ofTheTown];
}

const workingStretch = (month) => workdays(plus(`2022-${month}-01`, 7), plus(`2022-${month}-01`, 26));

/** January to June: rounds of sites, zone checks, patrols by theme. */
export function routineVisits(taken, random) {
  const visits = siteVisits(firstRounds, taken, random, (items) => items);
  for (const month of ['01', '02', '03', '04', '05', '06']) {
    const free = workingStretch(month);
    visits.push(...monthlyPatrols(free, random));
    if (['03', '05', '06'].includes(month)) visits.push(...villagePatrols(month, free, random));
  }
  return visits;
}

/**
 * July to December. `openAt` gives the problems open at a site on a day: what is known to be wrong is not found to be in
 * order, nor is it a second problem.
 */
export function laterVisits(taken, openAt, random) {
  const seen = (list, site, on) => {
    const known = new Map(openAt(site, on).map((problem) => [failingItem(problem), problem]));
    return list.map((each) => {
      const problem = known.get(each.item);
      if (problem === undefined) return each;
      const { item } = each;
      const day = problem.on.slice(5);
      return problem.parked
        ? { item, result: '豁免', reason: `${day}交办的已挂账，产权不在镇里` }
        : { item, result: '不符合', reason: `${day}已交办，还没改完，不另立` };
    });
  };
  const visits = siteVisits(laterRounds, taken, random, seen);
  for (const month of ['07', '08', '09', '10', '11', '12']) {
    const free = workingStretch(month).filter((day) => day < '2022-08-01' || day > '2022-08-14');
    visits.push(...monthlyPatrols(free, random));
    if (month !== '07') visits.push(...conductPatrols(free, random));
    if (['09', '10', '12'].includes(month)) visits.push(...laterVillagePatrols(month, free, random));
  }
  return visits;
}

/** Building sites by the office and the safety station; windows by the discipline office, every second month. */
function conductPatrols(free, random) {
  const on = random.pick(free);
  const sites = inspection(on, random, {
    manner: '联合',
    by: ['何一凡', '罗霁'],
    'by-units': ['创建办', '安监站'],
    themes: ['施工扰民', '工地管理'],
  });
  if (!['08', '10', '12'].includes(on.slice(5, 7))) return [sites];
  const windows = inspection(random.pick(free), random, {
    manner: '暗访',
    by: ['周启明', '余白石'],
    'by-units': ['镇纪委'],
    themes: ['窗口作风'],
  });
  return [sites, windows];
}

/** 半坡 was left out in May and June: nobody looked is not «no problem». */
function villagePatrols(month, free, random) {
  return villages
    .filter((unit) => unit !== '半坡' || month === '03')
    .map((unit) =>
      inspection(random.pick(free), random, {
        scope: '综合',
        by: [random.pick(inspectors)],
        unit,
        themes: ['垃圾积存', '村容环境', '公益广告缺损'],
      }),
    );
}

/** Nobody got up to 老鹰岩 in September; in October and December it came last. */
function laterVillagePatrols(month, free, random) {
  const late = { 10: '2022-10-27', 12: '2022-12-29' };
  return villages
    .filter((unit) => unit !== '老鹰岩' || month in late)
    .map((unit) =>
      inspection(unit === '老鹰岩' ? late[month] : random.pick(free), random, {
        scope: '综合',
        by: [random.pick(inspectors)],
        unit,
        themes: ['垃圾积存', '村容环境', '公益广告缺损', '公厕保洁'],
      }),
    );
}
