// Routine activities and pictures that come round on their own: road courtesy on Fridays, night patrols, windows.
import { days, isHoliday, weekday } from './calendar.mjs';
import { filedOn } from './courses.mjs';
import { pictures } from './pictures.mjs';

/** In the weeks of the epidemic some were put off or dropped. */
const dropped = {
  '2022-04-08': { status: '取消', reason: '疫情防控，志愿者支援卡点' },
  '2022-04-22': { status: '延期', 'postponed-to': '2022-05-06', reason: '疫情防控' },
  '2022-09-16': { status: '取消', reason: '疫情防控，民警在卡口值守' },
};

/** Every second Friday between two days; `before` were held already. */
function fridays(from, to, before, random) {
  return days
    .filter((day) => day >= from && day <= to && weekday(day) === 5)
    .filter((_, i) => i % 2 === 0)
    .filter((day) => !isHoliday(day))
    .map((on, i) => ({
      on,
      filed: filedOn(on, random),
      title: `放学时段文明交通劝导第${before + i + 1}期`,
      themes: ['文明交通'],
      unit: '派出所',
      units: i % 3 === 0 ? ['东岭', '综治中心'] : ['东岭'],
      site: '中学路',
      ...(dropped[on] ?? { people: random.whole(4, 9), hours: random.whole(6, 14) }),
    }));
}
export const trafficFridays = (random) => fridays('2022-03-11', '2022-06-24', 0, random);
/** From September, when school begins again. */
export const laterTrafficFridays = (random) =>
  fridays('2022-09-02', '2022-12-30', 7, random).map((each) =>
    each.status ? each : { ...each, 'held-at': '派出所勤务登记', ref: `劝导登记${each.on.slice(5)}` },
  );

const patrols = (nights, random) =>
  nights.map((on) => ({
    on,
    filed: filedOn(on, random),
    title: `${Number(on.slice(5, 7))}月治安联合夜巡`,
    themes: ['治安巡防'],
    unit: '派出所',
    units: ['综治中心', random.pick(['临河', '东岭'])],
    place: random.pick(['主街至客运站', '中学路', '湖畔小镇']),
    people: random.whole(5, 11),
  }));
export const nightPatrols = (random) =>
  patrols(['2022-01-14', '2022-02-18', '2022-03-18', '2022-04-15', '2022-05-13', '2022-06-17'], random);
export const laterNightPatrols = (random) =>
  patrols(['2022-07-15', '2022-08-19', '2022-09-23', '2022-10-14', '2022-11-18', '2022-12-16'], random);

/** The three things every window must have, one picture each. */
export function windowPictures(random) {
  return pictures
    .filter((picture) => picture.have !== undefined)
    .map(({ file, place, day, have }) => ({
      on: day,
      filed: filedOn(day, random),
      standards: ['S4-03'],
      material: '实景图片',
      title: `${place}${have}`,
      unit: windowUnits[place],
      site: place,
      covers: [have],
      files: [`files/${file}`],
      captions: [`${day} ${place}`],
    }));
}

const windowUnits = {
  便民服务大厅: '党政办',
  人社窗口: '人社中心',
  户籍窗口: '派出所',
  市场监管窗口: '市场监管所',
  公共法律服务窗口: '司法所',
  信用社营业厅: '财政所',
  邮政所营业厅: '党政办',
  供电营业厅: '村镇建设中心',
};
