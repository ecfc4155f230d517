import type { Pointer } from '../model/diagnostic.ts';
import { clean } from './clean.ts';
import { unitWidth, unitsOf, widthOf } from './width.ts';

/** As many characters from the front as fit. */
function front(text: string, room: number): string {
  let kept = '';
  let used = 0;
  for (const unit of unitsOf(text)) {
    used += unitWidth(unit);
    if (used > room) break;
    kept += unit;
  }
  return kept;
}

/** As many characters from the end as fit. */
function back(text: string, room: number): string {
  let kept = '';
  let used = 0;
  for (const unit of [...unitsOf(text)].reverse()) {
    used += unitWidth(unit);
    if (used > room) break;
    kept = unit + kept;
  }
  return kept;
}

const dots = '…';

/**
 * The user's own line, cut to `room` columns around the place, and the marks to print under it: each stands under the
 * column where its character is shown, Chinese being two wide.
 */
export function excerpt(pointer: Pointer, room: number): { readonly line: string; readonly marks: string } {
  const { line, at, lineCol, length } = pointer;
  const from = Math.max(0, at.col - lineCol);
  const before = clean(line.slice(0, from));
  const pointed = clean(line.slice(from, from + length));
  const after = clean(line.slice(from + length));
  // Of what stands before, at least the third that pointed and after leave free is kept.
  const head =
    widthOf(before) + Math.min(widthOf(pointed), Math.floor(room / 2)) <= room - 2
      ? before
      : dots + back(before, Math.floor(room / 3));
  const marked = front(pointed, room - widthOf(head) - 1);
  const tail = marked === pointed ? front(after, room - widthOf(head + marked) - 1) : '';
  const isCut = tail !== after || marked !== pointed;
  return {
    line: head + marked + tail + (isCut ? dots : ''),
    marks: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}
