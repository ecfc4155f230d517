import type { AttestationCheck, AttestationFacts } from '../../checks/attestation.ts';
import type { Asked, Context } from '../context.ts';

/** Facts of an attestation check: the newest attestation, and the fingerprint it would have to carry now. */
export function gatherAttestation(
  asked: Asked<AttestationCheck>,
  context: Context,
  fingerprint: string,
): AttestationFacts {
  const { check, standard } = asked;
  const newest = context.index
    .attestationsOf(standard.id)
    .find(({ record }) => record.check === undefined || record.check === check.key);
  return {
    on: context.frame.on,
    fingerprint,
    newest: newest && {
      by: newest.record.by,
      result: newest.record.result,
      until: newest.record.until,
      fingerprint: newest.record.fingerprint,
      cite: newest,
    },
  };
}
