// Pictures of festivals, campus singing, heritage and the days of nature.
import { of } from './picture-of.mjs';

export const ideals = [
  of(
    '2022/01/26迎新春写春联',
    'talk',
    { banner: '迎新春 写春联 送万家', crowd: 7, panels: 2, vest: '#a33b32' },
    '文化广场',
  ),
  of(
    '2022/02/15元宵猜灯谜',
    'boards',
    { titles: ['灯谜一至八', '灯谜九至十六', '兑奖处'], wall: '#f0d9c4', head: '#b23b33' },
    '镇综合文化站',
  ),
  of('2022/03/11植树节植树', 'village', { vests: 6, banner: '植绿护绿 从我做起' }, '枫林口村河堤'),
  of(
    '2022/04/02清明鲜花换纸钱',
    'talk',
    { banner: '一束鲜花 代替纸钱', crowd: 5, vest: '#3d7a4f' },
    '白果村公墓路口',
  ),
  of('2022/05/20生物多样性日', 'river', { vests: 4, board: '爱鸟护鸟' }, '芦溪河岸'),
  of(
    '2022/05/25戏曲进中心小学',
    'drill',
    { people: 14, coat: '#2f6fa8', banner: '戏曲进校园', field: '#b5563f' },
    '中心小学校园',
  ),
  of(
    '2022/05/31六一童谣传唱会',
    'drill',
    { people: 16, coat: '#d8a02e', banner: '唱响新童谣', field: '#9a6b4b' },
    '中心小学',
  ),
  of(
    '2022/05/31光盘行动进餐馆',
    'counter',
    { sign: '合味饭馆', hints: true, tint: '#8a3b32', queue: 3 },
    '主街合味饭馆',
  ),
  of(
    '2022/06/02端午包粽慰问老人',
    'talk',
    { banner: '端午包粽 敬老到家', crowd: 7, vest: '#2f6b46' },
    '石笋村幸福院',
  ),
  of('2022/06/06六五环境日', 'talk', { banner: '六五环境日 共护清水', crowd: 6, panels: 2 }, '文化广场'),
  of(
    '2022/06/10文化遗产日',
    'village',
    { vests: 2, board: '古驿道', banner: '文化遗产日 讲驿道故事' },
    '石笋驿道遗址',
  ),
  of('2022/06/15低碳日', 'crossing', { vests: 2, walkers: 7, banner: '低碳出行 一起走' }, '岚渡中学周边'),
  of(
    '2022/06/23道德模范事迹展',
    'boards',
    { titles: ['孝老爱亲', '见义勇为', '诚实守信', '助人为乐'], wall: '#e3e0d6', head: '#8a3b32' },
    '镇综合文化站',
  ),
  of('2022/09/09中秋院坝会', 'night', { people: 8, text: '院坝赏月 邻里相亲' }, '枫林口村'),
  of(
    '2022/09/30重阳义诊',
    'talk',
    { banner: '重阳敬老 义诊到村', crowd: 7, panels: 1, vest: '#fff' },
    '双碾村委会',
  ),
];
