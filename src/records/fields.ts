/**
 * The fields of a kind of record, one value each, laid out from its schema: what prompts ask, what a form has columns
 * for and what the headings of an imported list are matched with. A new field of a record is in all of them at once.
 */
import type { Named } from '../model/diagnostic-text.ts';
import type { RosterKind } from '../model/pack-files.ts';
import { namedBy } from '../model/schema-facts.ts';
import type { SchemaNode } from '../model/schema.ts';
import { recordKinds } from './index.ts';
import type { RecordKindName } from './index.ts';

export interface EntryField {
  /** Its keys joined by dots, from the record down: `value`, `items.problem.text`. No two fields share one. */
  readonly name: string;
  /** The way to it: from the record, or from the part it belongs to. */
  readonly path: readonly string[];
  /** The list of alike parts it belongs to (`items` of a visit, `entries` of a roster): a row of a form each. */
  readonly part: string | undefined;
  /** No two fields of a kind share a Chinese title. */
  readonly title: Named;
  /** What the schema says of it beyond its title, in Chinese. */
  readonly about: string | undefined;
  /** Of one value. */
  readonly schema: SchemaNode;
  /** Several values may stand here. */
  readonly many: boolean;
  /** Without it there is no record (or no part); within a group that may be left out: no group. */
  readonly needed: boolean;
}

/** What civic fills in itself. */
const filledIn = new Set(['id', 'filed', 'from']);

interface Draft extends Omit<EntryField, 'title' | 'name'> {
  readonly titles: readonly Named[];
}

function layOut(
  schema: SchemaNode,
  part: string | undefined,
  path: readonly string[],
  above: readonly Named[],
  needed: boolean,
): Draft[] {
  const titles = [...above, namedBy(schema)];
  const about = schema.description;
  if (schema.type === 'object' && schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([key, node]) =>
      layOut(node, part, [...path, key], titles, needed && (schema.required ?? []).includes(key)),
    );
  }
  if (schema.type === 'array' && schema.items !== undefined) {
    const { items } = schema;
    if (items.type === 'object' && part === undefined) {
      const [key = ''] = path;
      return items.properties === undefined
        ? []
        : Object.entries(items.properties).flatMap(([name, node]) =>
            layOut(node, key, [name], [namedBy(schema)], (items.required ?? []).includes(name)),
          );
    }
    return [
      { path, part, titles, about, schema: items, many: true, needed: needed && (schema.minItems ?? 0) > 0 },
    ];
  }
  return [{ path, part, titles, about, schema, many: false, needed }];
}

/** The columns a pack gives a roster. */
function rosterColumns(roster: RosterKind): Draft[] {
  return roster.fields.map(({ id, required }) => ({
    path: [id],
    part: 'entries',
    titles: [{ zh: id, en: id }],
    about: undefined,
    schema: { type: 'string', title: id, 'x-civic': { en: id } },
    many: false,
    needed: required === true,
  }));
}

/** Titles as short as they may be: the group's stands before one that another field bears too. */
function named(drafts: readonly Draft[], reserved: readonly string[]): EntryField[] {
  const count = new Map<string, number>();
  const short = (draft: Draft): Named => draft.titles.at(-1) ?? { zh: '', en: '' };
  for (const draft of drafts) count.set(short(draft).zh, (count.get(short(draft).zh) ?? 0) + 1);
  const taken = new Set<string>(reserved);
  return drafts.map(({ titles, ...draft }) => {
    const last = titles.at(-1) ?? { zh: '', en: '' };
    const group = titles.length > 1 ? titles.at(-2) : undefined;
    const shared = (count.get(last.zh) ?? 0) > 1;
    const title =
      shared && group !== undefined && taken.has(last.zh)
        ? { zh: `${group.zh}·${last.zh}`, en: `${group.en}: ${last.en}` }
        : last;
    taken.add(title.zh);
    return {
      ...draft,
      title,
      name: [...(draft.part === undefined ? [] : [draft.part]), ...draft.path].join('.'),
    };
  });
}

/** The fields of a kind, in the order of its schema, those of its parts last; of a roster those its kind declares. */
export function entryFields(kind: RecordKindName, roster?: RosterKind): readonly EntryField[] {
  const { schema, needsId } = recordKinds[kind];
  const properties: Readonly<Record<string, SchemaNode>> = schema.properties ?? {};
  const own = Object.entries(properties).filter(([key]) => !filledIn.has(key) || (key === 'id' && needsId));
  const columns = kind === 'roster' && roster !== undefined ? rosterColumns(roster) : [];
  // A list's own column may be called 日期 as the record's day is: in the list the pack's names stand.
  const above = columns.length === 0 ? [] : [namedBy(schema)];
  const drafts = own.flatMap(([key, node]) =>
    layOut(node, undefined, [key], above, (schema.required ?? []).includes(key)),
  );
  const all = [...drafts, ...columns];
  return named(
    [...all.filter(({ part }) => part === undefined), ...all.filter(({ part }) => part !== undefined)],
    columns.map(({ path }) => path.join('')),
  );
}
