/** The names a town's files may use, each with a word on it, for editors to offer. */
import type { System } from '../../checks/system.ts';
import type { RefKind } from '../../model/schema.ts';
import { namedKind } from '../../records/named-kind.ts';
import { copyOfBegun } from '../begin-town.ts';
import type { BegunTown } from '../begin-town.ts';
import { isRecordRef } from '../record-refs.ts';
import { collectIds } from '../town/record-ids.ts';
import type { Bearer } from '../town/record-ids.ts';

export interface KnownName {
  readonly name: string;
  readonly about: string;
}

/** Kinds of name that are missing here are not known in full: nothing can be said against a name of theirs. */
export type KnownNames = ReadonlyMap<RefKind, readonly KnownName[]>;

/** Not ids of records of any kind: they would be most of every schema, and whoever corrects one has it before them. */
const offered: readonly RefKind[] = [
  'unit',
  'site',
  'zone',
  'phase',
  'task',
  'round',
  'finding',
  'directive',
  'standard',
  'metric',
  'theme',
  'problem-theme',
  'parameter',
  'site-kind',
  'set',
  'member',
  'roster',
  'question',
  'level',
  'method',
  'unit-type',
];

type About = readonly (readonly [id: string, about: string])[];

function ofPack(system: System): Partial<Record<RefKind, About>> {
  const titles = (items: readonly { readonly id: string; readonly title: string }[]): About =>
    items.map(({ id, title }) => [id, title]);
  const abouts = (items: readonly { readonly id: string; readonly about?: string }[]): About =>
    items.map(({ id, about }) => [id, about ?? '']);
  return {
    standard: titles(system.standards),
    metric: titles(system.metrics),
    parameter: titles(system.parameters),
    set: titles(system.sets),
    member: system.sets.flatMap(({ title, members }) => members.map(({ id }) => [id, title] as const)),
    roster: titles(system.rosters),
    question: titles(system.questions),
    theme: abouts(system.themes),
    'problem-theme': abouts(system.problemThemes),
    'site-kind': abouts(system.siteKinds),
    level: abouts(system.levels),
  };
}

function ofTown({ settings }: BegunTown): Partial<Record<RefKind, About>> {
  return {
    unit: settings.units.map(({ value }) => [value.id, value.type]),
    site: settings.sites.map(({ value }) => [value.id, `${value.kind}，${value.unit}`]),
    zone: settings.zones.map(({ value }) => [value.id, value.unit]),
    task: settings.tasks.map(({ value }) => [value.id, value.title]),
    round: settings.rounds.map(({ value }) => [value.id, value.title]),
    phase: (settings.civic?.value.phases ?? []).map(({ id, title, from, to }) => [
      id,
      `${title}，${from} 至 ${to}`,
    ]),
  };
}

/** What bears an id, without a word of what it says: that may not be for everybody who opens a list. */
function aboutBearer({ by, problem, inside }: Bearer): string {
  const { kind, on } = by.linked;
  const what = namedKind(inside ? 'finding' : kind).zh;
  return [on, what, ...(problem === undefined ? [] : [problem.unit])].join(' ');
}

/** The names of a town whose files are read, whatever else is wrong with them. */
export function knownNames(town: BegunTown): KnownNames {
  const copy = copyOfBegun(town);
  const ids = collectIds(copy.records, copy.loading);
  const { names } = copy.loading;
  const abouts = new Map(Object.entries({ ...ofPack(copy.system), ...ofTown(copy) }));
  const known = offered.flatMap((kind): [RefKind, readonly KnownName[]][] => {
    if (!names.areWhole(kind)) return [];
    const about = new Map(abouts.get(kind));
    const word = (name: string): string => {
      const bearer = isRecordRef(kind) ? ids.get(name) : undefined;
      if (bearer !== undefined) return aboutBearer(bearer);
      const present = names.resolve(kind, name);
      return present === undefined || present === name ? (about.get(name) ?? '') : `曾用名，现名 ${present}`;
    };
    return [[kind, [...names.of(kind)].map((name) => ({ name, about: word(name) }))]];
  });
  return new Map(known);
}
