// Pictures of 测评项目 三 and 六: culture brought to the villages, facilities, customs, sights.
import { of } from './picture-of.mjs';

export const livelihood = [
  of('2022/01/18年画送到村', 'village', { banner: '年画灯笼送到家', vests: 3 }, '桐坳村'),
  of('2022/02/23送戏下乡', 'talk', { banner: '送戏下乡 枫林口专场', crowd: 7 }, '枫林口村'),
  of('2022/03/16春耕农技', 'village', { banner: '春耕农技下乡', vests: 2, straw: true }, '双碾村'),
  of(
    '2022/03/17文明告知',
    'village',
    { rape: true, board: '文明赏花告知', vests: 2, banner: '不踩田 不折花' },
    '石笋观景台',
  ),
  of('2022/04/28读书会', 'room', { title: '世界读书日共读', second: '延期补办' }, '镇综合文化站'),
  of('2022/05/19文化广场设施', 'boards', { titles: ['报栏一', '报栏二', '报栏三'] }, '文化广场'),
  of('2022/05/20滨河公园设施', 'river', { board: '水深勿近' }, '滨河公园'),
  of('2022/05/23主街设施', 'street', { bins: true, poster: '讲文明', from: 4 }, '岚渡主街'),
  of('2022/05/30镇文化站', 'room', { title: '图书阅览室', second: '免费开放' }, '镇综合文化站'),
  of('2022/06/02老油坊', 'village', { board: '石笋老油坊' }, '石笋村'),
  of('2022/06/16文明家庭评议', 'room', { title: '文明家庭评议', second: '十一人评议组' }, '镇政府会议室'),
  of('2022/06/22观景台设施', 'village', { board: '观景台导览', bins: true }, '石笋观景台'),
  of('2022/07/06义诊下村', 'talk', { banner: '夏季义诊下村', crowd: 6, vest: '#f4f6f6' }, '老鹰岩村'),
  of(
    '2022/08/08全民健身日',
    'drill',
    { people: 16, coat: '#c94b41', banner: '全民健身日展演', field: '#b5563f' },
    '文化广场',
  ),
];
