// Scenes of the villages and of what is held outdoors: village, river, drill, stand, night patrol.
import { sky, range } from './backdrops.mjs';
import {
  banner,
  bin,
  board,
  car,
  circle,
  heap,
  house,
  line,
  person,
  rect,
  shape,
  tree,
  words,
} from './shapes.mjs';

export const countryScenes = {
  village(o, random) {
    return [
      sky('#d6e8ee'),
      shape('0,250 180,120 330,250', '#86a884'),
      shape('220,250 460,90 700,250', '#7a9c79'),
      shape('560,250 720,150 800,250', '#90b08c'),
      rect(0, 250, 800, 350, o.rape ? '#e0c93c' : '#9ab56f'),
      range(3, (i) => {
        const [x, y, w, h] = [
          [70, 220, 170, 120],
          [320, 200, 190, 140],
          [590, 226, 150, 112],
        ][i];
        const wall = random.pick(['#efe8da', '#f3ecdd', '#e6d7c3', '#dfe3dc']);
        return house(
          x + random.whole(-16, 16),
          y,
          w,
          h,
          wall,
          random.pick(['#7b3f32', '#5d4a44', '#4d5a66', '#8a5a3a']),
        );
      }),
      random.chance(50) ? tree(280, 300, 0.8, '#5f9a4c') : tree(560, 320, 0.7, '#42753f'),
      shape('300,600 380,340 440,340 620,600', '#c2baa9'),
      o.heap ? heap(o.at ?? 210, 460, o.heap, random) : '',
      o.straw
        ? range(5, (i) => shape(`${480 + i * 60},470 ${510 + i * 60},400 ${540 + i * 60},470`, '#cfae5a'))
        : '',
      o.burn ? range(6, (i) => circle(560 + i * 20, 380 - i * 36, 30 + i * 6, '#8f8f8f88')) : '',
      o.cars ? range(o.cars, (i) => car(80 + i * 190, 430, ['#b33', '#356', '#ccc'][i % 3])) : '',
      o.board ? board(560, 370, 180, 130, o.board, { faded: o.faded }) : '',
      o.vests ? range(o.vests, (i) => person(160 + i * 90, 440, { vest: '#d8312c', scale: 1.5 })) : '',
      o.bins ? range(2, (i) => bin(120 + i * 60, 420, ['#3d7a4f', '#37567a'][i], o.full)) : '',
      o.banner ? banner(64, o.banner) : '',
    ].join('');
  },
  river(o, random) {
    return [
      sky(o.rain ? '#aab8bf' : '#d3e6ee'),
      shape('0,230 250,120 520,230', '#7fa07e'),
      shape('380,230 610,100 800,230', '#8cad89'),
      shape('0,230 800,230 800,330 0,420', '#9ab56f'),
      shape('0,420 800,330 800,560 0,600', o.dark ? '#4f5348' : o.flood ? '#9a8052' : '#6fa3bb'),
      rect(0, 570, 800, 30, '#a39c8e'),
      o.debris ? heap(260, 470, o.debris, random) + heap(520, 440, o.debris, random) : '',
      o.pipe
        ? rect(90, 380, 120, 40, '#777', 'rx="8"') + shape('200,386 200,414 290,470 250,500', '#4a4238')
        : '',
      o.vests ? range(o.vests, (i) => person(200 + i * 120, 360, { vest: '#d8312c', scale: 1.4 })) : '',
      o.board ? board(560, 250, 190, 110, o.board, { lines: 2, head: '#2f5d8a' }) : '',
    ].join('');
  },
  drill(o, random) {
    return [
      sky('#dbe6ea'),
      rect(0, 130, 800, 210, '#d8cdb8'),
      range(7, (i) => rect(30 + i * 110, 160, 70, 60, '#a9c2cc')),
      range(7, (i) => rect(30 + i * 110, 250, 70, 60, '#a9c2cc')),
      rect(0, 340, 800, 260, o.field ?? '#b08a5e'),
      o.smoke
        ? range(9, () =>
            circle(random.whole(560, 720), random.whole(150, 330), random.whole(24, 46), '#70707088'),
          )
        : '',
      o.fire ? shape('600,460 640,370 670,440 690,400 720,460', '#e2572b') : '',
      range(o.people ?? 8, (i) =>
        person(90 + (i % 8) * 62, 390 + Math.floor(i / 8) * 70, {
          coat: o.coat ?? '#8a4a52',
          vest: o.vest,
          hat: o.hat,
          scale: 1.15,
        }),
      ),
      o.extinguisher
        ? rect(530, 430, 20, 50, '#c62f2b', 'rx="6"') + line('M550 440 L600 430', '#eee', 12)
        : '',
      o.boat ? shape('470,500 740,500 700,550 510,550', '#e06a2c') : '',
      banner(64, o.banner ?? '应急演练'),
    ].join('');
  },
  talk(o, random) {
    return [
      sky('#e6ece6'),
      rect(0, 120, 800, 250, '#d3dccf'),
      tree(60, 220, 1.1),
      tree(750, 220, 1.1),
      rect(0, 370, 800, 230, '#b9b2a4'),
      banner(70, o.banner, o.wrong ? '#b23b33' : undefined),
      rect(170, 360, 460, 20, '#a33'),
      rect(170, 380, 460, 70, '#c94b41'),
      range(6, (i) =>
        rect(190 + i * 74, 344, 50, 16, ['#fff', '#ffe9a8', '#cfe4ee'][i % 3], 'stroke="#999"'),
      ),
      range(3, (i) => person(270 + i * 130, 300, { vest: o.vest ?? '#d8312c', coat: '#555', scale: 1.2 })),
      range(o.crowd ?? 6, (i) =>
        person(110 + i * 96, 470, {
          coat: random.pick(['#4a6785', '#8a4a52', '#5d7a4a', '#8b7355']),
          scale: 1.4,
        }),
      ),
      o.panels
        ? range(o.panels, (i) =>
            board(40 + i * 620, 180, 110, 150, '知识展板', { lines: 4, head: '#2f5d8a' }),
          )
        : '',
    ].join('');
  },
  night(o) {
    return [
      sky('#1d2740'),
      circle(680, 80, 30, '#f1e8b8'),
      rect(0, 150, 800, 240, '#2d3754'),
      range(12, (i) => rect(30 + i * 64, 190 + (i % 3) * 50, 34, 30, i % 2 ? '#e8cf7a' : '#46527a')),
      rect(0, 390, 800, 210, '#3b3f4a'),
      range(3, (i) => rect(120 + i * 260, 180, 8, 220, '#596') + circle(124 + i * 260, 180, 16, '#ffe9a8')),
      range(o.people ?? 5, (i) =>
        person(190 + i * 100, 430, { coat: '#1d3148', vest: '#b9d531', hat: '#111', scale: 1.5 }),
      ),
      words(40, 130, o.text ?? '夜间巡防', 30, '#ffe9a8'),
    ].join('');
  },
};
