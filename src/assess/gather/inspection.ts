import type { InspectionCheck, InspectionFacts, Visit } from '../../checks/inspection.ts';
import { within } from '../../model/day.ts';
import type { Round } from '../../model/town-files.ts';
import type { Booked } from '../../records/booked-record.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { inSpan } from '../by-day.ts';
import { isUnannounced, visitedSecretly } from '../unannounced.ts';

const none: readonly never[] = [];

function visitOf(cite: Booked<'inspection'>, items: ReadonlySet<string>): Visit | undefined {
  // Hardly any visit finds something wrong, and most items are another check's: lists are made only when needed.
  let failed: readonly string[] = none;
  let passed: readonly string[] = none;
  for (const { item, result } of cite.record.items ?? none) {
    if (!items.has(item)) continue;
    if (result === '不符合') failed = [...failed, item];
    else passed = [...passed, item];
  }
  if (failed.length + passed.length === 0) return undefined;
  // An item that is there twice has failed if it failed once.
  return failed.length === 0
    ? { cite, failed, passed }
    : { cite, failed, passed: passed.filter((item) => !failed.includes(item)) };
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
    .map((subject) => (isUnannounced(round) ? { ...subject, internal: 'drawn' } : subject));
}

/** What is known of a subject; `open`: the same without unannounced visits, where there were any. */
export interface Visited {
  readonly facts: InspectionFacts;
  readonly open: InspectionFacts | undefined;
}

/** Facts for every subject of an inspection check; with a round, only its visits count. */
export function gatherInspection({ check }: Asked<InspectionCheck>, context: Context, round?: Round) {
  const span = context.frame.spans[check.span];
  const items = new Set(check.items);
  const recordsFor = context.index.visitsPer(check.per ?? 'town');
  const isSecret = visitedSecretly(context.town);
  return (subject: Subject): Visited => {
    const visits: Visit[] = [];
    const open: Visit[] = [];
    for (const cite of inSpan(recordsFor(subject.id), span)) {
      const { record } = cite;
      if (round !== undefined && record.round !== round.id) continue;
      const visit = visitOf(cite, items);
      if (visit === undefined) continue;
      visits.push(visit);
      if (!isSecret(record)) open.push(visit);
    }
    const asked = { items: check.items, stableOver: context.rules.stableOver };
    return {
      facts: { ...asked, visits },
      open: open.length === visits.length ? undefined : { ...asked, visits: open },
    };
  };
}
