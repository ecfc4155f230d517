import { grouped } from '../../model/grouped.ts';
import type { RecordOf } from '../../records/index.ts';
import type { CheckResult, StandardResult } from '../assessment.ts';
import type { Basis } from '../basis.ts';
import type { Excepted } from './excepted.ts';
import type { ExceptionNote, Younger } from '../../model/exception-note.ts';
import { outOfForce } from './out-of-force.ts';

type Attestation = RecordOf<'attestation'>;

/** What an attestation rests on and is younger than it: dated or entered later, or moved on since. */
function youngerThan(
  { on, filed }: Attestation,
  checks: readonly CheckResult[],
  { town, problems }: Basis,
): readonly Younger[] {
  const isLater = (each: { readonly on: string; readonly filed: string }): boolean =>
    each.on > on || each.filed > filed;
  const later = new Set(town.records.all.filter(isLater).map(({ key }) => key));
  const moved = problems.filter(
    ({ found, steps }) => found > on || steps.some(({ event }) => isLater(event)),
  );
  for (const { id } of moved) later.add(id);
  // Where an unannounced visit went is for the office alone.
  const cites = checks
    .filter(({ kind }) => kind !== 'attestation')
    .flatMap(({ subjects }) => subjects.flatMap(({ subject, cites: own }) => (subject.internal ? [] : own)));
  const found = new Map(cites.filter(({ key }) => later.has(key)).map(({ key, at }) => [key, { key, at }]));
  return [...found.values()];
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
  const attestations = basis.cut.recordsOf('attestation');
  const ownOf = grouped(attestations, ({ standard }) => standard);
  const astray = attestations.flatMap(({ standard, by, until, at }): readonly ExceptionNote[] => {
    const { validFrom: from, validTo: to } = outOfForce(standard, basis.system.standards, options) ?? {};
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
