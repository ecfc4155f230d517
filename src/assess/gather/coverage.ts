import type { CoverageCheck, CoverageFacts } from '../../checks/coverage.ts';
import type { SubjectName } from '../../checks/common.ts';
import { later, parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { BookedRecord } from '../../records/booked-record.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { whyOutside } from '../proof.ts';
import { inSpan } from '../by-day.ts';
import { bookedBySubject, bySubject, subjectIds } from '../by-subject.ts';
import { periodsOf } from './coverage-periods.ts';
import { saysWhatWasSeen } from '../visits.ts';
import { isHeld } from '../sum-activities.ts';

const none: readonly never[] = [];

/** Joins the two names of a pair: 载体 × 主题. */
export const pairOf = (a: string, b: string): string => `${a} × ${b}`;

interface Expected {
  readonly from: Day | 'unset' | undefined;
  readonly parameter: string;
}

const always: Expected = { from: undefined, parameter: '' };

/** From which day a member of a set is expected: its special day, which the town may first have to adopt. */
function expectedFrom(member: string, sets: readonly string[], context: Context): Expected {
  const special = sets.flatMap((set) => context.membersOf(set)).find((each) => each.id === member)?.[
    'special-day'
  ];
  if (special === undefined) return always;
  const day = context.system.specialDays.find((each) => each.id === special);
  if (day?.adopt !== undefined) {
    const value = context.targets.valueOn(day.adopt, context.frame.on);
    return { from: value?.form === 'day' ? value.day : 'unset', parameter: day.adopt };
  }
  const written = day?.days[String(context.town.settings.year)];
  return { from: (written === undefined ? undefined : parseDay(written)) ?? 'unset', parameter: special };
}

const onItsDay = (day: Day): Expected => ({ from: day, parameter: '' });

/** From which day each member of some sets is expected, looked up once for each. */
function expectations(sets: readonly string[], context: Context): (member: string) => Expected {
  if (sets.length === 0) return () => always;
  const known = new Map<string, Expected>();
  return (member) => {
    const expected = known.get(member) ?? expectedFrom(member, sets, context);
    known.set(member, expected);
    return expected;
  };
}

function laterOf(a: Expected, b: Expected): Expected {
  if (a.from === 'unset' || b.from === undefined) return a;
  if (b.from === 'unset' || a.from === undefined) return b;
  return { from: later(a.from, b.from), parameter: '' };
}

/** Visits that so many units of the town paid together; a unit that is named twice is one. */
function jointVisits(joint: number, { index, town }: Context): readonly BookedRecord[] {
  return index
    .visitsBy(town.units.map(({ id }) => id))
    .filter(({ record }) => new Set(record['by-units']).size >= joint);
}

/** The records of the theme, material, roster, metric or joint inspection the check asks for; undefined: all of their kind. */
function recordsAskedFor(
  { check, standard }: Asked<CoverageCheck>,
  context: Context,
): readonly BookedRecord[] | undefined {
  const { index } = context;
  const { records: kind, themes, material, list, metric, joint } = check;
  if (kind === 'inspection' && joint !== undefined) return jointVisits(joint, context);
  if (kind === 'activity') return themes && index.activitiesOn(themes);
  if (kind === 'roster') return list === undefined ? undefined : index.rostersOf(list);
  if (kind === 'measurement') return metric === undefined ? undefined : index.readingsOf(metric);
  if (kind !== 'evidence') return undefined;
  const named = index.evidenceFor(standard.id);
  return material === undefined ? named : named.filter(({ record }) => record.material === material);
}

/** Whether a record of the check's kind says enough to count; undefined: whatever it says does. */
function saysEnough({ records: kind }: CoverageCheck): ((each: BookedRecord) => boolean) | undefined {
  switch (kind) {
    case 'activity':
      return ({ record }) => record.kind === kind && isHeld(record);
    case 'roster':
      return ({ record }) => record.kind === kind && record.entries.length > 0;
    case 'inspection':
      return ({ record }) => record.kind === kind && saysWhatWasSeen(record);
    default:
      return undefined;
  }
}

/** The records that count, and those that do not; of most kinds all do, and none has to be looked at. */
function sift(check: CoverageCheck, { town: { files } }: Context) {
  const says = saysEnough(check);
  // Evidence is proof or nothing; other records are facts, and need a file only where the check says so.
  const isProven =
    check.proof === true || check.records === 'evidence'
      ? (each: BookedRecord): boolean => each.whyNoProof(files) === undefined
      : undefined;
  const counts = says && isProven ? (each: BookedRecord) => says(each) && isProven(each) : (says ?? isProven);
  return (records: readonly BookedRecord[]) => {
    if (counts === undefined || records.every(counts)) return { found: records, notCounted: none };
    const found = records.filter(counts);
    return { found, notCounted: records.filter((each) => !counts(each)) };
  };
}

/** Every pair of the check's subjects with the members of its second set. */
export function pairSubjects(
  check: CoverageCheck,
  subjects: readonly Subject[],
  context: Context,
): readonly Subject[] {
  if (check.across === undefined) return subjects;
  const others = context.membersOf(check.across);
  return subjects.flatMap((subject) =>
    others.map((other) => ({ ...subject, id: pairOf(subject.id, other.id) })),
  );
}

/** The pairs of a subject of the check and a member of its second set that a record speaks of. */
function pairsWith(across: string, per: SubjectName, context: Context) {
  const town = context.town.settings.town;
  const others = new Set(context.membersOf(across).map((each) => each.id));
  return ({ record }: BookedRecord): readonly string[] => {
    const covered = subjectIds(record, 'set', town).filter((each) => others.has(each));
    return subjectIds(record, per, town).flatMap((id) => covered.map((other) => pairOf(id, other)));
  };
}

/** Facts for every member of a coverage check. */
export function gatherCoverage(asked: Asked<CoverageCheck>, context: Context) {
  const { check } = asked;
  const { across } = check;
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const per = check.per ?? 'town';
  const { index, frame } = context;
  // Only issued papers can be valid though they are older than the span.
  const inTime = (records: readonly BookedRecord[]): readonly BookedRecord[] =>
    check.records === 'evidence'
      ? records.filter(({ record }) => whyOutside(record, span, frame.on) === undefined)
      : inSpan(records, span);
  const some = recordsAskedFor(asked, context);
  const findRecords = (): ((id: string) => readonly BookedRecord[]) => {
    if (across !== undefined)
      return bySubject(
        inTime(some ?? index.recordsOf.booked(check.records)),
        pairsWith(across, per, context),
      );
    if (some !== undefined) return bookedBySubject(inTime(some), per, town);
    // Other checks ask for all of the kind too: they are sorted to their subjects only once.
    const all = index.recordsPer(check.records, per);
    return (id) => inTime(all(id));
  };
  const recordsFor = findRecords();
  const periodsIn = check.every === undefined ? undefined : periodsOf(check.every, span, check);
  const ownDay = expectations(per === 'set' ? (check.of ?? []) : [], context);
  const otherDay = expectations(across === undefined ? [] : [across], context);
  const expectedOf = ({ id, day }: Subject): Expected => {
    const [first = id, second] = across === undefined ? [id] : id.split(' × ');
    const own = day === undefined ? ownDay(first) : onItsDay(day);
    return second === undefined ? own : laterOf(own, otherDay(second));
  };
  const sorted = sift(check, context);
  const setBy = check.times ?? '';
  const howMany = setBy === '' ? (check.count ?? 1) : context.targets.count(setBy);
  const factsOf = (expected: Expected, records: readonly BookedRecord[]): CoverageFacts => {
    const { found, notCounted } = sorted(records);
    return {
      asked: howMany,
      found,
      expectedFrom: expected.from,
      parameter: howMany === undefined ? setBy : expected.parameter,
      on: frame.on,
      notCounted,
      periods: periodsIn?.(found),
      stableOver: context.rules.stableOver,
    };
  };
  /** Of most members there is nothing yet, and what that comes to differs only by the day they are expected from. */
  const ofNothing = new Map<Expected, CoverageFacts>();
  return (subject: Subject): CoverageFacts => {
    const expected = expectedOf(subject);
    const records = recordsFor(subject.id);
    const known = records.length === 0 ? ofNothing.get(expected) : undefined;
    const facts = known ?? factsOf(expected, records);
    if (records.length === 0) ofNothing.set(expected, facts);
    return facts;
  };
}
