import { expect, it } from 'vitest';
import { namesForCopy } from '../../src/enter/name-copy.ts';

const activity = { title: '打扫卫生', unit: '临河社区' };
const named = (original: string, record: object = activity) =>
  namesForCopy('activity', { ...record }, '2022-06-30', original)(2).replace('files/2022/06/', '');

it.each([
  ['/照片/mmexport1656573060123.JPEG', '打扫卫生-2022-06-30-临河社区-2.jpeg'],
  ['微信图片_20220630120000.png', '打扫卫生-2022-06-30-临河社区-2.png'],
  ['新建文本文档.txt', '打扫卫生-2022-06-30-临河社区-2.txt'],
  ['照片1.jpg', '打扫卫生-2022-06-30-临河社区-2.jpg'],
  ['整改前.jpg', '整改前-2022-06-30-临河社区-2.jpg'],
  [
    '关于印发方案的通知（岚政发〔2022〕12号）.pdf',
    '关于印发方案的通知岚政发202212号-2022-06-30-临河社区-2.pdf',
  ],
  ['照片\\..\\清明祭英烈.jpg', '清明祭英烈-2022-06-30-临河社区-2.jpg'],
  ['IMG_1', '打扫卫生-2022-06-30-临河社区-2'],
  ['a.j p g', '打扫卫生-2022-06-30-临河社区-2'],
])('%s', (original, name) => {
  expect(named(original)).toBe(name);
});

it('says the kind where a record has no title, and no unit where it has none', () => {
  expect(named('1.jpg', {})).toBe('主题活动-2022-06-30-2.jpg');
  expect(named('1.jpg', { title: '../:*' })).toBe('主题活动-2022-06-30-2.jpg');
});

it('is a name that disks take, however long the names in it are', () => {
  const long = '很长的名字'.repeat(30);
  const name = named(`${long}.jpg`, { title: long, unit: long });
  expect(Buffer.byteLength(name)).toBeLessThan(200);
});
