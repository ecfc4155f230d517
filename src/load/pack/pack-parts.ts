/** The files of a pack, read and of the right shape, each value with the entry it came from. */
import type { Check } from '../../checks/index.ts';
import type { Category, Standard } from '../../checks/standard.ts';
import type { Workbook } from '../../model/ledger-files.ts';
import type { Pack, SiteKind } from '../../model/pack-files.ts';
import { checkShape } from '../check-shape.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { SourceText } from '../source-text.ts';
import { pointAt } from '../pointer.ts';
import { readDocument, readEntries } from '../read-yaml.ts';
import type { Entry, Locate, Path } from '../read-yaml.ts';
import { packSchemas } from '../schemas.ts';
import { checksIn, readCheck } from './read-check.ts';
import type { Read } from './read-check.ts';
import { categoryReading } from './reading-schema.ts';

export type { Read } from './read-check.ts';

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
  readonly workbooks: readonly Read<Workbook>[];
  readonly categories: readonly Read<Category>[];
  readonly standards: readonly ReadStandard[];
  /** What could not be read whole: nothing can be said of names that should stand there. */
  readonly unread: ReadonlySet<PackPart>;
}

export type PackPart = 'pack' | 'sites' | 'category';

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

/** The number of the next category. */
function nextNumber(files: readonly SourceText[]): number {
  return 1 + Math.max(0, ...files.map(({ path }) => Number(/^\d{1,3}(?=-)/.exec(path)?.[0] ?? 0)));
}

function partOf(path: string): PackPart {
  return path === 'pack.yaml' ? 'pack' : path === 'sites.yaml' ? 'sites' : 'category';
}

/** Reads the category files, which lie in `folder`; `whole` is false when something in one could not be read. */
export function readCategories(
  files: readonly SourceText[],
  list: DiagnosticList,
  locate: Locate,
  folder = '',
): Pick<PackParts, 'categories' | 'standards'> & { readonly whole: boolean } {
  let whole = true;
  const categories: Read<Category>[] = [];
  const standards: ReadStandard[] = [];
  for (const file of files) {
    if (!/^\d+-[^/]+\.yaml$/.test(file.path.slice(folder.length))) {
      const name = (file.path.split('/').at(-1) ?? '').replace(/^\d*-?/, '').replace(/\.ya?ml$/i, '');
      list.add('stray-file', pointAt(file, 0, 1), { nearest: `${folder}${nextNumber(files)}-${name}.yaml` });
      continue;
    }
    const entry = readDocument(file, categoryReading, list);
    const fine = entry?.value !== undefined && checkShape('pack/category', entry.value, entry, list, locate);
    if (entry?.sound !== true || !fine) whole = false;
    if (entry === undefined) continue;
    if (!fine) {
      for (const check of checksIn(entry.value)) readCheck(check.value, check.path, entry, list, locate);
      continue;
    }
    const category = entry.value as Category;
    const found = readStandards(category, entry, list, locate);
    if (!entry.sound) continue;
    categories.push({ value: category, source: entry.source, path: [] });
    standards.push(...found);
  }
  return { categories, standards, whole };
}

/** Reads a list of a pack; `whole` is false when an entry of it could not be read. */
export function readList<T>(
  name: 'sites' | 'set' | 'ledgers',
  file: SourceText,
  list: DiagnosticList,
  locate: Locate,
): { readonly items: readonly Read<T>[]; readonly whole: boolean } {
  const items: Read<T>[] = [];
  let whole = true;
  for (const entry of readEntries(file, packSchemas[name], list)) {
    const fine = entry.value !== undefined && checkShape(`pack/${name}`, entry.value, entry, list, locate);
    // The validator of this list has accepted it.
    if (entry.sound && fine) items.push({ value: entry.value as T, source: entry.source, path: [] });
    else whole = false;
  }
  return { items, whole };
}

/** Reads the files of a pack; `undecoded` are those that are there but hold no text. */
export function readPack(
  files: readonly SourceText[],
  undecoded: readonly string[],
  list: DiagnosticList,
  locate: Locate,
): PackParts {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const unread = new Set(undecoded.map(partOf));
  const packFile = byPath.get('pack.yaml');
  let pack: Read<Pack> | undefined;
  if (packFile === undefined && !unread.has('pack'))
    list.add('missing-file', pointAt({ path: 'pack.yaml', text: '' }, 0, 0), { wanted: 'pack.yaml' });
  if (packFile !== undefined) {
    const entry = readDocument(packFile, packSchemas.pack, list);
    const fine = entry?.value !== undefined && checkShape('pack/pack', entry.value, entry, list, locate);
    if (entry?.sound === true && fine) pack = { value: entry.value as Pack, source: entry.source, path: [] };
  }
  if (pack === undefined) unread.add('pack');
  const sites = byPath.get('sites.yaml');
  const kinds = sites === undefined ? undefined : readList<SiteKind>('sites', sites, list, locate);
  if (kinds?.whole === false) unread.add('sites');
  const ledgers = byPath.get('ledgers.yaml');
  const workbooks = ledgers && readList<Workbook>('ledgers', ledgers, list, locate).items;
  const read = readCategories(
    files.filter((file) => !known.has(file.path)),
    list,
    locate,
  );
  if (!read.whole) unread.add('category');
  const { categories, standards } = read;
  return {
    pack,
    siteKinds: kinds?.items ?? [],
    workbooks: workbooks ?? [],
    categories,
    standards,
    unread,
  };
}
