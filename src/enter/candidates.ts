/** What a field that names something may name: for prompts to search, drop-downs to list and cells to be read by. */
import type { System } from '../checks/system.ts';
import type { RefKind } from '../model/schema.ts';
import type { Phase, Round, Site, Task, Unit, Zone } from '../model/town-files.ts';
import { unitTypes } from '../model/town-files.ts';
import type { AnyRecord } from '../records/index.ts';

export interface Candidate {
  /** What a record says. */
  readonly id: string;
  /** What else it goes by: its title, former names. */
  readonly names: readonly string[];
  /** What tells it apart in a list, beyond its id and names. */
  readonly about?: string;
}

/** The nouns of a town that records may name. */
export interface Nouns {
  readonly system: System;
  readonly units: readonly Unit[];
  readonly sites: readonly Site[];
  readonly zones: readonly Zone[];
  readonly tasks: readonly Task[];
  readonly rounds: readonly Round[];
  readonly phases: readonly Phase[];
  readonly records: readonly AnyRecord[];
}

type Listed = (nouns: Nouns) => readonly Candidate[];

const byTitle = ({ id, title }: { readonly id: string; readonly title: string }): Candidate => ({
  id,
  names: [title],
});
const plain = (id: string): Candidate => ({ id, names: [] });

function problems({ records }: Nouns): readonly Candidate[] {
  return records.flatMap((record): Candidate[] => {
    switch (record.kind) {
      case 'finding':
        return record.id === undefined
          ? []
          : [{ id: record.id, names: [], about: `${record.unit} ${record.text}` }];
      case 'inspection':
        return (record.items ?? []).flatMap(({ problem }) =>
          problem === undefined
            ? []
            : [{ id: problem.id, names: [], about: `${problem.unit} ${problem.text}` }],
        );
      case 'test':
        return (record.items ?? []).map(({ id, unit, text }) => ({
          id,
          names: [],
          about: `${unit} ${text}`,
        }));
      default:
        return [];
    }
  });
}

/** In the order in which they are written. Kinds that no record names have no list. */
const lists: Readonly<Partial<Record<RefKind, Listed>>> = {
  standard: ({ system }) => system.standards.map(byTitle),
  unit: ({ units }) => units.map(({ id, type, was }) => ({ id, names: was ?? [], about: type })),
  site: ({ sites }) => sites.map(({ id, kind, was }) => ({ id, names: was ?? [], about: kind })),
  zone: ({ zones }) => zones.map(({ id, unit }) => ({ id, names: [], about: unit })),
  metric: ({ system }) => system.metrics.map(byTitle),
  phase: ({ phases }) => phases.map(byTitle),
  task: ({ tasks }) => tasks.map(byTitle),
  round: ({ rounds }) => rounds.map(byTitle),
  theme: ({ system }) => system.themes.map(({ id }) => plain(id)),
  'problem-theme': ({ system }) => system.problemThemes.map(({ id }) => plain(id)),
  'site-kind': ({ system }) => system.siteKinds.map(({ id }) => plain(id)),
  member: ({ system }) =>
    system.sets.flatMap(({ title, members }) => members.map(({ id }) => ({ id, names: [], about: title }))),
  roster: ({ system }) => system.rosters.map(byTitle),
  question: ({ system }) => system.questions.map(byTitle),
  level: ({ system }) => system.levels.map(({ id }) => plain(id)),
  'unit-type': () => unitTypes.map(plain),
  record: ({ records }) =>
    records.flatMap(({ id, kind, on }) =>
      id === undefined ? [] : [{ id, names: [], about: `${kind} ${on}` }],
    ),
  finding: problems,
  directive: ({ records }) =>
    records.flatMap((record) =>
      record.kind === 'directive' && record.id !== undefined
        ? [{ id: record.id, names: [], about: record.title }]
        : [],
    ),
};

/** How names are compared: full-width letters, capitals and blanks do not tell them apart. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

/** The candidates of each kind, listed when first asked for. */
export class Candidates {
  readonly #nouns: Nouns;
  readonly #listed = new Map<RefKind, readonly Candidate[]>();
  readonly #meant = new Map<RefKind, ReadonlyMap<string, string | undefined>>();
  readonly #ids = new Map<RefKind, ReadonlySet<string>>();

  constructor(nouns: Nouns) {
    this.#nouns = nouns;
  }

  of(kind: RefKind): readonly Candidate[] {
    const known = this.#listed.get(kind);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    // A member of two sets is one thing.
    const listed = (lists[kind]?.(this.#nouns) ?? []).filter(({ id }) => !seen.has(id) && seen.add(id));
    this.#listed.set(kind, listed);
    return listed;
  }

  /** The id of what is called so; undefined where nothing is, or several are: the nearest is never taken by itself. */
  meant(kind: RefKind, typed: string): string | undefined {
    // Most are written as they are.
    let ids = this.#ids.get(kind);
    if (ids === undefined) this.#ids.set(kind, (ids = new Set(this.of(kind).map(({ id }) => id))));
    if (ids.has(typed)) return typed;
    let meant = this.#meant.get(kind);
    if (meant === undefined) {
      const found = new Map<string, string | undefined>();
      const candidates = this.of(kind);
      for (const { id, names } of candidates) {
        for (const name of names.map(foldedName)) {
          found.set(name, found.has(name) && found.get(name) !== id ? undefined : id);
        }
      }
      for (const { id } of candidates) found.set(foldedName(id), id);
      meant = found;
      this.#meant.set(kind, meant);
    }
    return meant.get(foldedName(typed));
  }
}
