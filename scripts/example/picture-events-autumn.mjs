// Pictures of 测评项目 四 from July on: what was put right late, school gates, checks on the road, hoardings.
import { of } from './picture-of.mjs';

export const autumn = [
  of('2022/07/20反诈进老鹰岩', 'village', { vests: 3, board: '不轻信', banner: '反诈进山村' }, '老鹰岩村'),
  of(
    '2022/07/28公共法律服务窗口投诉处理',
    'counter',
    { sign: '公共法律服务', complaints: true, tint: '#6b4a70', queue: 1 },
    '公共法律服务窗口',
  ),
  of('2022/09/01开学首日疏导', 'crossing', { vests: 4, walkers: 8, cars: 3, banner: '错峰接送' }, '中学路'),
  of('2022/09/27市场工地围挡量测', 'hoarding', { panels: 4, vests: 1, tape: true }, '市场改造工地'),
  of('2022/10/18打击非法营运', 'stop', { taxi: true, officers: 3, banner: '坐车认准营运证' }, '县道路口'),
  of('2022/11/15放学时段劝导', 'crossing', { vests: 3, walkers: 4, cars: 1 }, '中学路'),
  of(
    '2022/12/02交通安全日进校园',
    'room',
    { title: '交通安全第一课', second: '头盔 护栏 看信号' },
    '中心小学',
  ),
  of('2022/12/19市场工地围挡量测', 'hoarding', { panels: 5, vests: 2 }, '市场改造工地'),
];
