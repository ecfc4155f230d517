import type { Verdict } from '../../model/verdict.ts';

/** Verdicts (自评结论) in both languages: people type either. */
export const verdictsZh: Readonly<Record<Verdict, string>> = {
  unmet: '不达标',
  missing: '缺项',
  unset: '目标值未定',
  pending: '待认定',
  unstable: '不稳定达标',
  met: '达标',
  exempt: '不适用',
};

export const verdictsEn: Readonly<Record<Verdict, string>> = {
  unmet: 'not met',
  missing: 'missing',
  unset: 'no target',
  pending: 'pending',
  unstable: 'unstable',
  met: 'met',
  exempt: 'exempt',
};
