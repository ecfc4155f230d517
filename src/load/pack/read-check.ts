/** Reads the checks of a standard: each is validated by its kind. */
import { checkKindNames } from '../../checks/index.ts';
import type { Check } from '../../checks/index.ts';
import { checkShape } from '../check-shape.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { nearest } from '../nearest.ts';
import type { Entry, EntrySource, Locate, Path } from '../read-yaml.ts';

/** A value and where it stands. */
export interface Read<T> {
  readonly value: T;
  readonly source: EntrySource;
  readonly path: Path;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const levels = ['indicators', 'topics', 'standards', 'checks'] as const;

/** The checks of a category file whatever else is wrong with it: all mistakes of one run come together. */
export function* checksIn(
  value: unknown,
  path: Path = [],
  level = 0,
): Generator<{ value: unknown; path: Path }> {
  const key = levels[level];
  if (key === undefined) {
    yield { value, path };
    return;
  }
  const items = isGroup(value) ? value[key] : undefined;
  if (!Array.isArray(items)) return;
  for (const [i, item] of items.entries()) yield* checksIn(item, [...path, key, i], level + 1);
}

/** Checks are validated by their kind, so that one mistake gives one diagnostic. */
export function readCheck(
  value: unknown,
  path: Path,
  entry: Entry,
  list: DiagnosticList,
  locate: Locate,
): Read<Check> | undefined {
  // That it is no group of keys has been said of the whole file.
  if (!isGroup(value)) return undefined;
  const kind = Object.hasOwn(value, 'kind') ? value.kind : undefined;
  const known = checkKindNames.find((name) => name === kind);
  if (known === undefined) {
    const at = locate(entry.source, kind === undefined ? path : [...path, 'kind'], 'value');
    if (typeof kind === 'string') {
      const meant = nearest(kind, checkKindNames);
      list.add('unknown-check-kind', at, { found: kind, nearest: meant, known: checkKindNames });
    } else {
      const of = { zh: '检查项', en: 'Check' };
      list.add('missing-key', at, { key: 'kind', title: { zh: '种类', en: 'Kind' }, of, because: undefined });
    }
    return undefined;
  }
  if (!checkShape(`check/${known}`, value, entry, list, locate, path)) return undefined;
  return { value: value as Check, source: entry.source, path };
}
