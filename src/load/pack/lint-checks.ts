/** What must hold of a check beyond the shape of its kind. */
import { checkKinds } from '../../checks/index.ts';
import type { Check } from '../../checks/index.ts';
import type { Metric, Parameter, RosterKind, SiteKind } from '../../model/pack-files.ts';
import { readParameter } from '../../model/parameter-value.ts';
import type { RefKind } from '../../model/schema.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import { inOrder } from '../read-target.ts';
import type { Read } from './read-check.ts';

/** The figures of a pack, whether it is being read or has been loaded. */
export interface Figures {
  readonly parameters: readonly Parameter[];
  readonly metrics: readonly Metric[];
  readonly rosters: readonly RosterKind[];
  readonly grading: { readonly grades: readonly { readonly id: string }[] };
}

/** A figure the pack sets itself must say where it comes from; the clause's own «one» need not. */
function lintSources({ value, source, path }: Read<Check>, { list, locate }: Loading): void {
  if (value.kind === 'evidence') {
    value.asks.forEach((ask, i) => {
      if ((ask.count ?? 1) > 1 && (ask.sources ?? []).length === 0) {
        const at = locate(source, [...path, 'asks', i, 'count'], 'value');
        list.add('needs-sources', at, { figure: `count: ${ask.count ?? 1}` });
      }
    });
    return;
  }
  if ('sources' in value && value.sources.length > 0) return;
  if ('count' in value && value.count > 1) {
    list.add('needs-sources', locate(source, [...path, 'count'], 'value'), {
      figure: `count: ${value.count}`,
    });
  }
  if ('joint' in value) {
    list.add('needs-sources', locate(source, [...path, 'joint'], 'value'), {
      figure: `joint: ${value.joint}`,
    });
  }
  if ('target' in value) {
    list.add('needs-sources', locate(source, [...path, 'target'], 'key'), { figure: 'target' });
  }
}

/** Where the members of `of` are looked up. */
const ofKinds: Readonly<Record<string, RefKind>> = { unit: 'unit-type', site: 'site-kind', set: 'set' };

function lintPer({ value, source, path }: Read<Check>, { list, locate, names }: Loading): void {
  const per = ('per' in value ? value.per : undefined) ?? 'town';
  const of = 'of' in value ? value.of : undefined;
  const say = (why: 'needs-of' | 'no-of' | 'one-set' | 'needs-site' | 'across', key: string): void => {
    const at = locate(source, [...path, key], 'key');
    list.add('per-of-mismatch', at, { per, why });
  };
  if (value.kind === 'inspection' && per !== 'site') say('needs-site', 'per');
  const kind = ofKinds[per];
  if (of === undefined) {
    if (per === 'site') say('needs-of', 'per');
    if (per === 'set') say('one-set', 'per');
    return;
  }
  if (kind === undefined) {
    say('no-of', 'of');
    return;
  }
  if (per === 'set' && of.length !== 1) say('one-set', 'of');
  of.forEach((name, i) => {
    if (names.resolve(kind, name) === undefined) {
      names.reportUnknown(kind, name, locate(source, [...path, 'of', i], 'value'), list);
    }
  });
  if (value.kind === 'coverage' && per === 'set' && value.across !== undefined && of.includes(value.across)) {
    say('across', 'across');
  }
}

function lintItems(
  { value, source, path }: Read<Check>,
  siteKinds: readonly SiteKind[],
  { list, locate }: Loading,
): void {
  if (value.kind !== 'inspection') return;
  const kinds = siteKinds.filter((kind) => value.of?.includes(kind.id));
  value.items.forEach((item, i) => {
    for (const kind of kinds) {
      const items = kind.items.map((each) => each.id);
      if (items.includes(item)) continue;
      const { nearest, known } = suggest(item, items);
      const at = locate(source, [...path, 'items', i], 'value');
      list.add('unknown-item', at, { found: item, nearest, known, of: kind.id });
    }
  });
}

