import { verdictNames } from '../../model/verdict.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Verdicts (自评结论) in both languages: people type either. */
export const verdictsZh: Readonly<Record<Verdict, string>> = verdictNames;

export const verdictsEn: Readonly<Record<Verdict, string>> = {
  unmet: 'not met',
  missing: 'missing',
  unset: 'no target',
  pending: 'pending',
  unstable: 'unstable',
  met: 'met',
  exempt: 'exempt',
};
