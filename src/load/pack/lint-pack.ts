/** What must hold within pack.yaml and sites.yaml beyond the shape of each entry. */
import { firstOfYear, lastOfYear, yearOf } from '../../model/day.ts';
import { packSchema } from '../../model/pack-files.ts';
import type { Pack } from '../../model/pack-files.ts';
import { ruleParameters } from '../../model/rule-parameters.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import { isReadable } from '../../model/read-day.ts';
import { packSchemas } from '../schemas.ts';
import { readTarget, shareParameters } from '../read-target.ts';
import type { Path } from '../read-yaml.ts';
import { createIdCheck } from '../unique-ids.ts';
import { namedBy } from '../../model/schema-facts.ts';
import type { PackParts, Read } from './pack-parts.ts';

function lintParameters(pack: Read<Pack>, parts: PackParts, { list, locate }: Loading): void {
  const { source, value } = pack;
  const grades = value.grading.grades.map((grade) => grade.id);
  const checks = parts.standards.flatMap((standard) => standard.checks.map((check) => check.value));
  const rules = { grades, shares: shareParameters(checks, value.metrics), year: value.year };
  value.parameters.forEach((parameter, i) => {
    for (const key of ['default', 'suggestion'] as const) {
      const written = parameter[key];
      if (written === undefined) continue;
      const read = readTarget(parameter, written.value, rules);
      if ('wrong' in read) {
        list.add(
          'parameter-out-of-range',
          locate(source, ['parameters', i, key, 'value'], 'value'),
          read.wrong,
        );
      }
    }
  });
  const form = (id: string, expected: string, path: Path): void => {
    const parameter = value.parameters.find((each) => each.id === id);
    if (parameter === undefined || parameter.form === expected) return;
    list.add('parameter-form', locate(source, path, 'value'), {
      parameter: id,
      form: parameter.form,
      expected,
    });
  };
  value.levels.forEach((level, i) => form(level.deadline, 'count', ['levels', i, 'deadline']));
  value['special-days'].forEach((day, i) => {
    if (day.adopt !== undefined) form(day.adopt, 'day', ['special-days', i, 'adopt']);
  });
  for (const id of Object.values(ruleParameters)) {
    const index = value.parameters.findIndex((each) => each.id === id);
    const rule = value.parameters[index];
    if (rule?.default !== undefined) form(id, 'count', ['parameters', index, 'form']);
    else {
      const at =
        rule === undefined
          ? locate(source, ['parameters'], 'key')
          : locate(source, ['parameters', index, 'id'], 'value');
      list.add('missing-parameter', at, { parameter: id, expected: 'count' });
    }
  }
}

function lintGrading({ value, source }: Read<Pack>, { list, locate }: Loading): void {
  const { grades } = value.grading;
  const ids = grades.map((grade) => grade.id);
  grades.forEach((grade, i) => {
    const better = grades[i - 1];
    if (better !== undefined && better.worth <= grade.worth) {
      list.add('grades-order', locate(source, ['grading', 'grades', i, 'worth'], 'value'), {
        grade: grade.id,
      });
    }
  });
  const lowest = value.grading['lowest-met'];
  if (!ids.includes(lowest)) {
    const { nearest, known } = suggest(lowest, ids);
    const at = locate(source, ['grading', 'lowest-met'], 'value');
    list.add('unknown-item', at, { found: lowest, nearest, known, of: 'grading.grades' });
  }
  const sum = value.methods.reduce((total, method) => total + method.weight, 0);
  if (sum !== 100) list.add('weights-sum', locate(source, ['methods'], 'key'), { sum });
}

/** Components add up to 100, grades go down, each measure and type of unit is named once, the share is a count. */
function lintAppraisal({ value, source }: Read<Pack>, { list, locate }: Loading): void {
  const { appraisal } = value;
  if (appraisal === undefined) return;
  const { components, grades, groups, share } = appraisal;
  const at = (...path: Path) => locate(source, ['appraisal', ...path], 'value');
  const sum = components.reduce((total, { points }) => total + points, 0);
  if (sum !== 100) list.add('weights-sum', locate(source, ['appraisal', 'components'], 'key'), { sum });
  grades.forEach((grade, i) => {
    const better = grades[i - 1];
    if (better !== undefined && better.worth <= grade.worth)
      list.add('grades-order', at('grades', i, 'worth'), { grade: grade.id });
  });
  const measure = createIdCheck({ zh: '考核项目', en: 'Component' }, list, locate);
  components.forEach(({ id }, i) => measure(id, source, ['appraisal', 'components', i, 'id']));
  const type = createIdCheck({ zh: '单位类型', en: 'Type of unit' }, list, locate);
  groups.forEach(({ types }, g) =>
    types.forEach((id, t) => type(id, source, ['appraisal', 'groups', g, 'types', t])),
  );
  const parameter = value.parameters.find((each) => each.id === share);
  if (parameter === undefined || parameter.form === 'count') return;
  list.add('parameter-form', at('share'), { parameter: share, form: parameter.form, expected: 'count' });
}

function lintSets({ value, source }: Read<Pack>, { list, locate }: Loading): void {
  const days = new Set(value['special-days'].map((day) => day.id));
  value.sets.forEach((set, s) =>
    set.members.forEach((member, m) => {
      const special = member['special-day'];
      if (special === undefined || days.has(special)) return;
      const { nearest, known } = suggest(special, days);
      const at = locate(source, ['sets', s, 'members', m, 'special-day'], 'value');
      list.add('unknown-item', at, { found: special, nearest, known, of: 'special-days' });
    }),
  );
  value['special-days'].forEach((special, i) => {
    for (const [year, day] of Object.entries(special.days)) {
      const at = (what: 'key' | 'value') => locate(source, ['special-days', i, 'days', year], what);
      if (!/^\d{4}$/.test(year)) {
        const title = namedBy(packSchema.properties?.['special-days']?.items?.properties?.days);
        list.add('wrong-form', at('key'), { title, found: year, example: '2022' });
      } else if (yearOf(day) !== Number(year)) {
        const [from, to] = [firstOfYear(Number(year)), lastOfYear(Number(year))];
        // A day that is none has been spoken of.
        if (isReadable(day, 'day')) list.add('day-outside-years', at('value'), { found: day, from, to });
      }
    }
  });
}

/** Checks pack.yaml and sites.yaml; the names must be known already. */
export function lintPack(parts: PackParts, loading: Loading): void {
  const { pack } = parts;
  for (const { value, source } of parts.siteKinds) checkFields(value, packSchemas.sites, source, loading);
  if (pack === undefined) return;
  const { value, source } = pack;
  checkFields(value, packSchemas.pack, source, loading);
  if (value['valid-from'] > value['valid-to']) {
    const keys = ['valid-from', 'valid-to'] as const;
    const at = loading.locate(source, ['valid-to'], 'value');
    loading.list.add('from-after-to', at, { from: value['valid-from'], to: value['valid-to'], keys });
  }
  lintGrading(pack, loading);
  lintParameters(pack, parts, loading);
  lintSets(pack, loading);
  lintAppraisal(pack, loading);
}
