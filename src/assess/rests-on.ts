import { sha256 } from '../model/fingerprint.ts';
import type { Cite } from '../checks/common.ts';
import type { CheckResult } from './assessment.ts';

/** Digits of the fingerprint that an attestation carries: enough to see a change, short enough to copy. */
const digits = 16;

/** The content of a record as JSON, without where it stands in the files; an object as its pairs, keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([key]) => key !== 'at' && key !== 'key');
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return `[${pairs.map(([key, each]) => `[${JSON.stringify(key)},${canonical(each)}]`).join()}]`;
}

/** Fingerprint of the records that a standard's other checks looked at: changed since means judged anew.
 * `contentOf` gives the record, or the state of the problem, that a cite names. */
export function fingerprintOf(
  standard: string,
  checks: readonly CheckResult[],
  contentOf: (cite: Cite) => unknown,
): string {
  const cites = new Map<string, Cite>();
  for (const check of checks)
    for (const { cites: own } of check.subjects) for (const cite of own) cites.set(cite.key, cite);
  const contents = Array.from(cites.values(), (cite) => canonical(contentOf(cite))).sort();
  return sha256(JSON.stringify([standard, contents])).slice(0, digits);
}
