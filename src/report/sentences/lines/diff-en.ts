import type { ChangedGap, DiffLine, SideName } from '../../../ledgers/lines/diff.ts';
import { showPoints } from '../../points.ts';
import { shortKeys } from '../short-keys.ts';
import { wordsEn } from '../words-en.ts';
import type { LineSentences } from './lines.ts';

function side(name: SideName): string {
  if (name.kind === 'day') return name.on;
  return `${name.kind === 'named' ? name.name : 'the folder as it is'} (${name.on})`;
}

const sorts = { regressed: 'regressed', new: 'new', fixed: 'fixed', gone: 'gone', unchanged: 'unchanged' };

const means = {
  regressed: 'held before, falls short or is unstable now',
  new: 'was not judged before (a new subject or period, a waiver that lapsed), and is a gap now',
  fixed: 'was a gap before, and holds now',
  gone: 'was a gap before, and is judged no longer (waived, out of use): not fixed',
  unchanged: 'a gap before and after',
};

const whys = { waived: 'waived', 'waiver-over': 'its waiver has lapsed or was withdrawn' };

/** Named of the subjects of a row; the rest are counted. */
const fewSubjects = 6;

function subjects(gaps: readonly ChangedGap[]): readonly string[] {
  const names = gaps.flatMap(({ label }) =>
    label.kind === 'town' ? [] : label.kind === 'named' ? label.name : `sampled site ${label.number}`,
  );
  if (names.length === 0) return [];
  const more = names.length > fewSubjects ? ` and ${names.length - fewSubjects} more` : '';
  return [`${names.slice(0, fewSubjects).join(', ')}${more}`];
}

/** Named of the records that moved a standard; the rest are counted. */
const few = 3;

function some(label: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const more = keys.length > few ? ` and ${keys.length - few} more` : '';
  return [`${label} ${shortKeys(keys.slice(0, few)).join(', ')}${more}`];
}

export const diffEn: LineSentences<DiffLine> = {
  'diff-between': ({ before, after }) => `Compared: ${side(before)} → ${side(after)}`,
  'diff-score': ({ before, after }) =>
    `Self-assessed score ${showPoints(before.won)} → ${showPoints(after.won)}, possible ${showPoints(before.possible)} → ${showPoints(after.possible)}, unknown ${showPoints(before.unknown)} → ${showPoints(after.unknown)} (simulated, not the official test)`,
  'diff-other-pack': ({ before, after }) =>
    `Different packs (${before} → ${after}): only standards and checks of the same id can be matched`,
  'diff-left-out': ({ count }) => `Records left out on the earlier side: ${count}`,
  'diff-unmatched': ({ before, after }) =>
    `Sampled sites left aside: ${before} → ${after}. Their numbers in saved results are not those of the same sites; save both with --audience internal to compare them`,
  'diff-waivers-over': ({ standards }) =>
    `Judged again, since the waiver has lapsed or was withdrawn: ${standards.join(', ')}. What still does not apply needs a new waiver, approved (civic add waiver); else do the work`,
  'diff-more-rows': ({ rows }) =>
    `${rows} more ${rows === 1 ? 'row' : 'rows'}; --full lists all, and so do --format xlsx and json`,
  'diff-sort': ({ sort }) => sorts[sort],
  'diff-sort-means': ({ sort }) => means[sort],
  'diff-what': ({ check, gaps, why }) =>
    [check, ...subjects(gaps), ...(why === undefined ? [] : [whys[why]])].join(' · '),
  'diff-turn': ({ before, after, due, timing, accepted }) => {
    const say = (verdict: typeof before): string =>
      verdict === undefined ? 'not judged' : wordsEn.verdicts[verdict];
    const verdicts = before === after ? say(after) : `${say(before)} → ${say(after)}`;
    const turn = accepted === undefined ? verdicts : `${verdicts} (accepted until ${accepted})`;
    if (due === undefined) return turn;
    const [first, last] = due;
    const days = first === last ? first : `${first} to ${last}`;
    return `${turn}, ${timing === 'overdue' ? `overdue (${days})` : `due ${days}`}`;
  },
  'diff-units': ({ units }) => units.join(', '),
  'diff-records': ({ why, added, dropped, edited, kept, withheld }) => {
    if (why !== undefined) return whys[why];
    const said = [
      ...some('rewritten:', edited),
      ...some('now looked at:', added),
      ...some('no longer:', dropped),
      ...(withheld ? ['records of sampled sites, which are not public'] : []),
    ];
    if (said.length > 0) return said.join('; ');
    return ['no record came or went: contents, days or settings did', ...some('still looked at:', kept)].join(
      '; ',
    );
  },
};
