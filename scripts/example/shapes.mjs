// The shapes from which the invented pictures are drawn: plain SVG, nothing photographed.

export const rect = (x, y, w, h, fill, extra = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${extra}/>`;
export const circle = (x, y, r, fill, extra = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${extra}/>`;
export const shape = (points, fill, extra = '') => `<polygon points="${points}" fill="${fill}" ${extra}/>`;
export const line = (d, stroke, width = 3) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
export const words = (x, y, text, size, fill = '#222', extra = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="Noto Sans CJK SC,sans-serif" ${extra}>${text}</text>`;
export const centred = (x, y, text, size, fill = '#222', weight = 700) =>
  words(x, y, text, size, fill, `text-anchor="middle" font-weight="${weight}"`);

/** Somebody standing: a vest makes a volunteer, a uniform colour an officer. */
export function person(x, y, { coat = '#4a6785', vest, scale = 1, hat } = {}) {
  const parts = [
    rect(-7, 34, 6, 26, '#333'),
    rect(2, 34, 6, 26, '#333'),
    rect(-11, 4, 22, 34, coat, 'rx="5"'),
    vest ? rect(-11, 6, 22, 24, vest, 'rx="3"') + rect(-2, 6, 4, 24, '#fff6') : '',
    rect(-17, 8, 6, 24, coat, 'rx="3"'),
    rect(11, 8, 6, 24, coat, 'rx="3"'),
    circle(0, -6, 10, '#e8bd97'),
    hat ? rect(-11, -18, 22, 8, hat, 'rx="3"') : rect(-10, -17, 20, 8, '#2b2320', 'rx="4"'),
  ];
  return `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;
}

export const tree = (x, y, scale = 1, leaf = '#4f8a4c') =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${rect(-6, 0, 12, 60, '#7a5a3a')}${circle(0, -20, 42, leaf)}${circle(-28, 0, 26, leaf)}${circle(28, 0, 26, leaf)}</g>`;

export const bin = (x, y, colour = '#3d7a4f', full = false) =>
  rect(x, y, 46, 62, colour, 'rx="5"') +
  rect(x - 4, y - 8, 54, 12, colour, 'rx="4"') +
  centred(x + 23, y + 40, '♻', 24, '#fff') +
  (full ? circle(x + 12, y - 14, 14, '#444') + circle(x + 34, y - 16, 16, '#ddd') : '');

/** A heap of bags and scraps. */
export function heap(x, y, count, random) {
  const colours = ['#2e2e33', '#e9e4d8', '#c9543d', '#6d7fa3', '#8a6b45', '#d8c04a'];
  let out = '';
  for (let i = 0; i < count; i += 1) {
    const dx = random.whole(-70, 70);
    const dy = random.whole(-26, 26);
    const fill = random.pick(colours);
    out += random.chance(55)
      ? circle(x + dx, y + dy, random.whole(10, 22), fill)
      : rect(
          x + dx,
          y + dy,
          random.whole(16, 40),
          random.whole(8, 20),
          fill,
          `transform="rotate(${random.whole(-30, 30)} ${x + dx} ${y + dy})"`,
        );
  }
  return out;
}

export const car = (x, y, colour) =>
  rect(x, y, 130, 34, colour, 'rx="8"') +
  shape(`${x + 24},${y} ${x + 42},${y - 26} ${x + 92},${y - 26} ${x + 112},${y}`, colour) +
  shape(`${x + 36},${y - 2} ${x + 48},${y - 20} ${x + 64},${y - 20} ${x + 64},${y - 2}`, '#cfe4ee') +
  shape(`${x + 70},${y - 2} ${x + 70},${y - 20} ${x + 88},${y - 20} ${x + 100},${y - 2}`, '#cfe4ee') +
  circle(x + 28, y + 34, 14, '#222') +
  circle(x + 102, y + 34, 14, '#222');

export const bus = (x, y, colour, label) =>
  rect(x, y, 250, 96, colour, 'rx="12"') +
  [0, 1, 2, 3].map((i) => rect(x + 16 + i * 54, y + 14, 44, 34, '#cfe4ee', 'rx="4"')).join('') +
  centred(x + 125, y + 74, label, 22, '#fff') +
  circle(x + 52, y + 96, 18, '#222') +
  circle(x + 200, y + 96, 18, '#222');

/** A stall under an umbrella; `goods` is the colour of what lies on it. */
export const stall = (x, y, cloth, goods) =>
  rect(x + 58, y - 90, 6, 90, '#777') +
  shape(`${x - 6},${y - 80} ${x + 61},${y - 126} ${x + 128},${y - 80}`, cloth) +
  rect(x, y, 122, 16, '#8b6f47') +
  rect(x + 6, y + 16, 8, 44, '#6b5537') +
  rect(x + 108, y + 16, 8, 44, '#6b5537') +
  [0, 1, 2, 3, 4].map((i) => circle(x + 16 + i * 23, y - 9, 11, goods)).join('');

export const house = (x, y, w, h, wall, roof) =>
  rect(x, y, w, h, wall) +
  shape(`${x - 14},${y} ${x + w / 2},${y - 50} ${x + w + 14},${y}`, roof) +
  rect(x + w * 0.4, y + h * 0.45, w * 0.2, h * 0.55, '#7b5b3d') +
  rect(x + w * 0.1, y + h * 0.3, w * 0.18, h * 0.24, '#bcd7e2') +
  rect(x + w * 0.72, y + h * 0.3, w * 0.18, h * 0.24, '#bcd7e2');

export const banner = (y, text, fill = '#c0312b') =>
  rect(60, y, 680, 46, fill) + centred(400, y + 33, text, text.length > 20 ? 25 : 29, '#ffe9a8');

/** A framed board with a heading and lines of writing. */
export function board(
  x,
  y,
  w,
  h,
  title,
  { fill = '#fbfaf4', head = '#b5362c', lines = 5, faded = false } = {},
) {
  const ink = faded ? '#d9d4c8' : '#8d8a82';
  const rows = Array.from({ length: lines }, (_, i) =>
    rect(x + 16, y + 54 + i * ((h - 70) / lines), w - 32 - (i % 3) * 24, 7, ink),
  );
  return (
    rect(x - 6, y - 6, w + 12, h + 12, '#8c8579') +
    rect(x, y, w, h, faded ? '#efe9dc' : fill) +
    rect(x, y, w, 38, faded ? '#dcb8ab' : head) +
    centred(x + w / 2, y + 28, title, Math.min(25, (w - 16) / title.length), '#fff') +
    rows.join('')
  );
}
