import { addDays, later } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import { ladderParameters } from '../model/ladder-parameters.ts';
import { ascending } from '../model/order.ts';
import type { RecordOf } from '../records/index.ts';
import type { Basis } from './basis.ts';
import { proofOf, stepProof } from './ladder.ts';
import type { LadderStep, LadderWhy, Proof, Proposal } from './ladder.ts';
import { officeFinds } from './office-finds.ts';
import type { OfficeFind, OfficeFinds } from './office-finds.ts';
import { visitedSecretly } from './unannounced.ts';

type Notice = RecordOf<'notice'>;

/** Whether a notice to the unit is about a find: it names its site or a problem of it, or nothing narrower than the unit. */
function isAbout({ on, site, findings }: Notice, find: OfficeFind): boolean {
  if (on < find.on) return false;
  if (site === undefined && findings === undefined) return true;
  return (
    find.failed.some((each) => each.site === site) ||
    find.problems.some((problem) => problem.site === site || findings?.includes(problem.id) === true)
  );
}

/** The finds of one unit, and what it was told about them. */
interface OfficeCase {
  readonly finds: readonly OfficeFind[];
  readonly notices: readonly Notice[];
  /** The day of the last circular about any of them. */
  readonly circular: Day | undefined;
  readonly done: readonly Notice[];
}

function caseOf(finds: readonly OfficeFind[], steps: readonly LadderStep[]): OfficeCase {
  const done = steps.flatMap((step) =>
    step.kind === 'notice' && finds.some((find) => step.unit === find.unit && isAbout(step, find))
      ? [step]
      : [],
  );
  return {
    finds,
    notices: done.filter(({ type }) => type === '整改通知'),
    circular: done.findLast(({ type }) => type === '内部通报')?.on,
    done: done.filter(({ type }) => type === '整改通知' || type === '内部通报'),
  };
}

/** One reason to circulate: the day since which it holds, and its proof. */
interface Reason {
  readonly since: Day;
  readonly why: LadderWhy;
  readonly proof: readonly Proof[];
}

type Prove = (find: OfficeFind) => readonly Proof[];

/** The records of a find: its problems, and the visits at which something failed that is no problem of its own. */
function findProofs(basis: Basis): Prove {
  const isSecret = visitedSecretly(basis.town);
  const prove = proofOf(basis);
  return ({ problems, failed }) => [
    ...[...new Set(failed.map(({ visit }) => visit))].map((visit): Proof => ({
      what: 'inspection',
      id: visit.key,
      on: visit.on,
      at: visit.at,
      secret: isSecret(visit),
    })),
    ...problems.map((problem) => prove(problem)),
  ];
}

/** Found so often in the year, and once more since the last circular. */
function again({ targets }: Basis, { finds, circular }: OfficeCase, prove: Prove): readonly Reason[] {
  const after = targets.count(ladderParameters.officeRepeat);
  const [reached] = after === undefined ? [] : finds.slice(Math.max(after, 1) - 1);
  const fresh = finds.find(({ on }) => circular === undefined || on > circular);
  if (after === undefined || reached === undefined || fresh === undefined) return [];
  const why: LadderWhy = { code: 'office-again', times: finds.length, after };
  return [{ since: later(reached.on, fresh.on), why, proof: finds.flatMap(prove) }];
}

/** Not in order by the limit of a notice about it, and not circulated since. A notice without a limit has the adopted one from its own day on. */
function notMended(
  { targets }: Basis,
  { lateSince }: OfficeFinds,
  { finds, notices, circular }: OfficeCase,
  prove: Prove,
): readonly Reason[] {
  const days = targets.count(ladderParameters.officeDeadline);
  return notices.flatMap((notice) =>
    finds
      .filter((find) => isAbout(notice, find))
      .flatMap((find): readonly Reason[] => {
        const due = notice.due ?? (days === undefined ? undefined : addDays(notice.on, days));
        if (due === undefined) return [];
        const since = lateSince(find, { from: notice.on, due });
        if (since === undefined || (circular !== undefined && since <= circular)) return [];
        const why: LadderWhy = { code: 'office-not-mended', notice: notice.on, due };
        return [{ since, why, proof: [...prove(find), { ...stepProof(notice), due }] }];
      }),
  );
}

/** A notice for each find nobody was told of, that is not in order yet. */
function firstNotices(
  { targets }: Basis,
  { isMended }: OfficeFinds,
  { finds, notices, circular, done }: OfficeCase,
  prove: Prove,
): readonly Proposal[] {
  const days = targets.count(ladderParameters.officeDeadline);
  if (days === undefined) return [];
  return finds.flatMap((find, i): readonly Proposal[] => {
    const isAnswered =
      (circular !== undefined && find.on <= circular) || notices.some((notice) => isAbout(notice, find));
    if (isAnswered || isMended(find)) return [];
    return [
      {
        unit: find.unit,
        rung: '整改通知',
        since: find.on,
        due: addDays(find.on, days),
        whys: [{ code: 'office-found', times: i + 1 }],
        proof: prove(find),
        done,
      },
    ];
  });
}

function circulate(unit: string, { done }: OfficeCase, reasons: readonly [Reason, ...Reason[]]): Proposal {
  const proof = new Map(reasons.flatMap((reason) => reason.proof).map((each) => [each.id, each]));
  return {
    unit,
    rung: '内部通报',
    since: reasons[0].since,
    whys: reasons.map(({ why }) => why),
    proof: [...proof.values()].sort((a, b) => ascending(a.on, b.on) || ascending(a.id, b.id)),
    done,
  };
}

/**
 * The ladder of offices (五（二）3), unit by unit: a find, a notice with a limit; not in order by then, or found too
 * often in the year, the pictures to the sanitation group and a circular. A circular answers all that was found and
 * missed up to its day.
 */
export function officeProposals(basis: Basis, steps: readonly LadderStep[]): readonly Proposal[] {
  const all = officeFinds(basis);
  const prove = findProofs(basis);
  return [...grouped(all.finds, ({ unit }) => unit)].flatMap(([unit, finds]) => {
    const own = caseOf(finds, steps);
    const [first, ...more] = [...again(basis, own, prove), ...notMended(basis, all, own, prove)].sort(
      (a, b) => ascending(a.since, b.since),
    );
    return first === undefined
      ? firstNotices(basis, all, own, prove)
      : [circulate(unit, own, [first, ...more])];
  });
}
