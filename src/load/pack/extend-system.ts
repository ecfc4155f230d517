/**
 * What a town adds to its pack: standards, sets and kinds of site of its own, never a change of the pack's. Its
 * `ledgers.yaml` may replace a workbook of the pack by one of the same id: what is printed is the town's business.
 */
import type { System } from '../../checks/system.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import { packSchemas } from '../schemas.ts';
import type { Workbook } from '../../model/ledger-files.ts';
import type { MemberSet, SiteKind } from '../../model/pack-files.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { DayMemory } from '../day-memory.ts';
import { DiagnosticList } from '../diagnostic-list.ts';
import { decode } from '../files.ts';
import type { SourceFile } from '../files.ts';
import type { LoadedSystem } from '../load-system.ts';
import { suggest } from '../nearest.ts';
import { createLocator } from '../read-yaml.ts';
import { createIdCheck } from '../unique-ids.ts';
import { buildStandard } from './build-system.ts';
import { lintStandards } from './lint-standards.ts';
import { lintWorkbooks } from './lint-workbooks.ts';
import { systemNames } from './pack-names.ts';
import { readCategories, readList } from './pack-parts.ts';
import type { PackParts } from './pack-parts.ts';
import type { Read } from './read-check.ts';

/** The folder of a town that holds what it adds. */
export const ownFolder = 'own/';
const lists = {
  sites: `${ownFolder}sites.yaml`,
  set: `${ownFolder}sets.yaml`,
  ledgers: 'ledgers.yaml',
} as const;

/** Reports ids that are given twice, or that are the pack's. */
function checkIds(
  items: readonly Read<{ readonly id: string }>[],
  packs: readonly { readonly id: string }[],
  title: Named,
  { list, locate }: Loading,
): void {
  const known = new Set(packs.map(({ id }) => id));
  const unique = createIdCheck(title, list, locate);
  for (const { value, source, path } of items) {
    const at = [...path, 'id'];
    if (known.has(value.id)) list.add('of-the-pack', locate(source, at, 'value'), { id: value.id, title });
    else unique(value.id, source, at);
  }
}

/** The days of a set's members are the pack's. */
function checkSpecialDays(sets: readonly Read<MemberSet>[], base: System, { list, locate }: Loading): void {
  const days = base.specialDays.map(({ id }) => id);
  for (const { value, source } of sets) {
    value.members.forEach((member, m) => {
      const special = member['special-day'];
      if (special === undefined || days.includes(special)) return;
      const { nearest, known } = suggest(special, days);
      const at = locate(source, ['members', m, 'special-day'], 'value');
      list.add('unknown-item', at, { found: special, nearest, known, of: 'special-days' });
    });
  }
}

/** A category of the town's own needs a number that none of the pack's has. */
function checkCategories(
  parts: Pick<PackParts, 'categories'>,
  base: System,
  { list, locate }: Loading,
): void {
  for (const { value, source } of parts.categories) {
    const bearer = base.categories.find(({ number }) => number === value.number);
    if (bearer === undefined || bearer.title === value.category) continue;
    const title = { zh: '测评项目', en: 'Category' };
    list.add('of-the-pack', locate(source, ['number'], 'value'), { id: String(value.number), title });
  }
}

/** The town's own workbooks in the place of those of the same id, others after them. */
function replaced(packs: readonly Workbook[], own: readonly Workbook[]): readonly Workbook[] {
  const byId = new Map(own.map((workbook) => [workbook.id, workbook]));
  const known = new Set(packs.map(({ id }) => id));
  return [...packs.map((each) => byId.get(each.id) ?? each), ...own.filter(({ id }) => !known.has(id))];
}

/** The pack with what the town adds; undefined when something in it is wrong. Paths are those of the town. */
export function extendSystem(base: System, files: readonly SourceFile[]): LoadedSystem {
  if (files.length === 0) return { system: base, diagnostics: [] };
  const list = new DiagnosticList();
  const loading: Loading = { list, locate: createLocator(), names: systemNames(base), days: new DayMemory() };
  const { locate, names } = loading;
  const texts = files.flatMap((file) => decode(file, list) ?? []);
  const read = <T>(name: keyof typeof lists): readonly Read<T>[] => {
    const file = texts.find(({ path }) => path === lists[name]);
    return file === undefined ? [] : readList<T>(name, file, list, locate).items;
  };
  const [kinds, sets] = [read<SiteKind>('sites'), read<MemberSet>('set')];
  const workbooks = read<Workbook>('ledgers');
  const others = texts.filter(({ path }) => !Object.values<string>(lists).includes(path));
  const parts = readCategories(others, list, locate, ownFolder);
  checkIds(kinds, base.siteKinds, { zh: '点位类别', en: 'Kind of site' }, loading);
  checkIds(sets, base.sets, { zh: '名单', en: 'Set' }, loading);
  checkIds(parts.standards, base.standards, { zh: '测评标准', en: 'Standard' }, loading);
  checkCategories(parts, base, loading);
  for (const { value } of kinds) names.define('site-kind', value.id);
  for (const { value } of sets) {
    names.define('set', value.id);
    for (const member of value.members) names.define('member', member.id);
  }
  for (const { value } of parts.standards) names.define('standard', value.id);
  checkSpecialDays(sets, base, loading);
  for (const { value, source } of kinds) checkFields(value, packSchemas.sites, source, loading);
  const siteKinds = [...base.siteKinds, ...kinds.map(({ value }) => value)];
  lintStandards(parts, { figures: base, siteKinds }, loading);
  const checks = new Set(
    [...base.standards, ...parts.standards.map(({ value }) => value)].flatMap(({ id, checks: own }) =>
      own.map(({ key }) => `${id}/${key}`),
    ),
  );
  lintWorkbooks(workbooks, { rosters: base.rosters, checks }, loading);
  if (list.errors > 0) return { system: undefined, diagnostics: list.sorted() };
  const own = parts.categories
    .map(({ value }) => ({ number: value.number, title: value.category }))
    .filter(({ title }) => !base.categories.some((category) => category.title === title));
  const categories = [...base.categories, ...own].sort((a, b) => a.number - b.number);
  const place = (category: string): number => categories.find(({ title }) => title === category)?.number ?? 0;
  const standards = [
    ...base.standards,
    ...parts.standards.map((standard) => buildStandard(standard, base, locate)),
  ].sort((a, b) => place(a.category) - place(b.category));
  const system = {
    ...base,
    siteKinds,
    sets: [...base.sets, ...sets.map(({ value }) => value)],
    workbooks: replaced(
      base.workbooks,
      workbooks.map(({ value }) => value),
    ),
    categories,
    standards,
  };
  return { system, diagnostics: list.sorted() };
}
