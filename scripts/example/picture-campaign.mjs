// Pictures of the plan's own steps: boards of the cleaning zones, carriers of public adverts, market day and school.
import { of } from './picture-of.mjs';

const zones = { head: '#2f6b46', wall: '#cdd6cf' };
const adverts = (titles, wall, head) => ({ titles, wall, head });

export const campaign = [
  of('2022/03/03一区公示牌', 'boards', { titles: ['一区 四人', '除草路段', '监督电话'], ...zones }, '中学路'),
  of(
    '2022/03/03二区公示牌',
    'boards',
    { titles: ['二区 三人', '除草路段', '监督电话'], ...zones, wall: '#d6d2c4' },
    '公租房路',
  ),
  of(
    '2022/03/04三区公示牌',
    'boards',
    { titles: ['三区 五人', '落叶路段', '监督电话'], ...zones, wall: '#c9ccd6' },
    '主街',
  ),
  of(
    '2022/04/21四区公示牌',
    'boards',
    { titles: ['四区 两人', '落叶路段', '监督电话'], ...zones, wall: '#c4d3da' },
    '湖畔小镇',
  ),
  of(
    '2022/03/17大型宣传牌',
    'boards',
    adverts(['创建', '新风', '价值观', '中国梦'], '#b9d0e0', '#a33b32'),
    '岚渡主街',
  ),
  of('2022/03/22LED屏', 'room', { title: '讲文明 树新风', second: '中国梦 我们的梦' }, '便民服务大厅'),
  of(
    '2022/04/14宣传栏',
    'boards',
    adverts(['创建知识', '文明新风', '价值观', '中国梦'], '#d8cfae', '#27425f'),
    '文化广场',
  ),
  of('2022/04/27建筑围挡', 'hoarding', { panels: 6 }, '卫生院扩建工地'),
  of(
    '2022/05/12墙体',
    'boards',
    adverts(['新风', '价值观', '创建', '中国梦'], '#efe7d8', '#8a3b32'),
    '石笋村',
  ),
  of('2022/06/08护栏', 'boards', adverts(['新风', '价值观'], '#b7c4b1', '#2f5d8a'), '中学路'),
  of(
    '2022/07/08路灯杆',
    'boards',
    adverts(['创建', '新风', '价值观', '中国梦'], '#cfd8dd', '#5b4a80'),
    '车站巷',
  ),
  of(
    '2022/05/11赶集日打包宣传',
    'talk',
    { banner: '创文创卫创森 法制进集市', crowd: 7, panels: 2 },
    '临河农贸市场',
  ),
  of('2022/05/20传统文化课', 'room', { title: '传统文化进课堂', second: '孝亲 守信 勤俭' }, '桐坳小学'),
];
