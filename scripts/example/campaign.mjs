// Routine records of the plan's own steps (chapters 五 and 六): market days, schools, rounds of units and of sites.
import { days, plus, workdays } from './calendar.mjs';
import { filedOn } from './courses.mjs';
import { marketDays, markets } from './markets.mjs';
import { inspectors, items, marketSites, notThere, sites, villages } from './places.mjs';

// ── Market days ────────────────────────────────────────────────────────────────────────────────────────────
/** Days on which 上芦 forgot to send somebody: once past, nothing makes up for them. */
const forgotten = new Set(['2022-02-27', '2022-06-19', '2022-10-16']);
const seen = ['劝离占道摊', '疏导车辆', '劝回流动摊', '引导三轮车入位'];

/** Somebody is in charge of each market on every day it is held, be it a holiday. */
export function marketDuties(random) {
  return markets.flatMap(({ unit, days: held, closed }) =>
    held
      .filter((day) => !closed.includes(day) && !(unit === '上芦' && forgotten.has(day)))
      .map((on) => ({
        on,
        filed: filedOn(on, random),
        title: `${unit}赶集日值守`,
        themes: ['赶集日管理'],
        unit,
        ...(unit === '临河' ? { units: ['市场监管所'] } : {}),
        site: marketSites[unit],
        people: random.whole(unit === '临河' ? 3 : 2, unit === '临河' ? 6 : 4),
        ...(random.chance(45) ? { note: `${random.pick(seen)}${random.whole(1, 9)}起` } : {}),
      })),
  );
}

// ── Schools ────────────────────────────────────────────────────────────────────────────────────────────────
const schools = [
  { site: '岚渡中学周边', school: '岚渡中学', unit: '东岭' },
  { site: '中心小学周边', school: '中心小学', unit: '临河' },
  { site: '桐坳小学周边', school: '桐坳小学', unit: '桐坳' },
];
/** Months in which schools are in session all along; the holidays last from 15 January to 20 February and July to August. */
const termMonths = ['03', '04', '05', '06', '09', '10', '11', '12'];

/** A patrol a month round each school; in April the road to 桐坳 was watched by nobody. */
export function campusPatrols(random) {
  return termMonths.flatMap((month) => {
    const free = workdays(plus(`2022-${month}-01`, 4), plus(`2022-${month}-01`, 24));
    return schools.map(({ site, school, unit }) => {
      const on = random.pick(free);
      const dropped = month === '04' && school === '桐坳小学';
      return {
        on,
        filed: filedOn(on, random),
        title: `${Number(month)}月${school}护学巡逻`,
        themes: ['校园周边巡逻'],
        unit: '派出所',
        units: [unit, school],
        site,
        ...(dropped
          ? { status: '取消', reason: '线上教学，人员支援卡点' }
          : { people: random.whole(3, 6), hours: random.whole(4, 12) }),
      };
    });
  });
}

/** Checks of the surroundings: twice a month in term, once before each term begins; once only at 桐坳 in May. */
export function campusChecks(random) {
  const rounds = [
    ...termMonths.flatMap((month) => [
      [`2022-${month}-03`, `2022-${month}-13`],
      [`2022-${month}-16`, `2022-${month}-27`],
    ]),
    ['2022-01-05', '2022-01-12'],
    ['2022-02-17', '2022-02-22'],
    ['2022-08-25', '2022-08-31'],
  ];
  return rounds.flatMap(([from, to]) =>
    schools
      .filter(({ school }) => !(school === '桐坳小学' && from === '2022-05-16'))
      .map(({ site }) => {
        const on = random.pick(workdays(from, to));
        const failing = from === '2022-09-03' && site === '中心小学周边' ? '无流动摊贩' : undefined;
        return {
          id: `${on}-创建办-${random.letters(6)}`,
          on,
          filed: filedOn(on, random),
          scope: '专门',
          manner: '联合',
          by: [random.pick(['何一凡', '唐小雨']), random.pick(['罗霁', '贺川'])],
          'by-units': ['创建办', '安监站', ...(random.chance(40) ? ['市场监管所'] : [])],
          site,
          themes: ['校园周边'],
          items: ['环境整洁', '无违规网吧', '食品安全', '无流动摊贩'].map((item) => ({
            item,
            result: item === failing ? '不符合' : '符合',
          })),
          ...(failing ? { note: '放学时两辆小吃车，当场劝离' } : {}),
        };
      }),
  );
}

// ── Rounds ─────────────────────────────────────────────────────────────────────────────────────────────────
/** With an id of its own: another round may have looked at the same place on the same day. */
const inspection = (on, random, fields) => ({
  id: `${on}-创建办-${random.letters(6)}`,
  on,
  filed: filedOn(on, random),
  scope: '综合',
  manner: '明察',
  by: [random.pick(inspectors)],
  ...fields,
});

const offices = [
  '党政办',
  '党建办',
  '创建办',
  '镇纪委',
  '社会事务办',
  '综治中心',
  '安监站',
  '财政所',
  '文化服务中心',
  '农业服务中心',
  '人社中心',
  '村镇建设中心',
];
const stations = ['派出所', '司法所', '市场监管所', '卫生院'];

