// Every invented picture of the example: its file, the scene it shows, and the place and day written into it.

import { campaign } from './picture-campaign.mjs';
import { events, things } from './picture-events.mjs';
import { autumn } from './picture-events-autumn.mjs';
import { civility } from './picture-events-civility.mjs';
import { livelihood } from './picture-livelihood.mjs';
import { ideals } from './picture-events-ideals.mjs';
import { mended, open } from './picture-problems.mjs';

const windows = [
  ['便民服务大厅', '便民服务大厅', '2022-03-09', ['便民措施', '文明提示语', '投诉处理机制']],
  ['人社窗口', '社保服务窗口', '2022-03-10', ['便民措施', '文明提示语', '投诉处理机制']],
  ['户籍窗口', '户籍办理窗口', '2022-03-11', ['便民措施', '文明提示语', '投诉处理机制']],
  ['市场监管窗口', '市场监管窗口', '2022-03-14', ['便民措施', '文明提示语', '投诉处理机制']],
  ['公共法律服务窗口', '公共法律服务', '2022-03-16', ['便民措施', '文明提示语']],
  ['信用社营业厅', '信用社营业厅', '2022-03-17', ['便民措施', '文明提示语', '投诉处理机制']],
  ['邮政所营业厅', '邮政营业厅', '2022-03-18', ['便民措施', '文明提示语', '投诉处理机制']],
  ['供电营业厅', '供电营业厅', '2022-03-21', ['便民措施', '文明提示语', '投诉处理机制']],
];
const tints = ['#2f5d8a', '#2f6b46', '#27425f', '#8a3b32', '#5b4a80', '#2e6b52', '#1f6a44', '#1f5f7a'];
const havesOf = { 便民措施: { kit: true }, 文明提示语: { hints: true }, 投诉处理机制: { complaints: true } };

/** File names as they came from the phones: nobody renamed these. */
const renamed = {
  '户籍窗口-文明提示语': '微信图片_20220311093012',
  '户籍窗口-投诉处理机制': '微信图片_20220311093127',
  '市场监管窗口-便民措施': '微信图片_20220314151644',
};

const threeHaves = windows.flatMap(([site, sign, day, haves], i) =>
  haves.map((have, k) => ({
    file: `${day.slice(0, 4)}/${day.slice(5, 7)}/${renamed[`${site}-${have}`] ?? `${site}-${have}`}.jpg`,
    scene: 'counter',
    options: { sign, ...havesOf[have], tint: tints[i], queue: ((i + k) % 3) + (k === 1 ? 1 : 0) },
    have,
    place: site,
    day,
  })),
);

/** The same picture handed in twice under another name. */
const copies = [
  { file: '2022/05/微信图片_20220512163355.jpg', copyOf: '2022/05/12校园疏散演练.jpg' },
  { file: '2022/06/IMG_0617(1).jpg', copyOf: '2022/06/17文明交通进校园.jpg' },
];

export const pictures = [
  ...threeHaves,
  ...events,
  ...things,
  ...ideals,
  ...civility,
  ...autumn,
  ...livelihood,
  ...campaign,
  ...mended,
  ...open,
];
export { copies };
