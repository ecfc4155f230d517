// Pictures of problems: mended ones before and after, and those still open.
import { of } from './picture-of.mjs';

/** Before and after from the same spot: the same scene with the mess turned off. */
const pair = (name, scene, place, before, after, afterDay) => [
  of(`${name}-前`, scene, before, place),
  {
    ...of(`${name}-后`, scene, after, place),
    file: `${afterDay.slice(0, 4)}/${afterDay.slice(5, 7)}/${name.slice(8)}-后.jpg`,
    day: afterDay,
  },
];

export const mended = [
  ...pair(
    '2022/01/02主街鞭炮屑',
    'street',
    '岚渡主街',
    { litter: 26, bins: true },
    { sweepers: 2, bins: true },
    '2022-01-02',
  ),
  ...pair(
    '2022/01/12双碾村口垃圾',
    'village',
    '双碾村口',
    { heap: 24, bins: true, full: true },
    { bins: true },
    '2022-01-17',
  ),
  ...pair(
    '2022/03/06双碾村口又见垃圾',
    'village',
    '双碾村口',
    { heap: 16, at: 230, bins: true, full: true },
    { bins: true, vests: 2 },
    '2022-03-12',
  ),
  ...pair(
    '2022/03/13油菜花田边乱停',
    'village',
    '桐坳村',
    { rape: true, cars: 3 },
    { rape: true, board: '停车指引' },
    '2022-03-19',
  ),
  ...pair('2022/03/18中学路飞线', 'street', '中学路', { wires: true, from: 4 }, { from: 4 }, '2022-04-14'),
  ...pair(
    '2022/03/23车站公厕无水',
    'toilet',
    '车站公厕',
    { dry: true, dirty: true },
    { list: true },
    '2022-03-29',
  ),
  ...pair(
    '2022/04/06坟头塑料花',
    'village',
    '白果村',
    { heap: 14, at: 260 },
    { board: '鲜花换纸钱' },
    '2022-04-09',
  ),
  ...pair('2022/04/11家属院小广告', 'flats', '机关家属院', { ads: 16, bikes: 2 }, { bikes: 2 }, '2022-04-15'),
  ...pair(
    '2022/04/19宣传栏褪色',
    'street',
    '湖畔路',
    { poster: '讲文明', faded: true, from: 6 },
    { poster: '讲文明', from: 6 },
    '2022-04-27',
  ),
  ...pair(
    '2022/05/13石笋秸秆',
    'village',
    '石笋村',
    { straw: true, burn: true },
    { board: '禁烧公告' },
    '2022-05-18',
  ),
  ...pair(
    '2022/05/26车站巷乱停',
    'street',
    '车站巷',
    { cars: 4, from: 1 },
    { from: 1, vests: 2 },
    '2022-05-31',
  ),
  ...pair(
    '2022/06/06芦溪河漂浮物',
    'river',
    '芦溪河岸',
    { debris: 18, flood: true, rain: true },
    { vests: 3, board: '河长公示' },
    '2022-06-11',
  ),
];

export const open = [
  of('2022/02/24农贸市场后沟', 'river', { pipe: true, dark: true, debris: 8 }, '农贸市场后沟'),
  of('2022/04/08老鹰岩路口垃圾', 'village', { heap: 28, at: 240 }, '老鹰岩村'),
  of('2022/05/10老鹰岩整改照', 'village', { vests: 1, board: '清洁乡村' }, '老鹰岩村'),
  of('2022/06/09双碾村口第四次', 'village', { heap: 20, at: 200, bins: true, full: true }, '双碾村口'),
  of('2022/06/12主街瓜摊', 'street', { stalls: 3, melon: true, from: 3 }, '岚渡主街'),
  of('2022/06/20市场工地带泥', 'hoarding', { mud: true, panels: 4 }, '市场改造工地'),
  of('2022/06/25农贸市场公厕脏', 'toilet', { dirty: true }, '农贸市场公厕'),
];
