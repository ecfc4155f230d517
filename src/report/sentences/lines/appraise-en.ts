import type { AppraiseLine } from '../../../ledgers/lines/appraise.ts';
import { showScore } from '../../points.ts';
import type { LineSentences } from './lines.ts';

const short = {
  'tasks-on-time': 'task',
  'standards-met': 'met',
  'rectification-rate': 'shut',
  'rectification-speed': 'time',
  'no-relapse': 'back',
  materials: 'mat.',
  inspections: 'insp',
} as const;

const how = {
  'tasks-on-time': 'tasks due; won when the last item was handed in by the due day',
  'standards-met': 'standards judged of the unit whose day has come; won when all its subjects hold',
  'rectification-rate': 'problems found, struck ones apart; won when closed',
  'rectification-speed':
    'problems with a due day that are closed or overdue; won when closed and last reported by the due day',
  'no-relapse': 'problems found, struck ones apart; won when none came back',
  materials: 'items to hand in with the tasks due; won when handed in, late or not',
  inspections: 'items inspected this year; won when in order (exempt and not applicable ones apart)',
} as const;

const signed = (points: number): string =>
  `${points < 0 ? '−' : points > 0 ? '+' : ''}${showScore(Math.abs(points))}`;

export const appraiseEn: LineSentences<AppraiseLine> = {
  'appraise-decided-grade': ({ grade }) => `${grade ?? '—'}*`,
  'appraise-change': ({ total, rank = 0 }) =>
    `${signed(total)}${rank === 0 ? '' : ` ${rank > 0 ? 'up' : 'down'} ${Math.abs(rank)}`}`,
  'appraise-rules': () =>
    'Components, points and grades are civic’s own rule (appraisal in civic pack show): the plan does not say how to score.',
  'appraise-blank': () =>
    'Blank: nothing to measure, not among what the unit could win. Total: won ÷ possible × 100, rounded down.',
  'appraise-grades-mean': () =>
    'A grade with * is the town’s decision and alone the conclusion; the others are civic’s proposals.',
  'appraise-since': ({ before }) => `Change: since ${before}.`,
  'appraise-first-month': () => 'The first month of the year: no month before to compare with.',
  'appraise-share': ({ share }) =>
    `The appraisal makes ${share} points of the annual target score: total × ${share} ÷ 100, rounded down.`,
  'appraise-share-unset': ({ parameter }) =>
    `Its share in the annual target score is not set (${parameter}): nothing is converted.`,
  'appraise-internal': () =>
    'Deductions and accountability are told to the office alone; the totals are after them.',
  'appraise-unranked': () => 'Reported to their superiors, not ranked, not graded.',
  'appraise-trace': () => 'Where each score comes from: civic appraise --unit UNIT',
  'appraise-short': ({ measure }) => short[measure],
  'appraise-how': ({ measure }) => how[measure],
  'appraise-how-decided': ({ what }) =>
    what === 'praise'
      ? 'praise on record (notices, decisions), once a document number, up to a bound'
      : 'deductions as written and holdings to account on record, up to a bound; those that name a person apart',
  'appraise-component': ({ what }) => (what === 'praise' ? 'Praise' : 'Deductions'),
  'appraise-counted': ({ done, asked }) =>
    asked === 1 ? (done === 1 ? 'won' : 'not won') : `${done}/${asked}`,
  'appraise-what': ({ id, text, lacking }) =>
    `${id === undefined ? '' : `${id} `}${text}${lacking.length === 0 ? '' : ` (lacking: ${lacking.join(', ')})`}`,
  'appraise-no-points': () => 'names no points, none taken',
  'appraise-points': ({ points }) => showScore(points),
  'appraise-secret': () => 'seen by an unannounced round; where is for the office alone',
  'appraise-where': ({ places }) =>
    places.length > 3 ? `${places.slice(0, 3).join('; ')} and ${places.length - 3} more` : places.join('; '),
  'appraise-sum': ({ won, possible, base, praise, deductions, total }) =>
    [
      `won ${showScore(won)} ÷ possible ${showScore(possible)} × 100 = ${showScore(base)}`,
      `praise + ${showScore(praise)}`,
      ...(deductions === undefined ? [] : [`deductions − ${showScore(deductions)}`]),
      `total ${showScore(total)} (0 to 100)`,
    ].join('; '),
  'appraise-nothing': () => 'Nothing could be measured: no score, no grade.',
  'appraise-rank': ({ group, rank, of }) => `Rank ${rank} of ${of} in ${group}`,
  'appraise-superior': ({ superior }) =>
    `Not ranked: reported to its superior (${superior ?? 'none is written'})`,
  'appraise-changed': ({ before, total, rank = 0 }) =>
    `Since ${before}: ${signed(total)}${rank === 0 ? '' : `, ${rank > 0 ? 'up' : 'down'} ${Math.abs(rank)}`}`,
  'appraise-proposed': ({ grade }) => `Grade proposed: ${grade}`,
  'appraise-decided': ({ grade, on, place }) =>
    `Conclusion: ${grade ?? 'the decision names no grade'} (decided ${on}, ${place})`,
  'appraise-undecided': () => 'Conclusion: not decided yet (only a recorded decision about the grade counts)',
  'appraise-converted': ({ total, share, converted }) =>
    `In the annual target score: ${showScore(total)} × ${share} ÷ 100 = ${showScore(converted)} points`,
  'pledge-lead': ({ unit, head }) =>
    `${unit} (head: ${head ?? '______'}) answers for these tasks, standards and targets, and is appraised by them at the year’s end.`,
  'pledge-kind': ({ kind }) => kind,
  'pledge-role': ({ leads }) => (leads ? 'leads' : 'is among those judged'),
  'pledge-counts': ({ tasks, standards, targets }) =>
    `${tasks} tasks, ${standards} standards, ${targets} targets.`,
};
