import type { InspectionCheck, InspectionFacts, Visit } from '../../checks/inspection.ts';
import { within } from '../../model/day.ts';
import type { Round } from '../../model/town-files.ts';
import type { BookedRecord } from '../../records/booked-record.ts';
import type { SeenItems } from '../../records/seen-items.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { inSpan } from '../by-day.ts';
import { isUnannounced } from '../unannounced.ts';

/** What visits saw of the items of a check; undefined: of none. Most saw the same, which is reckoned once. */
function seenOf(items: ReadonlySet<string>): (seen: SeenItems) => SeenItems | undefined {
  const known = new Map<SeenItems, SeenItems | undefined>();
  return (seen) => {
    if (known.has(seen)) return known.get(seen);
    const passed = seen.passed.filter((item) => items.has(item));
    const failed = seen.failed.filter((item) => items.has(item));
    const own = passed.length + failed.length > 0 ? { passed, failed } : undefined;
    known.set(seen, own);
    return own;
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
    .map((subject) => (isUnannounced(round) ? { ...subject, internal: 'drawn' } : subject));
}

/** A visit as a check sees it, which cites the record. */
interface VisitTo extends Visit {
  readonly cite: BookedRecord;
}

/** What is known of a subject; `open`: the same without unannounced visits, where there were any. */
export interface Visited {
  readonly facts: InspectionFacts;
  readonly open: InspectionFacts | undefined;
}

/** The facts without unannounced visits; undefined: there were none. */
function openly(
  asked: Omit<InspectionFacts, 'visits'>,
  visits: readonly VisitTo[],
  secret: ReadonlySet<BookedRecord>,
): InspectionFacts | undefined {
  const open = visits.filter(({ cite }) => !secret.has(cite));
  return open.length === visits.length ? undefined : { ...asked, visits: open };
}

/** Facts for every subject of an inspection check; with a round, only its visits count. */
export function gatherInspection({ check }: Asked<InspectionCheck>, context: Context, round?: Round) {
  const span = context.frame.spans[check.span];
  const seenBy = seenOf(new Set(check.items));
  const recordsFor = context.index.visitsPer(check.per ?? 'town');
  const { secretVisits } = context;
  return (subject: Subject): Visited => {
    const paid = inSpan(recordsFor(subject.id), span);
    const counted = round === undefined ? paid : paid.filter(({ record }) => record.round === round.id);
    const visits: VisitTo[] = [];
    counted.forEach((cite) => {
      const seen = seenBy(cite.seen);
      if (seen !== undefined) visits.push({ cite, failed: seen.failed, passed: seen.passed });
    });
    const asked = { items: check.items, stableOver: context.rules.stableOver };
    return {
      facts: { ...asked, visits },
      open: secretVisits.size === 0 ? undefined : openly(asked, visits, secretVisits),
    };
  };
}
