// What several scenes share: the sky, a row of shops, the small adverts on the walls.
import { centred, rect } from './shapes.mjs';

export const sky = (colour = '#cfe3ef') => rect(0, 0, 800, 600, colour);
export const range = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');
const shops = [
  '岚渡面馆',
  '老街副食',
  '兴农种子',
  '好又多超市',
  '小陈五金',
  '春晖药房',
  '桥头理发',
  '福来粮油',
];
const walls = ['#e4d6bd', '#d9c7b0', '#e8dccb', '#cfc3b4'];

export function row(random, from = 0) {
  return range(4, (i) => {
    const x = i * 200;
    const name = shops[(from + i) % shops.length];
    return (
      rect(x, 110, 198, 250, random.pick(walls)) +
      range(3, (k) => rect(x + 20 + k * 60, 130, 40, 46, '#aac4d0')) +
      rect(x + 8, 196, 184, 40, random.pick(['#3f6f5e', '#8a3b32', '#37567a', '#7a5b2c'])) +
      centred(x + 100, 225, name, 26, '#fff') +
      rect(x + 20, 244, 158, 116, '#9fa8a8') +
      range(6, (k) => rect(x + 20, 252 + k * 18, 158, 3, '#87908f'))
    );
  });
}

export const stickers = (random, count) =>
  range(count, () => {
    const x = random.whole(30, 740);
    const y = random.whole(250, 335);
    return rect(x, y, 40, 26, '#fffbe0', 'stroke="#a88"') + centred(x + 20, y + 18, '租房', 13, '#b22');
  });
