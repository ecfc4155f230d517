/** The names a pack makes known. */
import type { Pack } from '../../model/pack-files.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import type { RefKind } from '../../model/schema.ts';
import { unitTypes } from '../../model/town-files.ts';
import type { System } from '../../checks/system.ts';
import type { Loading } from '../check-fields.ts';
import { createIdCheck } from '../unique-ids.ts';
import { Names } from '../names.ts';
import type { PackPart, PackParts, Read } from './pack-parts.ts';

const lists: readonly (readonly [key: keyof Pack, kind: RefKind, title: Named])[] = [
  ['methods', 'method', { zh: '测评方法', en: 'Method' }],
  ['levels', 'level', { zh: '问题等级', en: 'Level of a problem' }],
  ['parameters', 'parameter', { zh: '目标值', en: 'Parameter' }],
  ['metrics', 'metric', { zh: '量化指标', en: 'Metric' }],
  ['questions', 'question', { zh: '问卷问项', en: 'Survey question' }],
  ['themes', 'theme', { zh: '主题', en: 'Theme' }],
  ['problem-themes', 'problem-theme', { zh: '问题主题', en: 'Problem theme' }],
  ['sets', 'set', { zh: '名单', en: 'Set' }],
  ['rosters', 'roster', { zh: '名册', en: 'Roster' }],
];

function defineMembers(pack: Read<Pack>, { list, locate, names }: Loading): void {
  pack.value.sets.forEach((set, s) => {
    // One name may be in several sets: it is the same thing in each.
    const unique = createIdCheck({ zh: '成员', en: 'Member' }, list, locate);
    set.members.forEach((member, m) => {
      unique(member.id, pack.source, ['sets', s, 'members', m, 'id']);
      names.define('member', member.id);
    });
  });
}

/** Kinds of names each part of a pack makes known. */
const kindsOf: Readonly<Record<PackPart, readonly RefKind[]>> = {
  pack: [...lists.map(([, kind]) => kind), 'member'],
  sites: ['site-kind'],
  category: ['category', 'standard'],
};

/** Every kind of name that a pack makes known. */
export const packNameKinds: readonly RefKind[] = Object.values(kindsOf).flat();

/** Makes the names of a pack known and reports those that are given twice. */
export function definePackNames(parts: PackParts, loading: Loading): void {
  const { list, locate, names } = loading;
  for (const type of unitTypes) names.define('unit-type', type);
  for (const part of parts.unread) for (const kind of kindsOf[part]) names.trust(kind);
  const { pack } = parts;
  if (pack !== undefined) {
    for (const [key, kind, title] of lists) {
      const unique = createIdCheck(title, list, locate);
      const items = pack.value[key] as readonly { readonly id: string }[];
      items.forEach((item, i) => {
        unique(item.id, pack.source, [key, i, 'id']);
        names.define(kind, item.id);
      });
    }
    const special = createIdCheck({ zh: '特殊日子', en: 'Special day' }, list, locate);
    pack.value['special-days'].forEach((day, i) => special(day.id, pack.source, ['special-days', i, 'id']));
    defineMembers(pack, loading);
  }
  const sites = createIdCheck({ zh: '点位类别', en: 'Kind of site' }, list, locate);
  for (const { value, source, path } of parts.siteKinds) {
    sites(value.id, source, [...path, 'id']);
    names.define('site-kind', value.id);
    const items = createIdCheck({ zh: '检查内容', en: 'Item' }, list, locate);
    value.items.forEach((item, i) => items(item.id, source, [...path, 'items', i, 'id']));
  }
  const standards = createIdCheck({ zh: '测评标准', en: 'Standard' }, list, locate);
  for (const { value, source, path } of parts.standards) {
    standards(value.id, source, [...path, 'id']);
    names.define('standard', value.id);
  }
}

/** The names of a loaded system, for the files of a town. */
export function systemNames(system: System): Names {
  const names = new Names();
  const define = (kind: RefKind, items: readonly { readonly id: string }[]): void => {
    for (const { id } of items) names.define(kind, id);
  };
  define('method', system.methods);
  define('level', system.levels);
  define('parameter', system.parameters);
  define('metric', system.metrics);
  define('question', system.questions);
  define('theme', system.themes);
  define('problem-theme', system.problemThemes);
  define('set', system.sets);
  define(
    'member',
    system.sets.flatMap((set) => set.members),
  );
  define('roster', system.rosters);
  define('site-kind', system.siteKinds);
  define('standard', system.standards);
  for (const { title } of system.categories) names.define('category', title);
  for (const type of unitTypes) names.define('unit-type', type);
  return names;
}
