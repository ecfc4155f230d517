import { ascending } from '../model/order.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { CheckResult } from './assessment.ts';

/** Digits of the fingerprint that an attestation carries: enough to see a change, short enough to copy. */
const digits = 16;

/** The content of a record, without where it stands in the files; keys in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => key !== 'at' && key !== 'key')
    .sort(([a], [b]) => ascending(a, b))
    .map(([key, each]) => [key, canonical(each)]);
}

/** Fingerprint of the records that a standard's other checks looked at: changed since means judged anew.
 * `contentOf` gives the record, or the state of the problem, that a cite names. */
export function fingerprintOf(
  standard: string,
  checks: readonly CheckResult[],
  contentOf: (key: string) => unknown,
): string {
  const keys = new Set(
    checks.flatMap((check) => check.subjects).flatMap((result) => result.cites.map((cite) => cite.key)),
  );
  const contents = [...keys].map((key) => JSON.stringify(canonical(contentOf(key)))).sort();
  return sha256(JSON.stringify([standard, contents])).slice(0, digits);
}
