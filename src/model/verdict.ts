/**
 * Verdicts (自评结论) from worst to best. The order is the precedence of the roll-up: a standard is the worst of
 * its checks. `exempt` stands outside: only a live waiver gives it.
 */
export const verdicts = ['unmet', 'missing', 'unset', 'pending', 'unstable', 'met', 'exempt'] as const;
export type Verdict = (typeof verdicts)[number];
/** What each is called where people write: in settings, in baselines. */
export const verdictNames = {
  unmet: '不达标',
  missing: '缺项',
  unset: '目标值未定',
  pending: '待认定',
  unstable: '不稳定达标',
  met: '达标',
  exempt: '不适用',
} as const satisfies Readonly<Record<Verdict, string>>;
export type VerdictName = (typeof verdictNames)[Verdict];
/** A verdict a check itself can reach. */
export type CheckVerdict = Exclude<Verdict, 'exempt'>;

/** Verdicts of which nothing is known yet: they count as unknown in the score. */
export const unknownVerdicts: ReadonlySet<Verdict> = new Set(['missing', 'unset', 'pending']);

/** The worst of several verdicts; nothing judged at all is `missing`, never a pass. */
export function worst<V extends Verdict>(all: readonly V[]): V | 'missing' {
  let least: V | undefined;
  for (const verdict of all) {
    if (least === undefined || verdicts.indexOf(verdict) < verdicts.indexOf(least)) least = verdict;
  }
  return least ?? 'missing';
}
