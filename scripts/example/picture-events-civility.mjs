// Pictures of 测评项目 二: volunteers, party building by the river, public notices and adverts.
import { of } from './picture-of.mjs';

export const civility = [
  of(
    '2022/03/02临河志愿服务站',
    'boards',
    { titles: ['志愿服务站', '值班安排', '服务项目'], head: '#b23b33' },
    '临河社区',
  ),
  of('2022/03/04学雷锋集中日', 'street', { vests: 6, bins: true, banner: '学雷锋 在行动' }, '岚渡主街'),
  of('2022/03/11芦溪河植树', 'river', { vests: 5, board: '植绿护绿' }, '芦溪河岸'),
  of(
    '2022/03/16主街创建宣传牌',
    'street',
    { poster: '创建文明', from: 1, banner: '创建文明城市 人人有份' },
    '岚渡主街',
  ),
  of(
    '2022/04/21权力清单公开栏',
    'boards',
    { titles: ['权力清单', '办事流程', '监督电话'], wall: '#c9d3d8' },
    '便民服务大厅',
  ),
  of('2022/04/22小区讲文明宣传栏', 'flats', { board: '讲文明' }, '公租房小区'),
  of(
    '2022/04/29东岭志愿服务站',
    'counter',
    { sign: '东岭志愿服务站', kit: true, queue: 2, tint: '#8a3b32' },
    '东岭社区',
  ),
  of(
    '2022/05/09核心价值观墙',
    'boards',
    { titles: ['国家', '社会', '公民'], wall: '#e7ddc8', head: '#a33' },
    '文化广场',
  ),
  of(
    '2022/05/27银发理发',
    'drill',
    { people: 9, coat: '#6d5a7a', banner: '银发理发进院坝', field: '#c2baa9' },
    '临河党群中心',
  ),
  of('2022/06/10护河行动', 'river', { vests: 4, debris: 5 }, '芦溪河岸'),
  of('2022/06/21护河先锋岗', 'river', { vests: 2, board: '党员护河岗' }, '芦溪河岸'),
  of(
    '2022/06/21支部共建果园',
    'village',
    { vests: 3, board: '共建果园', banner: '一河清水一面旗' },
    '石笋村',
  ),
  of(
    '2022/06/21生态党建展板',
    'boards',
    { titles: ['品牌', '做法', '成效'], wall: '#d5dfd2', head: '#2f6b46' },
    '镇综合文化站',
  ),
  of(
    '2022/07/07中国梦围挡',
    'boards',
    { titles: ['中国梦', '劳动美', '乡村兴'], wall: '#3f78a8', head: '#b23b33' },
    '市场改造工地',
  ),
  of('2022/07/13暑期陪伴课堂', 'room', { title: '假日课堂', second: '防溺水 六不准' }, '东岭志愿服务站'),
];