function lintTarget({ value, source, path }: Read<Check>, pack: Figures, { list, locate }: Loading): void {
  if (value.kind !== 'metric' && value.kind !== 'survey') return;
  const { parameter, target } = value;
  if ((parameter === undefined) === (target === undefined)) {
    const has = parameter === undefined ? 'none' : 'both';
    list.add('parameter-or-target', locate(source, [...path, ...(has === 'both' ? ['target'] : [])], 'key'), {
      has,
    });
  }
  const named = pack.parameters.find((each) => each.id === parameter);
  if (named !== undefined && named.form !== 'bound') {
    const at = locate(source, [...path, 'parameter'], 'value');
    list.add('parameter-form', at, { parameter: named.id, form: named.form, expected: 'bound' });
  }
  if (target === undefined) return;
  const grades = pack.grading.grades.map((grade) => grade.id);
  // A check's own target is read as the judgement will read it.
  const read = readParameter({ id: '', title: '', form: 'bound', direction: 'up' }, target, grades);
  if (read?.form === 'target' && inOrder(read.target, true)) return;
  const found = typeof target === 'string' ? target : Object.entries(target).flat().join(' ');
  list.add('impossible-target', locate(source, [...path, 'target'], 'value'), { found });
}

/** A parameter that counts, where a check says how many or how long by it. */
function lintCounting(
  key: 'times' | 'follow-up',
  parameter: string,
  { source, path }: Read<Check>,
  pack: Figures,
  { list, locate }: Loading,
): void {
  const named = pack.parameters.find((each) => each.id === parameter);
  if (named === undefined || named.form === 'count') return;
  const at = locate(source, [...path, key], 'value');
  list.add('parameter-form', at, { parameter, form: named.form, expected: 'count' });
}

function lintTimes(check: Read<Check>, pack: Figures, loading: Loading): void {
  const { value, source, path } = check;
  if (value.kind === 'task' && value['follow-up'] !== undefined)
    lintCounting('follow-up', value['follow-up'], check, pack, loading);
  if (value.kind !== 'coverage' || value.times === undefined) return;
  const { times, count } = value;
  if (count !== undefined)
    loading.list.add('count-and-times', loading.locate(source, [...path, 'times'], 'key'), { count, times });
  lintCounting('times', times, check, pack, loading);
}

function lintMetric({ value, source, path }: Read<Check>, pack: Figures, { list, locate }: Loading): void {
  if (value.kind !== 'metric') return;
  const metric = pack.metrics.find((each) => each.id === value.metric);
  if (metric === undefined) return;
  const per = value.per ?? 'town';
  if (per !== metric.per) {
    const at = locate(source, [...path, 'per'], 'value');
    list.add('metric-per-mismatch', at, { metric: metric.id, counted: metric.per, per });
  }
  if (value.pooled === true && (metric.form === 'stated' || metric.form === 'count')) {
    list.add('not-poolable', locate(source, [...path, 'pooled'], 'key'), {
      metric: metric.id,
      form: metric.form,
    });
  }
}

/** The columns a check of a roster looks at are those of its kind. */
function lintColumns({ value, source, path }: Read<Check>, pack: Figures, { list, locate }: Loading): void {
  const kind = value.kind === 'roster' ? pack.rosters.find((each) => each.id === value.list) : undefined;
  if (value.kind !== 'roster' || kind === undefined) return;
  const allowed = kind.fields.map((field) => field.id);
  value.with?.forEach(({ column }, i) => {
    if (allowed.includes(column)) return;
    const at = locate(source, [...path, 'with', i, 'column'], 'value');
    list.add('unknown-item', at, { found: column, ...suggest(column, allowed), of: kind.title });
  });
}

/** What a check is held against besides the names. */
export interface CheckWorld {
  /** Undefined when pack.yaml could not be read. */
  readonly figures: Figures | undefined;
  readonly siteKinds: readonly SiteKind[];
}

/** Checks one check of a standard. */
export function lintCheck(check: Read<Check>, { figures, siteKinds }: CheckWorld, loading: Loading): void {
  checkFields(check.value, checkKinds[check.value.kind], check.source, loading, {}, check.path);
  lintPer(check, loading);
  lintSources(check, loading);
  lintItems(check, siteKinds, loading);
  if (figures === undefined) return;
  lintTarget(check, figures, loading);
  lintMetric(check, figures, loading);
  lintTimes(check, figures, loading);
  lintColumns(check, figures, loading);
}
