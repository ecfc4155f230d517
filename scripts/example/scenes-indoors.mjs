// Scenes indoors: toilet, counter, meeting room, framed rules.
import { range } from './backdrops.mjs';
import { board, centred, circle, heap, line, person, rect, tree } from './shapes.mjs';

export const indoorsScenes = {
  toilet(o, random) {
    return [
      rect(0, 0, 800, 600, '#e6efef'),
      range(10, (i) => rect(0, i * 44, 800, 2, '#cddcdc')),
      range(18, (i) => rect(i * 46, 0, 2, 400, '#cddcdc')),
      rect(0, 400, 800, 200, o.dirty ? '#a59c8a' : '#c8d2d2'),
      range(3, (i) => rect(440 + i * 116, 110, 108, 300, '#8fb0ad', 'stroke="#6d8c89" stroke-width="4"')),
      range(3, (i) => circle(530 + i * 116, 270, 6, '#444')),
      rect(50, 300, 340, 34, '#f7f7f5', 'stroke="#bbb"'),
      range(
        2,
        (i) =>
          rect(90 + i * 160, 312, 110, 40, '#fff', 'rx="18" stroke="#bbb"') +
          line(`M${145 + i * 160} 300 v-26 h22`, '#889', 8) +
          (o.dry ? '' : rect(163 + i * 160, 276, 5, 40, '#7db8d8')),
      ),
      rect(80, 130, 280, 120, '#d9eaf0', 'stroke="#9ab"'),
      o.dry
        ? rect(120, 360, 180, 44, '#fff3c4', 'stroke="#c90"') + centred(210, 391, '停水', 30, '#b60')
        : '',
      o.dirty ? heap(250, 480, 14, random) + heap(600, 500, 10, random) : '',
      o.list ? board(600, 424, 150, 112, '保洁签到', { lines: 4 }) : '',
      o.cleaner
        ? person(330, 410, { vest: '#f08a24', scale: 1.7 }) + line('M356 440 L390 540', '#8a6b45', 6)
        : '',
    ].join('');
  },
  counter(o, random) {
    const tint = o.tint ?? '#2f5d8a';
    const aside = o.kit ? 330 : o.hints ? 90 : 200;
    return [
      rect(0, 0, 800, 600, random.pick(['#e9ecec', '#efe9dd', '#e3ebe4', '#ebe4ec'])),
      rect(0, 60, 800, 64, tint),
      centred(400, 104, o.sign ?? '便民服务大厅', 38, '#fff'),
      rect(0, 420, 800, 180, random.pick(['#d3cfc6', '#cfd3d6', '#d8ccba'])),
      range(3, (i) => (o.empty === i ? '' : person(150 + i * 250, 222, { coat: '#28405f', scale: 1.4 }))),
      range(
        3,
        (i) => rect(40 + i * 250, 296, 230, 114, '#b88a5b') + rect(40 + i * 250, 284, 230, 14, '#8d6740'),
      ),
      range(
        3,
        (i) =>
          rect(118 + i * 250, 138, 74, 30, '#fff', `stroke="${tint}"`) +
          centred(155 + i * 250, 161, `${i + 1}号窗`, 20, tint),
      ),
      random.chance(60) ? tree(764, 330, 0.6) + rect(744, 360, 40, 50, '#a5683f') : '',
      o.empty === undefined
        ? ''
        : rect(100 + o.empty * 250, 230, 100, 44, '#fff3c4', 'stroke="#c90"') +
          centred(150 + o.empty * 250, 261, '离开一会', 22, '#a50'),
      o.kit ? board(40, 424, 190, 112, '便民箱', { lines: 3, head: '#2f6b46' }) : '',
      o.hints ? board(330, 424, 220, 112, '请讲文明用语', { lines: 2 }) : '',
      o.complaints ? board(556, 424, 200, 112, '投诉电话', { lines: 3, head: tint }) : '',
      o.queue
        ? range(o.queue, (i) =>
            person(aside + i * 70, 430, { coat: random.pick(['#8a4a52', '#5d7a4a', '#8b7355']), scale: 1.3 }),
          )
        : '',
    ].join('');
  },
  room(o) {
    return [
      rect(0, 0, 800, 600, '#ebe6db'),
      rect(200, 70, 400, 170, '#23405f'),
      centred(400, 140, o.title ?? '调度会', 36, '#fff'),
      centred(400, 195, o.second ?? '', 24, '#cfe4ee'),
      range(7, (i) => person(110 + i * 97, 290, { coat: i % 2 ? '#39465a' : '#5a4a4a', scale: 1.2 })),
      `<ellipse cx="400" cy="420" rx="340" ry="80" fill="#8d6740"/>`,
      range(6, (i) => rect(150 + i * 90, 390, 46, 30, '#fff', 'stroke="#bbb"')),
      range(5, (i) => person(170 + i * 115, 480, { coat: '#44506b', scale: 1.4 })),
    ].join('');
  },
  boards(o) {
    const each = o.titles;
    const w = Math.floor(700 / each.length) - 24;
    return [
      rect(0, 0, 800, 600, o.wall ?? '#dcd5c6'),
      range(8, (i) => rect(0, i * 76, 800, 2, '#cfc7b6')),
      range(each.length, (i) =>
        board(60 + i * (w + 24), 130, w, 330, each[i], { lines: 8, faded: o.faded, head: o.head }),
      ),
      o.stamp
        ? circle(640, 420, 44, 'none', 'stroke="#c33" stroke-width="5"') +
          centred(640, 428, '公章', 22, '#c33')
        : '',
    ].join('');
  },
};
