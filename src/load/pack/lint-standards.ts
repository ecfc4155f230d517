/** What must hold of a standard: names, points by method, keys of its checks. */
import { standardSchema } from '../../checks/standard.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { createIdCheck } from '../unique-ids.ts';
import { lintCheck } from './lint-checks.ts';
import type { CheckWorld } from './lint-checks.ts';
import type { PackParts, ReadStandard } from './pack-parts.ts';

/** Points in hundredths, or undefined when the text is no number of points. */
export function readPoints(written: string | number): number | undefined {
  const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(String(written));
  if (match?.[1] === undefined) return undefined;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths <= 100_000 ? hundredths : undefined;
}

function lintScore(standard: ReadStandard, { list, locate, names }: Loading): void {
  const { value, source, path } = standard;
  const checked = new Set(standard.checks.map((check) => check.value.method));
  for (const [method, written] of Object.entries(value.score)) {
    const at = (what: 'key' | 'value') => locate(source, [...path, 'score', method], what);
    if (names.resolve('method', method) === undefined) names.reportUnknown('method', method, at('key'), list);
    else if (!checked.has(method) && standard.checks.length === value.checks.length) {
      list.add('score-mismatch', at('key'), { method, why: 'no-check' });
    }
    if (readPoints(written) === undefined)
      list.add('impossible-score', at('value'), { found: String(written) });
  }
  for (const { value: check, path: place } of standard.checks) {
    if (Object.hasOwn(value.score, check.method) || names.resolve('method', check.method) === undefined)
      continue;
    list.add('score-mismatch', locate(source, [...place, 'method'], 'value'), {
      method: check.method,
      why: 'no-score',
    });
  }
}

/** Checks every standard and its checks, and the numbers of the categories. */
export function lintStandards(
  { standards, categories }: Pick<PackParts, 'standards' | 'categories'>,
  world: CheckWorld,
  loading: Loading,
): void {
  const { list, locate } = loading;
  for (const standard of standards) {
    const { value, source, path, checks } = standard;
    checkFields(value, standardSchema, source, loading, {}, path);
    const from = value['valid-from'];
    const to = value['valid-to'];
    if (from !== undefined && to !== undefined && from > to) {
      const at = locate(source, [...path, 'valid-to'], 'value');
      list.add('from-after-to', at, { from, to, keys: ['valid-from', 'valid-to'] });
    }
    lintScore(standard, loading);
    const first = new Map<string, (typeof checks)[number]>();
    for (const check of checks) {
      const earlier = first.get(check.value.key);
      if (earlier === undefined) first.set(check.value.key, check);
      else {
        const at = locate(earlier.source, [...earlier.path, 'key'], 'value').at;
        list.add('duplicate-check', locate(source, [...check.path, 'key'], 'value'), {
          key: check.value.key,
          first: at,
        });
      }
      lintCheck(check, world, loading);
    }
  }
  const numbers = createIdCheck({ zh: '测评项目', en: 'Category' }, list, locate);
  for (const { value, source } of categories) numbers(String(value.number), source, ['number']);
}
