// Scenes where people wait or live: the bus stop, the hoarding of a building site, the flats.
import { sky, range, stickers } from './backdrops.mjs';
import {
  banner,
  board,
  bus,
  car,
  centred,
  circle,
  heap,
  line,
  person,
  rect,
  tree,
  words,
} from './shapes.mjs';

export const stopsScenes = {
  hoarding(o, random) {
    return [
      sky(),
      rect(520, 40, 14, 260, '#d9a21b'),
      rect(380, 40, 300, 12, '#d9a21b'),
      rect(100, 130, 220, 170, '#b9b3a8'),
      range(6, (i) => rect(116 + (i % 3) * 68, 150 + Math.floor(i / 3) * 70, 44, 46, '#8b8f93')),
      rect(0, 230, 800, 190, '#3d7fa6'),
      range(8, (i) => rect(i * 100, 230, 4, 190, '#2d6486')),
      o.panels
        ? range(o.panels, (i) =>
            board(
              24 + i * 156,
              250,
              130,
              140,
              ['讲文明', '树新风', '孝老爱亲', '爱岗敬业', '节俭养德'][i % 5],
              {
                lines: 3,
                faded: o.faded,
              },
            ),
          )
        : '',
      o.rules
        ? range(3, (i) =>
            board(560 + i * 78, 250, 68, 150, ['卫生', '防火', '治安'][i], { lines: 6, head: '#2f6b46' }),
          )
        : '',
      rect(0, 420, 800, 50, '#c9c2b6'),
      rect(0, 470, 800, 130, '#7d7f82'),
      o.mud
        ? range(14, () =>
            circle(random.whole(80, 720), random.whole(460, 570), random.whole(8, 26), '#6b4e2e'),
          )
        : '',
      o.blocked
        ? range(7, (i) => rect(120 + i * 60, 400 - (i % 3) * 10, 54, 60, '#b5793f', 'stroke="#7d5226"'))
        : '',
      o.tape
        ? line('M40 410 L760 410', '#e8b800', 6) +
          words(40, 456, '公益广告面积 97 ÷ 围挡 310 ㎡', 28, '#5a2b1e')
        : '',
      o.vests
        ? range(o.vests, (i) => person(180 + i * 110, 440, { vest: '#f4c430', hat: '#e8b800', scale: 1.3 }))
        : '',
    ].join('');
  },
  stop(o, random) {
    return [
      sky(),
      rect(0, 330, 800, 90, '#c9c2b6'),
      rect(0, 420, 800, 180, '#7d7f82'),
      tree(90, 250, 1.2),
      rect(200, 180, 420, 16, '#5b6770'),
      rect(220, 196, 10, 190, '#5b6770'),
      rect(590, 196, 10, 190, '#5b6770'),
      rect(260, 320, 300, 14, '#a57d4e'),
      o.table
        ? board(270, 206, 120, 100, '线路时刻', { lines: 4, head: '#2f5d8a' })
        : rect(270, 206, 120, 100, '#cbd4d6'),
      board(430, 206, 120, 100, '讲文明', { lines: 3, faded: o.faded }),
      o.ads ? range(o.ads, (i) => rect(300 + i * 44, 340, 36, 24, '#fffbe0', 'stroke="#a88"')) : '',
      o.litter ? heap(400, 400, o.litter, random) : '',
      o.bus ? bus(430, 380, '#2f7d5b', o.bus) : '',
      o.queue
        ? range(o.queue, (i) =>
            person(250 + i * 46, 350, { scale: 1.1, coat: random.pick(['#8a4a52', '#4a6785', '#8b7355']) }),
          )
        : '',
      o.officers
        ? range(o.officers, (i) => person(180 + i * 90, 420, { coat: '#27425f', hat: '#1d3148', scale: 1.5 }))
        : '',
      o.taxi ? car(300, 470, '#e3b52e') + centred(365, 492, '出租', 20, '#333') : '',
      o.banner ? banner(60, o.banner) : '',
    ].join('');
  },
  flats(o, random) {
    return [
      sky(),
      range(
        2,
        (i) =>
          rect(60 + i * 370, 80, 310, 320, i ? '#d8c9b3' : '#cfc5b8') +
          range(12, (k) =>
            rect(84 + i * 370 + (k % 4) * 72, 110 + Math.floor(k / 4) * 90, 46, 54, '#a9c2cc'),
          ),
      ),
      rect(0, 400, 800, 200, '#a9b08f'),
      rect(300, 400, 200, 200, '#b9b2a4'),
      o.wires
        ? range(5, (i) =>
            line(`M${100 + i * 60} 180 Q${240 + i * 70} ${430 + i * 10} ${420 + i * 60} 470`, '#222', 4),
          )
        : '',
      o.bikes
        ? range(
            o.bikes,
            (i) =>
              circle(320 + i * 60, 500, 16, '#222') +
              circle(356 + i * 60, 500, 16, '#222') +
              line(`M${320 + i * 60} 500 L${338 + i * 60} 472 L${356 + i * 60} 500`, '#b33', 5),
          )
        : '',
      o.litter ? heap(200, 500, o.litter, random) : '',
      o.board ? board(580, 420, 170, 130, o.board) : '',
      o.ads ? stickers(random, o.ads) : '',
    ].join('');
  },
};
