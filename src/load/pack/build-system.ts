/** Puts a pack that is in order together as the judgement wants it. */
import type { System, SystemStandard } from '../../checks/system.ts';
import type { Locate } from '../read-yaml.ts';
import { readPoints } from './lint-standards.ts';
import type { PackParts, ReadStandard } from './pack-parts.ts';
import { withDefault } from './with-default.ts';

/** Every standard in the order of the categories' numbers. */
export function buildSystem(parts: PackParts, locate: Locate): System | undefined {
  if (parts.pack === undefined) return undefined;
  const { value: pack, source } = parts.pack;
  const grades = pack.grading.grades.map((grade) => grade.id);
  const numbers = new Map(parts.categories.map(({ value }) => [value.category, value.number]));
  const build = (standard: ReadStandard): SystemStandard => {
    const { value, category, indicator, topic, checks } = standard;
    const points = Object.entries(value.score).map(([method, written]) => [method, readPoints(written) ?? 0]);
    return {
      id: value.id,
      title: value.title,
      category,
      indicator,
      topic,
      source: value.source,
      validFrom: value['valid-from'] ?? pack['valid-from'],
      validTo: value['valid-to'] ?? pack['valid-to'],
      ...(value.successor === undefined ? {} : { successor: value.successor }),
      show: value.show,
      remedy: value.remedy,
      score: Object.fromEntries(points) as Record<string, number>,
      checks: checks.map((check) => check.value),
      at: locate(standard.source, standard.path, 'key').at,
    };
  };
  const place = (standard: ReadStandard): number => numbers.get(standard.category) ?? 0;
  return {
    id: pack.id,
    title: pack.title,
    edition: pack.edition,
    level: pack.level,
    year: pack.year,
    validFrom: pack['valid-from'],
    validTo: pack['valid-to'],
    origin: pack.origin,
    methods: pack.methods,
    grading: { grades: pack.grading.grades, lowestMet: pack.grading['lowest-met'] },
    levels: pack.levels,
    parameters: pack.parameters.map((parameter, i) =>
      withDefault({ ...parameter, at: locate(source, ['parameters', i], 'key').at }, grades),
    ),
    metrics: pack.metrics,
    questions: pack.questions,
    themes: pack.themes,
    problemThemes: pack['problem-themes'],
    sets: pack.sets,
    specialDays: pack['special-days'],
    rosters: pack.rosters,
    siteKinds: parts.siteKinds.map((kind) => kind.value),
    categories: parts.categories
      .map(({ value }) => ({ number: value.number, title: value.category }))
      .sort((a, b) => a.number - b.number),
    // A stable sort: within a category the file's own order.
    standards: [...parts.standards].sort((a, b) => place(a) - place(b)).map(build),
  };
}
