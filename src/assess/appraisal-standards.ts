import { grouped } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import type { Assessment, Gap, StandardResult } from './assessment.ts';
import type { CountedOf } from './appraisal-tasks.ts';
import { gapId } from '../model/gap-id.ts';

/** What is not known yet is neither won nor lost. */
const unknown = new Set(['unset', 'pending']);

/**
 * 测评标准达标: standards judged of a unit's own subjects; won when all of them hold (steadily or not), lost when one
 * falls short whose day has come. Not counted: what is exempt, not adopted, awaits somebody's word, or falls short
 * before its day. Sites drawn for an unannounced round are told of nobody, as in the results of units.
 */
export function standardsMet({ standards, gaps, options }: Assessment): readonly CountedOf[] {
  const short = new Map(
    gaps.filter(({ verdict }) => verdict === 'unmet' || verdict === 'missing').map((gap) => [gap.id, gap]),
  );
  const { on } = options;
  return standards.flatMap((standard) => (standard.verdict === 'exempt' ? [] : countOf(standard, short, on)));
}

function countOf(
  standard: StandardResult,
  short: ReadonlyMap<string, Gap>,
  on: string,
): readonly CountedOf[] {
  const results = standard.checks.flatMap((check) =>
    check.subjects
      .filter(
        ({ verdict, aside, subject }) =>
          aside !== 'not-yet' && subject.internal !== 'drawn' && !unknown.has(verdict),
      )
      .map(({ subject, cites }) => ({
        unit: subject.unit,
        cites,
        gap: short.get(gapId(standard.id, check.key, subject.id)),
      })),
  );
  return [...grouped(results, ({ unit }) => unit)].flatMap(([unit, own]) => {
    const lacks = own.flatMap(({ gap, cites }) => (gap === undefined ? [] : [{ due: gap.due, cites }]));
    const late = lacks.filter(({ due }) => due <= on).sort((a, b) => ascending(a.due, b.due));
    if (lacks.length > 0 && late.length === 0) return [];
    const cites = (late.length > 0 ? late : own).flatMap((each) => each.cites);
    return [
      {
        unit,
        id: standard.id,
        text: standard.title,
        due: late[0]?.due,
        day: undefined,
        asked: 1,
        done: late.length === 0 ? 1 : 0,
        lacking: [],
        cites: [...new Map(cites.map((cite) => [cite.key, cite])).values()],
        secret: false,
      },
    ];
  });
}
