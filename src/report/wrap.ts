import { unitWidth, unitsOf, widthOf } from './width.ts';

/** Never first on a line: they belong to what stands before them. */
const closing = /^[，。；：、！？）》」』】〕”’…％%,.;:!?)\]}°㎡℃·/]$/u;
/** Never last on a line. */
const opening = /^[（《「『【〔“‘([{≥≤><#]$/u;
const wordPart = /^[\p{L}\p{N}_./:@%+\-—–]$/u;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}　-〿＀-￯]/u;

/** Without the blanks at its end; a blank of another kind is a character like any other. */
const trimmed = (text: string): string => text.replace(/ +$/, '');

function sticks(before: string, after: string): boolean {
  if (after === ' ' || before === ' ') return after === ' ';
  if (closing.test(after) || opening.test(before)) return true;
  return wordPart.test(before) && wordPart.test(after) && !wide.test(before) && !wide.test(after);
}

/** Pieces between which a line may break: a word, or a Chinese character with its punctuation. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const unit of unitsOf(text)) {
    if (last !== '' && sticks(last, unit)) pieces.push((pieces.pop() ?? '') + unit);
    else pieces.push(unit);
    last = unit;
  }
  return pieces;
}

/** A piece longer than a whole line is broken wherever it must be. */
function broken(piece: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(piece)) {
    const wide = unitWidth(unit);
    if (used + wide > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += unit;
    used += wide;
  }
  return [...lines, line];
}

/**
 * Breaks a text into lines of at most `width` columns (at least 2), without losing a character but the blanks at
 * which it breaks. Takes one line, already cleaned.
 */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  if (widthOf(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = widthOf(trimmed(piece));
    if (used + size <= room) {
      line += piece;
      used += widthOf(piece);
      continue;
    }
    if (line !== '') lines.push(trimmed(line));
    const parts = size <= room ? [piece] : broken(piece, room);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = widthOf(line);
  }
  if (trimmed(line) !== '') lines.push(trimmed(line));
  return lines;
}
