import type { InspectionCheck, InspectionFacts, Visit } from '../../checks/inspection.ts';
import { within } from '../../model/day.ts';
import type { Round } from '../../model/town-files.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { citeOf } from '../proof.ts';
import { bySubject, subjectIds } from '../subjects.ts';

function visitOf(record: RecordOf<'inspection'>, items: ReadonlySet<string>): Visit | undefined {
  const looked = (record.items ?? []).filter((each) => items.has(each.item));
  if (looked.length === 0) return undefined;
  const failed = looked.filter((each) => each.result === '不符合').map((each) => each.item);
  return {
    cite: citeOf(record),
    failed,
    passed: looked.map((each) => each.item).filter((item) => !failed.includes(item)),
  };
}

/** The kinds of site a check is made for. */
const kindsOf = (check: InspectionCheck): readonly string[] => check.of ?? [];

/** The newest round in the span that drew sites of the check's kinds. */
export function drawnRound(check: InspectionCheck, context: Context): Round | undefined {
  const span = context.frame.spans[check.span];
  return context.town.rounds
    .filter(
      (round) =>
        within(round.from, span) && kindsOf(check).some((kind) => round.sample?.[kind] !== undefined),
    )
    .reduce<Round | undefined>(
      (last, round) =>
        last === undefined || round.from > last.from || (round.from === last.from && round.id > last.id)
          ? round
          : last,
      undefined,
    );
}

/** The sites a round drew; those of an unannounced round are named only to the office itself. */
export function drawnSubjects(
  round: Round,
  check: InspectionCheck,
  subjects: readonly Subject[],
): readonly Subject[] {
  const drawn = new Set(kindsOf(check).flatMap((kind) => round.sample?.[kind] ?? []));
  return subjects
    .filter((subject) => drawn.has(subject.id))
    .map((subject) => (round.manner === '暗访' ? { ...subject, internal: true } : subject));
}

/** Facts for every subject of an inspection check; with a round, only its visits count. */
export function gatherInspection(asked: Asked<InspectionCheck>, context: Context, round?: Round) {
  const { check } = asked;
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const items = new Set(check.items);
  const recordsFor = bySubject(context.index.covering.inspection, (record) => {
    if (!within(record.on, span) || (round !== undefined && record.round !== round.id)) return [];
    return subjectIds(record, check.per ?? 'town', town);
  });
  return (subject: Subject): InspectionFacts => ({
    items: check.items,
    visits: recordsFor(subject.id).flatMap((record) => visitOf(record, items) ?? []),
    stableOver: context.rules.stableOver,
  });
}
