import type { System } from '../checks/system.ts';
import type { Words } from './sentences/words.ts';
import { showCitations } from './show-figures.ts';

/** How a pack appraises units: a row a rule, with where it has it from; none where it does not say. */
export function showAppraisal({ appraisal }: System, words: Words): readonly (readonly string[])[] {
  if (appraisal === undefined) return [];
  const { components, praise, deductions, grades, groups, share } = appraisal;
  const say = words.pack;
  const from = (sources: typeof praise.sources): string => words.list(showCitations(sources, words));
  return [
    ...components.map(({ id, title, points, sources }) => [id, title, String(points), from(sources)]),
    ['praise', say.praise, say.eachAndMost(praise.each, praise.most), from(praise.sources)],
    [
      'deductions',
      say.deductions,
      say.eachAndMost(deductions.each, deductions.most),
      from(deductions.sources),
    ],
    [
      'grades',
      say.appraisalGrades,
      words.list(grades.map(({ id, worth }) => `${id} ≥ ${String(worth)}`)),
      from(appraisal['grade-sources']),
    ],
    [
      'groups',
      say.groups,
      words.list(groups.map(({ id, types }) => `${id}${words.aside(words.list(types))}`)),
      say.othersUnranked,
    ],
    ['share', say.share, share, ''],
  ];
}
