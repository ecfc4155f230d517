// The cleaners' year: attendance of each zone and month, checks of the zones with what was found, and where people were sent.
import { monthEnd, workdays } from './calendar.mjs';
import { filedOn } from './courses.mjs';

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const cleaners = { 一区: 4, 二区: 3, 三区: 5, 四区: 2 };
const checkers = ['唐小雨', '何一凡', '邓小满'];
const workdaysOf = (month, from, to) => workdays(`2022-${month}-${from}`, `2022-${month}-${to}`);

/** One record a zone and month; the sheet of 四区 for July was lost. */
export function attendances(random) {
  return months.flatMap((month) =>
    Object.entries(cleaners)
      .filter(([zone]) => !(zone === '四区' && month === '07'))
      .map(([zone, count]) => {
        const on = monthEnd(month);
        // Eight days a month, four times a day.
        const checks = count * 32;
        const absent = random.whole(0, zone === '三区' ? 7 : 3);
        return {
          on,
          filed: filedOn(on, random),
          zone,
          month: `2022-${month}`,
          by: '唐小雨',
          checks,
          present: checks - absent,
          late: random.whole(0, zone === '三区' ? 9 : 4),
        };
      }),
  );
}

const litter = [
  '路肩烟盒纸屑',
  '花坛边塑料袋',
  '垃圾桶外散落',
  '人行道果皮',
  '墙角一次性餐盒',
  '树池烟头',
  '台阶下纸箱',
];
const season = {
  '01': ['鞭炮纸屑'],
  '02': ['鞭炮纸屑', '彩屑未清'],
  '04': ['纸钱灰'],
  '05': ['秸秆碎屑'],
  '06': ['瓜皮堆角'],
  '07': ['洪水冲来杂物', '瓜皮堆角'],
  '08': ['夜市竹签'],
  10: ['谷壳散落'],
  11: ['落叶成堆'],
  12: ['落叶成堆'],
};

/**
 * Finds not cleared in time (more than 30 minutes, or not at all), by zone and month: 61 in the year, zone three worst.
 * Each number is a cleaner of the zone. 三区4号 has six in September, which is more than the month's wage leaves room for,
 * and was replaced in October: from November on 三区6号 stands for him.
 */
const lateOnes = {
  一区: {
    '01': [1],
    '02': [3],
    '04': [2],
    '05': [1],
    '06': [4],
    '07': [2, 3],
    '08': [1],
    '09': [4],
    11: [2, 3],
    12: [1],
  },
  二区: { '02': [1], '03': [2], '05': [3], '06': [1], '07': [2, 3], '09': [1], 10: [2], 12: [3] },
  三区: {
    '01': [2, 4],
    '02': [1],
    '03': [4, 4, 3],
    '04': [4],
    '05': [4, 4, 5],
    '06': [4, 2],
    '07': [4, 4, 1, 3],
    '08': [4, 4, 5],
    '09': [4, 4, 4, 4, 4, 4, 2],
    10: [3],
    11: [1, 5],
    12: [2, 6, 3],
  },
  四区: { '01': [1], '03': [2], '06': [1], '07': [2], '08': [1], 10: [2], 11: [1, 2] },
};

/** Checks of the zones: those with a late find, and a few a month where all was well or cleared at once. */
export function cleaningChecks(random) {
  const taken = new Set();
  const dayFor = (zone, month) => {
    const free = workdaysOf(month, '03', '29').filter((day) => !taken.has(`${zone} ${day}`));
    const day = random.pick(free);
    taken.add(`${zone} ${day}`);
    return day;
  };
  const checks = [];
  for (const zone of Object.keys(cleaners))
    for (const month of months) {
      let number = 0;
      const add = (fields) => {
        const on = dayFor(zone, month);
        number += 1;
        checks.push({ on, filed: filedOn(on, random), zone, by: random.pick(checkers), ...fields(number) });
      };
      const found = () => random.pick([...litter, ...(season[month] ?? [])]);
      const photo = (n) => ({ 'held-at': '创建办保洁检查相册', ref: `保洁照〔2022〕${month}-${zone}-${n}` });
      for (const cleaner of lateOnes[zone][month] ?? [])
        add((n) => ({
          cleaner: `${zone}${cleaner}号`,
          found: found(),
          ...(random.chance(25)
            ? { cleared: false }
            : { cleared: true, 'cleared-after': random.whole(6, 18) * 10 - 5 }),
          ...photo(n),
        }));
      // 三区4号 left on 18 October, 三区6号 began on the 20th: in that month the routine finds are the others'.
      const others = [1, 2, 3, 4, 5].slice(0, cleaners[zone]).flatMap((each) => {
        if (zone !== '三区' || each !== 4 || month < '10') return [each];
        return month === '10' ? [] : [6];
      });
      add((n) => ({
        cleaner: `${zone}${random.pick(others)}号`,
        found: found(),
        cleared: true,
        'cleared-after': random.whole(1, 6) * 5,
        ...(random.chance(60) ? photo(n) : {}),
      }));
      if (random.chance(50)) add(() => ({}));
    }
  return checks;
}

const errands = {
  一区: ['除草队支援中学路', '清边沟淤泥', '铲除路旁杂草', '清理公交站台周边'],
  二区: ['割除环线杂草', '公租房搬迁清大件', '清理停车场死角', '补扫施工带泥路段'],
  三区: ['散集后加扫市场外围', '主街冲洗', '清扫落叶装袋', '夜市收摊后清场'],
  四区: ['湖边清漂', '清扫落叶', '大风后捡断枝', '清理垂钓垃圾'],
};

/** Where people were sent: twice a phase and zone. */
export function dispatches(random) {
  const phases = [
    ['01', '03'],
    ['05', '07'],
    ['08', '10'],
    ['11', '12'],
  ];
  return phases.flatMap((phase) =>
    Object.entries(errands).flatMap(([zone, texts]) =>
      phase.map((month, i) => {
        const on = random.pick(workdaysOf(month, '05', '28'));
        return {
          on,
          filed: filedOn(on, random),
          zone,
          by: '邓小满',
          text: texts[(i + Number(month)) % texts.length],
          result: '服从',
        };
      }),
    ),
  );
}
