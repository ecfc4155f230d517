import type { AttestationReason } from '../checks/attestation.ts';
import { addDays, daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import type { RecordOf } from '../records/index.ts';
import type { Assessment, ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';
import { openObjections } from './meeting-disputes.ts';
import type { OpenObjection } from './meeting-disputes.ts';

/** How many days before it lapses a waiver is brought up: civic's own rule, judging nothing. */
export const waiverNoticeDays = 30;

/** What waits for a leader's word, and since when; `days` counts from then to the cut-off. Told apart by `kind`. */
export type Decision = { readonly since: Day | undefined; readonly days: number | undefined } & (
  | {
      /** A deadline put off and nobody named who approved it. */
      readonly kind: 'extension';
      readonly problem: ProblemStatus;
      readonly until: Day | undefined;
    }
  /** Nobody set a deadline. */
  | { readonly kind: 'undated'; readonly problem: ProblemStatus }
  /** Open for more days than the longest deadline adopted. */
  | { readonly kind: 'long'; readonly problem: ProblemStatus }
  | ({ readonly kind: 'objection' } & Pick<OpenObjection, 'objection' | 'problem'>)
  | {
      readonly kind: 'waiver';
      readonly waiver: RecordOf<'waiver'>;
      readonly title: string;
      readonly unit: string;
      readonly left: number;
    }
  | {
      readonly kind: 'attestation';
      /** `S4-06/attested`. */
      readonly check: string;
      readonly title: string;
      readonly unit: string;
      readonly why: AttestationReason['code'];
    }
);

function sinceDay(since: Day, on: Day) {
  return { since, days: daysBetween(since, on) };
}

/** Problems that are open; 挂账 ones have had their word. */
function waitingProblems({ problems }: Basis): readonly ProblemStatus[] {
  return problems.filter(({ open, state }) => open && state !== '挂账');
}

/** The day a problem was found, or came back. */
function openSince({ relapsedOn, found }: ProblemStatus): Day {
  return relapsedOn ?? found;
}

/** Deadlines that nobody is named for: put off without an approver, or never set. */
function unsettledDeadlines(problem: ProblemStatus, on: Day): readonly Decision[] {
  const extensions = problem.steps.filter(({ event }) => event.event === '延期').slice(-1);
  return [
    ...extensions.flatMap(({ event }): readonly Decision[] =>
      event['approved-by'] === undefined
        ? [{ kind: 'extension', problem, until: event.due, ...sinceDay(event.on, on) }]
        : [],
    ),
    ...(problem.due === '未定期限'
      ? [{ kind: 'undated' as const, problem, ...sinceDay(openSince(problem), on) }]
      : []),
  ];
}

/** Problems open for more days than any deadline gives, the oldest first. */
function longOpen(basis: Basis, longest: number | undefined, on: Day): readonly Decision[] {
  if (longest === undefined) return [];
  return waitingProblems(basis)
    .map((problem) => ({ kind: 'long' as const, problem, ...sinceDay(openSince(problem), on) }))
    .filter(({ days }) => days > longest)
    .sort((a, b) => ascending(a.since, b.since) || ascending(a.problem.id, b.problem.id));
}

/** Waivers in force that lapse soon, where none goes on after them. */
function lapsingWaivers({ cut }: Basis, { standards }: Assessment, on: Day): readonly Decision[] {
  const waivers = cut.recordsOf('waiver');
  const last = addDays(on, waiverNoticeDays);
  return waivers.flatMap((waiver): readonly Decision[] => {
    const { until } = waiver;
    const goesOn = waivers.some((other) => other.standard === waiver.standard && other.until > until);
    const standard = standards.find(({ id }) => id === waiver.standard);
    if (until < on || until > last || goesOn || standard === undefined) return [];
    const { title, unit } = standard;
    return [
      { kind: 'waiver', waiver, title, unit, left: daysBetween(on, until), ...sinceDay(waiver.on, on) },
    ];
  });
}

function isAboutAttesting(reason: { readonly code: string }): reason is AttestationReason {
  return reason.code.startsWith('attestation-');
}

/** Attestations that nobody has given, or that no longer hold. */
function pendingAttestations({ standards }: Assessment, on: Day): readonly Decision[] {
  return standards.flatMap((standard) =>
    standard.verdict === 'exempt'
      ? []
      : standard.checks.flatMap(({ key, subjects }) =>
          subjects.flatMap(({ verdict, reason, cites: [cite] }): readonly Decision[] => {
            if (verdict !== 'pending' || !isAboutAttesting(reason)) return [];
            const { id, title, unit } = standard;
            const when = cite === undefined ? { since: undefined, days: undefined } : sinceDay(cite.on, on);
            return [{ kind: 'attestation', check: `${id}/${key}`, title, unit, why: reason.code, ...when }];
          }),
        ),
  );
}

/** What waits for a leader's word (要领导拍板): deadlines first, what was open too long last: it is the most. */
export function decisionsAwaited(
  basis: Basis,
  assessment: Assessment,
  longest: number | undefined,
  on: Day,
): readonly Decision[] {
  return [
    ...waitingProblems(basis).flatMap((problem) => unsettledDeadlines(problem, on)),
    ...openObjections(basis, on).map((each) => ({ kind: 'objection' as const, ...each })),
    ...lapsingWaivers(basis, assessment, on),
    ...pendingAttestations(assessment, on),
    ...longOpen(basis, longest, on),
  ];
}
