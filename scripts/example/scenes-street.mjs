// Scenes of the street: shops, market, crossing, school gate.
import { sky, range, row, stickers } from './backdrops.mjs';
import {
  banner,
  bin,
  board,
  car,
  centred,
  circle,
  heap,
  line,
  person,
  rect,
  shape,
  stall,
} from './shapes.mjs';

export const streetScenes = {
  street(o, random) {
    return [
      sky(o.rain ? '#a9b5bd' : undefined),
      row(random, o.from ?? 0),
      rect(0, 360, 800, 60, '#c9c2b6'),
      range(20, (i) => rect(i * 40, 360, 2, 60, '#b3aa9c')),
      rect(0, 420, 800, 180, '#7d7f82'),
      range(5, (i) => rect(40 + i * 160, 500, 80, 8, '#e9e6d8')),
      o.wires
        ? range(4, (i) => line(`M0 ${96 + i * 12} Q400 ${190 + i * 26} 800 ${90 + i * 14}`, '#222', 3))
        : '',
      o.ads ? stickers(random, o.ads) : '',
      o.poster ? board(560, 236, 150, 120, o.poster, { lines: 3, faded: o.faded }) : '',
      o.stalls
        ? range(o.stalls, (i) => stall(90 + i * 190, 400, '#d9534f', o.melon ? '#3f7d3a' : '#e3a33b'))
        : '',
      o.cars ? range(o.cars, (i) => car(40 + i * 170, 386, ['#b33', '#356', '#ccc', '#684'][i % 4])) : '',
      o.litter ? heap(o.at ?? 250, 446, o.litter, random) : '',
      o.bins ? bin(660, 358, '#3d7a4f', o.full) : '',
      o.sweepers
        ? range(
            o.sweepers,
            (i) =>
              person(190 + i * 150, 420, { vest: '#f08a24', scale: 1.5 }) +
              line(`M${212 + i * 150} 440 L${240 + i * 150} 512`, '#8a6b45', 5),
          )
        : '',
      o.vests ? range(o.vests, (i) => person(150 + i * 95, 430, { vest: '#d8312c', scale: 1.4 })) : '',
      o.banner ? banner(52, o.banner) : '',
    ].join('');
  },
  market(o, random) {
    return [
      rect(0, 0, 800, 600, '#dfe4e2'),
      rect(0, 60, 800, 30, '#7a8a90'),
      range(9, (i) => rect(i * 100, 90, 14, 250, '#98a4a8')),
      rect(0, 340, 800, 260, o.messy ? '#a39c8e' : '#c9c8c2'),
      range(
        4,
        (i) =>
          rect(30 + i * 190, 300, 160, 60, '#eef1ef', 'stroke="#999"') +
          range(5, (k) =>
            circle(
              50 + i * 190 + k * 30,
              292,
              15,
              ['#5a9a45', '#d8402e', '#e7b33e', '#8d5a9c'][(i + k) % (o.mixed ? 4 : 1) || i % 4],
            ),
          ),
      ),
      o.prices
        ? range(
            4,
            (i) =>
              rect(82 + i * 190, 318, 60, 32, '#fff', 'stroke="#c33" stroke-width="2"') +
              centred(112 + i * 190, 341, `${3 + i}.5元`, 18, '#c33'),
          )
        : '',
      o.licences ? range(4, (i) => board(60 + i * 190, 150, 100, 84, '营业执照', { lines: 3 })) : '',
      o.messy ? heap(300, 470, 22, random) + heap(560, 500, 16, random) : '',
      o.drain ? rect(0, 520, 800, 26, '#5b5a50') + heap(420, 532, 12, random) : '',
      o.crowd
        ? range(o.crowd, (i) =>
            person(80 + ((i * 97) % 660), 410 + (i % 3) * 30, {
              coat: random.pick(['#4a6785', '#8a4a52', '#5d7a4a', '#8b7355']),
              scale: 1.3,
            }),
          )
        : '',
      o.officers
        ? range(o.officers, (i) =>
            person(210 + i * 120, 420, { coat: '#27425f', hat: '#1d3148', scale: 1.5 }),
          )
        : '',
      o.closed ? rect(0, 380, 800, 14, '#c33') + range(20, (i) => rect(i * 40, 380, 20, 14, '#fff')) : '',
      o.board ? board(560, 130, 200, 150, o.board) : '',
      o.banner ? banner(100, o.banner) : '',
    ].join('');
  },
  crossing(o, random) {
    return [
      sky(),
      row(random, 3),
      rect(0, 360, 800, 240, '#777a7d'),
      range(9, (i) => rect(60 + i * 80, 400, 44, 190, '#eee')),
      o.cars ? range(o.cars, (i) => car(20 + i * 200, 372, ['#b33', '#356', '#ccc', '#684'][i % 4])) : '',
      range(
        o.vests ?? 2,
        (i) =>
          person(150 + i * 470, 430, { vest: '#d8312c', scale: 1.6 }) +
          rect(180 + i * 470, 400, 4, 70, '#aaa') +
          shape(`${184 + i * 470},400 ${224 + i * 470},410 ${184 + i * 470},424`, '#d8312c'),
      ),
      range(o.walkers ?? 4, (i) =>
        person(270 + i * 70, 450, { coat: random.pick(['#4a6785', '#8a4a52', '#5d7a4a']), scale: 1.2 }),
      ),
      o.banner ? banner(52, o.banner) : '',
    ].join('');
  },
  gate(o, random) {
    return [
      sky(),
      rect(0, 170, 800, 220, '#e2d6c3'),
      rect(250, 120, 300, 60, '#a33b32'),
      centred(400, 162, o.school, 32, '#ffe9a8'),
      rect(270, 180, 260, 210, '#c9d3d6'),
      range(12, (i) => rect(272 + i * 22, 190, 6, 200, '#6e7b80')),
      rect(0, 390, 800, 210, '#8b8d8f'),
      o.stalls ? range(o.stalls, (i) => stall(30 + i * 620, 430, '#e3b52e', '#d8402e')) : '',
      o.cars ? range(o.cars, (i) => car(60 + i * 170, 470, ['#b33', '#356', '#ccc', '#684'][i % 4])) : '',
      range(o.vests ?? 0, (i) => person(220 + i * 300, 420, { vest: '#d8312c', scale: 1.5 })),
      range(o.children ?? 0, (i) =>
        person(330 + i * 40, 440, { coat: random.pick(['#2f6fa8', '#d8a02e']), scale: 0.9 }),
      ),
    ].join('');
  },
};
