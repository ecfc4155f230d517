/** What a unit goes through when it checks itself: what it went through last, and what the standards ask of it now. */
import type { FormFacts } from './facts.ts';
import type { GivenRow } from './form.ts';
import { gapDuties } from './given-gaps.ts';

/** More than fits a page is not gone through. */
const most = 30;

export function selfCheckRows(facts: FormFacts): readonly GivenRow[] {
  const { nouns, unit } = facts;
  const checks = nouns.records
    .filter((record) => record.kind === 'self-check')
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  const last = checks.find((record) => record.unit === unit.id) ?? checks[0];
  const items = [
    ...(last?.results ?? []).map(({ item }) => item),
    ...gapDuties(facts).map(({ gap }) => gap.title),
  ];
  return [...new Set(items)]
    .slice(0, most)
    .map((item) => ({ fields: { 'results.item': item }, references: {} }));
}
