import type { Cite } from '../../checks/common.ts';
import { coveringKinds } from '../../checks/coverage.ts';
import { grouped } from '../../model/grouped.ts';
import type { Entered } from '../../model/newest-first.ts';
import type { RecordKindName, RecordOf } from '../../records/index.ts';
import type { CheckResult, ProblemStatus, StandardResult } from '../assessment.ts';
import type { Basis } from '../basis.ts';
import { citedProblem, citedRecord } from '../cited-contents.ts';
import type { Excepted } from './excepted.ts';
import type { ExceptionNote, Younger } from '../../model/exception-note.ts';
import { outOfForce } from './out-of-force.ts';

type Attestation = RecordOf<'attestation'>;

/** The kinds a check may cite: what can cover something, what answers a directive, and what tells of a problem. */
const citedKinds: readonly RecordKindName[] = [...coveringKinds, 'answer', 'finding'];

/** What an attestation rests on and is younger than it: dated or entered later, or moved on since. */
function youngerThan(
  { on, filed }: Attestation,
  checks: readonly CheckResult[],
  { problems, cut }: Basis,
): readonly Younger[] {
  const isLater = (each: Entered): boolean => each.on > on || each.filed > filed;
  const hasMoved = ({ found, steps }: ProblemStatus): boolean =>
    found > on || steps.some(({ event }) => isLater(event));
  const problemOf = citedProblem(problems);
  const recordOf = citedRecord(cut.recordsOf, citedKinds);
  const isYounger = (cite: Cite): boolean => {
    const problem = problemOf(cite);
    const record = recordOf(cite);
    return (problem !== undefined && hasMoved(problem)) || (record !== undefined && isLater(record));
  };
  const cites = new Map<string, Cite>();
  for (const { kind, subjects } of checks) {
    if (kind === 'attestation') continue;
    // Where an unannounced visit went is for the office alone.
    for (const { subject, cites: own } of subjects)
      if (subject.internal === undefined) for (const cite of own) cites.set(cite.key, cite);
  }
  return [...cites.values()].filter(isYounger).map(({ key, at }) => ({ key, at }));
}

/** The newest attestation of a check is the one that counts; the others of it that have not lapsed count for nothing. */
function checkNotes(
  { id, checks, waiver }: StandardResult,
  { key, subjects }: CheckResult,
  own: readonly Attestation[],
  basis: Basis,
): readonly ExceptionNote[] {
  const { on } = basis.occasion.options;
  const [newest, ...older] = own.filter(({ check }) => check === undefined || check === key);
  if (newest === undefined) return [];
  const { by, at, until } = newest;
  const of = { standard: id, check: key, by, at };
  const others = older
    .filter((each) => each.until >= on)
    .map((each): ExceptionNote => ({
      code: each.result === newest.result ? 'attestation-superseded' : 'attestation-contradicted',
      standard: id,
      check: key,
      by: each.by,
      other: at,
      at: each.at,
    }));
  const isLive = until >= on;
  if (waiver !== undefined) {
    const isAfter = isLive && newest.on >= waiver.cite.on;
    return isAfter ? [{ code: 'attestation-of-waived', ...of, other: waiver.cite.at }, ...others] : others;
  }
  if (!isLive) return [{ code: 'attestation-lapsed', ...of, until }, ...others];
  const codes = new Set(subjects.map(({ reason }) => reason.code));
  if (codes.has('attestation-changed')) {
    const younger = youngerThan(newest, checks, basis);
    return [{ code: 'attestation-changed', ...of, on: newest.on, younger }, ...others];
  }
  const unmet = checks.filter(({ verdict }) => verdict === 'unmet').map((check) => check.key);
  return codes.has('attestation-holds') && unmet.length > 0
    ? [{ code: 'attestation-against-checks', ...of, checks: unmet }, ...others]
    : others;
}

/** What is wrong with the attestations (人工认定). */
export function attestationNotes({ basis, standards }: Excepted): readonly ExceptionNote[] {
  const { options } = basis.occasion;
  const outside = outOfForce(basis.system.standards, options);
  const attestations = basis.cut.recordsOf('attestation');
  const ownOf = grouped(attestations, ({ standard }) => standard);
  const astray = attestations.flatMap(({ standard, by, until, at }): readonly ExceptionNote[] => {
    const { validFrom: from, validTo: to } = outside(standard) ?? {};
    return from === undefined || to === undefined || until < options.on
      ? []
      : [{ code: 'attestation-out-of-force', standard, by, from, to, at }];
  });
  const notes = standards.flatMap((standard) =>
    standard.checks
      .filter(({ kind }) => kind === 'attestation')
      .flatMap((check) => checkNotes(standard, check, ownOf.get(standard.id) ?? [], basis)),
  );
  return [...astray, ...notes];
}
