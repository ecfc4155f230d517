import type { ScoreLine } from '../ledgers/report-document.ts';

const marks = {
  box: { steady: '█', shaky: '▓', unknown: '░', lost: '·' },
  ascii: { steady: '#', shaky: '+', unknown: '?', lost: '.' },
} as const;

export type BarMarks = (typeof marks)['box'] | (typeof marks)['ascii'];

/** The signs a bar is made of. */
export function barMarks(ascii: boolean): BarMarks {
  return ascii ? marks.ascii : marks.box;
}

/**
 * Won, won without being steady, unknown, lost. Every part but the last is rounded down and what is lost takes the
 * rest, so that a bar is full only when everything is won.
 */
export function scoreBar(line: ScoreLine, cells: number, ascii: boolean): string {
  if (line.possible === 0) return '';
  const { steady, shaky, unknown, lost } = barMarks(ascii);
  const upTo = (points: number): number => Math.floor((points * cells) / line.possible);
  const ends = [upTo(line.won - line.shaky), upTo(line.won), upTo(line.won + line.unknown)];
  const [a = 0, b = 0, c = 0] = ends;
  return steady.repeat(a) + shaky.repeat(b - a) + unknown.repeat(c - b) + lost.repeat(cells - c);
}
