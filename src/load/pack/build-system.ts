/** Puts a pack that is in order together as the judgement wants it. */
import type { System, SystemStandard } from '../../checks/system.ts';
import type { Day } from '../../model/day.ts';
import type { Place } from '../../model/place.ts';
import type { Locate } from '../read-yaml.ts';
import { readPoints } from './lint-standards.ts';
import type { PackParts, ReadStandard } from './pack-parts.ts';
import { withDefault } from './with-default.ts';

/** A standard as the judgement wants it; `pack` says how long it is valid where it does not say so itself. */
export function buildStandard(
  standard: ReadStandard,
  pack: { readonly validFrom: Day; readonly validTo: Day },
  locate: Locate,
): SystemStandard {
  const { value, category, indicator, topic, checks } = standard;
  const points = Object.entries(value.score).map(([method, written]) => [method, readPoints(written) ?? 0]);
  return {
    id: value.id,
    title: value.title,
    category,
    indicator,
    topic,
    source: value.source,
    validFrom: value['valid-from'] ?? pack.validFrom,
    validTo: value['valid-to'] ?? pack.validTo,
    ...(value.successor === undefined ? {} : { successor: value.successor }),
    show: value.show,
    remedy: value.remedy,
    score: Object.fromEntries(points) as Record<string, number>,
    checks: checks.map((check) => check.value),
    at: locate(standard.source, standard.path, 'key').at,
  };
}

/** Every standard in the order of the categories' numbers. */
export function buildSystem(parts: PackParts, locate: Locate): System | undefined {
  if (parts.pack === undefined) return undefined;
  const { value: pack, source } = parts.pack;
  const grades = pack.grading.grades.map((grade) => grade.id);
  const numbers = new Map(parts.categories.map(({ value }) => [value.category, value.number]));
  const span = { validFrom: pack['valid-from'], validTo: pack['valid-to'] };
  // A place in a pack is told by the pack's name: it is no file of the town.
  const inPack = (at: Place): Place => ({ ...at, file: `${pack.id}/${at.file}` });
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
      withDefault({ ...parameter, at: inPack(locate(source, ['parameters', i], 'key').at) }, grades),
    ),
    metrics: pack.metrics,
    questions: pack.questions,
    themes: pack.themes,
    problemThemes: pack['problem-themes'],
    sets: pack.sets,
    specialDays: pack['special-days'],
    rosters: pack.rosters,
    ...(pack.appraisal === undefined ? {} : { appraisal: pack.appraisal }),
    siteKinds: parts.siteKinds.map((kind) => kind.value),
    workbooks: parts.workbooks.map((workbook) => workbook.value),
    categories: parts.categories
      .map(({ value }) => ({ number: value.number, title: value.category }))
      .sort((a, b) => a.number - b.number),
    // A stable sort: within a category the file's own order.
    standards: [...parts.standards]
      .sort((a, b) => place(a) - place(b))
      .map((standard) => buildStandard(standard, span, locate))
      .map((standard) => ({ ...standard, at: inPack(standard.at) })),
  };
}