/** Every office, station and school once a phase; villages in the second half of the year (before, see visits.mjs). */
export function unitRounds(random) {
  const rounds = [
    ['2022-03-10', '2022-03-30'],
    ['2022-06-02', '2022-06-27'],
    ['2022-09-08', '2022-09-28'],
    ['2022-11-07', '2022-11-25'],
  ];
  return rounds.flatMap(([from, to]) => {
    const free = workdays(from, to);
    const visit = (unit, themes) =>
      inspection(random.pick(free), random, {
        ...(unit === '创建办' ? { by: ['周启明'], 'by-units': ['镇纪委'] } : {}),
        unit,
        themes,
      });
    return [
      ...offices.map((unit) => visit(unit, ['窗口环境', '控烟'])),
      ...stations.map((unit) => visit(unit, ['窗口环境', '控烟'])),
      ...schools.map(({ school }) => visit(school, ['控烟', '设施破损'])),
      ...(from < '2022-07'
        ? []
        : villages.map((unit) => visit(unit, ['垃圾积存', '村容环境', '公厕保洁', '公益广告缺损']))),
    ];
  });
}

/** Themes that no other routine round looks for; from July on those of the market town as well. */
export function themePatrols(random) {
  const always = [
    '飞线',
    '设施破损',
    '不文明行为',
    '乱搭乱建',
    '旅游秩序',
    '广告违法',
    '水体污染',
    '耕地林地',
  ];
  const later = [
    '占道经营',
    '流动摊贩',
    '乱停乱放',
    '小广告',
    '证照公示',
    '公厕保洁',
    '站台管理',
    '窗口环境',
  ];
  return days
    .filter((day) => day.endsWith('-15'))
    .flatMap((middle) => {
      const month = middle.slice(0, 7);
      const free = workdays(`${month}-08`, `${month}-26`);
      const patrol = (themes, note) =>
        inspection(random.pick(free), random, { by: ['何一凡', '邓小满'], themes, note });
      return [
        patrol(always, '综合巡查'),
        ...(month < '2022-07' ? [] : [patrol(later, '集镇巡查')]),
        ...(month < '2022-08' || month === '2022-10'
          ? []
          : [
              inspection(random.pick(free), random, {
                scope: '专门',
                manner: '联合',
                by: ['何一凡', '罗霁'],
                'by-units': ['创建办', '安监站'],
                themes: ['施工扰民', '工地管理'],
              }),
            ]),
        ...(['2022-09', '2022-11'].includes(month)
          ? [
              inspection(random.pick(free), random, {
                scope: '专门',
                manner: '暗访',
                by: ['周启明', '余白石'],
                'by-units': ['镇纪委'],
                themes: ['窗口作风'],
              }),
            ]
          : []),
      ];
    });
}

/** Zones are looked at once a month; up to June see visits.mjs. */
export function zoneRounds(random) {
  return ['07', '08', '09', '10', '11', '12'].flatMap((month) =>
    ['一区', '二区', '三区', '四区'].map((zone) =>
      inspection(random.pick(workdays(`2022-${month}-08`, `2022-${month}-27`)), random, {
        scope: '专门',
        by: ['唐小雨'],
        zone,
        themes: ['小广告'],
      }),
    ),
  );
}

const itemsOf = (kind) => Object.keys(items[kind] ?? {});
const moreSites = [
  ['岚渡中学校园', ['环境整洁', '有人管理', '价值观上墙']],
  ['中心小学校园', ['环境整洁', '有人管理', '价值观上墙']],
  ['桐坳小学校园', ['环境整洁', '有人管理', '价值观上墙']],
  ['石笋观景台', ['设施完好', '秩序良好', '文明提示语']],
];
/** Kinds that no other round visits. */
const leftOut = ['公园广场', '文化站所', '行政村', '卫生院'];
/** What was found wanting: site, phase (by its first day), item. The next visit found it mended. */
const wanting = {
  '老鹰岩村 2022-03-07': '无积存垃圾',
  '双碾村 2022-06-06': '环境整洁',
  '桐坳小学校园 2022-03-07': '价值观上墙',
};
/** Nobody came: 半坡 was left out in the second phase, the road to 老鹰岩 was blocked until July. */
const skipped = new Set(['半坡村 2022-06-06', '老鹰岩村 2022-06-06']);

/** The sites that no other round visits, once a phase. */
export function siteRounds(random) {
  const rounds = [
    ['2022-03-07', '2022-03-25'],
    ['2022-06-06', '2022-06-24'],
    ['2022-09-07', '2022-09-30'],
    ['2022-11-08', '2022-11-30'],
  ];
  return rounds.flatMap(([from, to]) => {
    const free = workdays(from, to);
    const usual = [...sites]
      .filter(([, kind]) => leftOut.includes(kind))
      .map(([site, kind]) => [site, itemsOf(kind)]);
    return [...usual, ...moreSites]
      .filter(([site]) => !skipped.has(`${site} ${from}`))
      .map(([site, list]) => {
        const bad = wanting[`${site} ${from}`];
        return inspection(random.pick(marketDays(site, from, to) ?? free), random, {
          site,
          items: list.map(
            (item) => notThere(site, item) ?? { item, result: item === bad ? '不符合' : '符合' },
          ),
          note: bad ? '当场交村里、校里改，下次来看' : '阶段巡查',
        });
      });
  });
}
