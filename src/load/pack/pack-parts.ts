/** The files of a pack, read and of the right shape, each value with the entry it came from. */
import type { Check } from '../../checks/index.ts';
import { checkKindNames } from '../../checks/index.ts';
import type { Category, Standard } from '../../checks/standard.ts';
import type { Pack, SiteKind } from '../../model/pack-files.ts';
import { checkShape } from '../check-shape.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { SourceText } from '../source-text.ts';
import { nearest } from '../nearest.ts';
import { pointAt } from '../pointer.ts';
import { readDocument, readEntries } from '../read-yaml.ts';
import type { Entry, EntrySource, Locate, Path } from '../read-yaml.ts';
import { packSchemas } from '../schemas.ts';
import { categoryReading } from './reading-schema.ts';

/** A value and where it stands. */
export interface Read<T> {
  readonly value: T;
  readonly source: EntrySource;
  readonly path: Path;
}

/** A standard with those of its checks that could be read. */
export interface ReadStandard extends Read<Standard> {
  readonly category: string;
  readonly indicator: string;
  readonly topic: string;
  readonly checks: readonly Read<Check>[];
}

export interface PackParts {
  readonly pack: Read<Pack> | undefined;
  readonly siteKinds: readonly Read<SiteKind>[];
  readonly categories: readonly Read<Category>[];
  readonly standards: readonly ReadStandard[];
}

/** Checks are validated by their kind, so that one mistake gives one diagnostic. */
function readCheck(
  value: unknown,
  path: Path,
  entry: Entry,
  list: DiagnosticList,
  locate: Locate,
): Read<Check> | undefined {
  if (value === undefined) return undefined;
  const group = typeof value === 'object' && value !== null && !Array.isArray(value);
  const kind = group && 'kind' in value ? value.kind : undefined;
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

function readStandards(
  category: Category,
  entry: Entry,
  list: DiagnosticList,
  locate: Locate,
): ReadStandard[] {
  return category.indicators.flatMap((indicator, i) =>
    indicator.topics.flatMap((topic, t) =>
      topic.standards.map((standard, s) => {
        const path: Path = ['indicators', i, 'topics', t, 'standards', s];
        const checks = standard.checks.flatMap((check, c) => {
          const read = readCheck(check, [...path, 'checks', c], entry, list, locate);
          return read === undefined ? [] : [read];
        });
        const tree = { category: category.category, indicator: indicator.title, topic: topic.title };
        return { ...tree, value: standard, source: entry.source, path, checks };
      }),
    ),
  );
}

/** Files a pack may hold beside its category files. */
const known = new Set(['pack.yaml', 'sites.yaml', 'ledgers.yaml']);

/** Reads the files of a pack. */
export function readPack(files: readonly SourceText[], list: DiagnosticList, locate: Locate): PackParts {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const packFile = byPath.get('pack.yaml');
  let pack: Read<Pack> | undefined;
  if (packFile === undefined)
    list.add('missing-file', pointAt({ path: 'pack.yaml', text: '' }, 0, 0), { wanted: 'pack.yaml' });
  else {
    const entry = readDocument(packFile, packSchemas.pack, list);
    const fine = entry?.value !== undefined && checkShape('pack/pack', entry.value, entry, list, locate);
    if (entry?.sound === true && fine) pack = { value: entry.value as Pack, source: entry.source, path: [] };
  }
  const siteKinds: Read<SiteKind>[] = [];
  const sites = byPath.get('sites.yaml');
  for (const entry of sites === undefined ? [] : readEntries(sites, packSchemas.sites, list)) {
    const fine = entry.value !== undefined && checkShape('pack/sites', entry.value, entry, list, locate);
    if (entry.sound && fine)
      siteKinds.push({ value: entry.value as SiteKind, source: entry.source, path: [] });
  }
  const categories: Read<Category>[] = [];
  const standards: ReadStandard[] = [];
  for (const file of files) {
    if (known.has(file.path)) continue;
    if (!/^\d+-[^/]+\.yaml$/.test(file.path)) {
      list.add('stray-file', pointAt(file, 0, 1), { nearest: undefined });
      continue;
    }
    const entry = readDocument(file, categoryReading, list);
    const fine = entry?.value !== undefined && checkShape('pack/category', entry.value, entry, list, locate);
    if (entry === undefined || !fine) continue;
    const category = entry.value as Category;
    const found = readStandards(category, entry, list, locate);
    if (!entry.sound) continue;
    categories.push({ value: category, source: entry.source, path: [] });
    standards.push(...found);
  }
  return { pack, siteKinds, categories, standards };
}
