import { worst } from '../../model/verdict.ts';
import type { Day } from '../../model/day.ts';
import { ascending } from '../../model/order.ts';
import { lookup } from '../../model/grouped.ts';
import type { RecordOf } from '../../records/index.ts';
import type { StandardResult } from '../assessment.ts';
import type { Basis } from '../basis.ts';
import type { Excepted } from './excepted.ts';
import type { ExceptionNote } from '../../model/exception-note.ts';
import { outOfForce } from './out-of-force.ts';

type Waiver = RecordOf<'waiver'>;

/** Waivers that begin after the cut-off day and that nobody corrected. */
function laterWaivers({ town, occasion }: Basis): readonly Waiver[] {
  const { on, filedBy } = occasion.options;
  const corrected = new Set(town.records.replacing.map(({ corrects }) => corrects));
  return (town.records.kinds.get('waiver') ?? []).filter(
    (record): record is Waiver =>
      record.kind === 'waiver' &&
      record.on > on &&
      record.filed <= (filedBy ?? record.filed) &&
      !corrected.has(record.key),
  );
}

/** Live waivers: the newest counts. One is moot where every check is met anyway. */
function liveNotes(
  { id, checks }: StandardResult,
  newest: Waiver,
  others: readonly Waiver[],
): readonly ExceptionNote[] {
  const unused = others.map(({ at }): ExceptionNote => ({
    code: 'waiver-unused',
    standard: id,
    other: newest.at,
    at,
  }));
  return worst(checks.map((check) => check.verdict)) === 'met'
    ? [{ code: 'waiver-met', standard: id, until: newest.until, at: newest.at }, ...unused]
    : unused;
}

const untilLast = (a: Waiver, b: Waiver): number => ascending(b.until, a.until);

function notesOf(
  standard: StandardResult,
  own: readonly Waiver[],
  later: readonly Waiver[],
  on: Day,
): readonly ExceptionNote[] {
  const [newest, ...others] = own.filter(({ until }) => until >= on);
  if (newest !== undefined) return liveNotes(standard, newest, others);
  const { id, verdict } = standard;
  if (verdict === 'met') return [];
  const expired = [...own].sort(untilLast).slice(0, 1);
  return [
    ...expired.map(({ at, until }): ExceptionNote => ({
      code: 'waiver-expired',
      standard: id,
      until,
      verdict,
      at,
    })),
    ...later.map(({ at, on: from }): ExceptionNote => ({ code: 'waiver-not-yet', standard: id, from, at })),
  ];
}

/** What is wrong with the waivers (不适用认定). */
export function waiverNotes({ basis, standards }: Excepted): readonly ExceptionNote[] {
  const { options } = basis.occasion;
  const outside = outOfForce(basis.system.standards, options);
  const waivers = basis.cut.recordsOf('waiver');
  const waiversOf = lookup(waivers, (record) => record.standard);
  const laterOf = lookup(laterWaivers(basis), (record) => record.standard);
  const astray = waivers.flatMap(({ standard, until, at }): readonly ExceptionNote[] => {
    const { validFrom: from, validTo: to } = outside(standard) ?? {};
    return from === undefined || to === undefined || until < options.on
      ? []
      : [{ code: 'waiver-out-of-force', standard, from, to, at }];
  });
  return [
    ...astray,
    ...standards.flatMap((each) => notesOf(each, waiversOf(each.id), laterOf(each.id), options.on)),
  ];
}
