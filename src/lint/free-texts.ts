/** Visits what people wrote in their own words: every text that is no name, day, figure or word of a list. */
import type { Place } from '../model/place.ts';
import type { SchemaNode } from '../model/schema.ts';
import {
  marketSchema,
  roundSchema,
  settingsSchema,
  siteSchema,
  taskSchema,
  unitSchema,
  visitSchema,
  zoneSchema,
} from '../model/town-files.ts';
import { recordKinds } from '../records/index.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Town } from '../records/town.ts';

type Step = string | number;

export interface FreeText {
  readonly text: string;
  /** Where its entry begins, and the way from there. */
  readonly at: Place;
  readonly path: readonly Step[];
  /** Undefined: of the settings. */
  readonly record: AnyRecord | undefined;
}

type Visit = (text: string, path: readonly Step[]) => void;
type Walk = (value: unknown, path: Step[], visit: Visit) => void;

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFree({ type, enum: words, const: word, 'x-civic': extra }: SchemaNode): boolean {
  if (type !== 'string' || words !== undefined || word !== undefined) return false;
  // Names of files are free enough: people put telephone numbers into them.
  return extra?.ref === undefined && (extra?.reads === undefined || extra.reads === 'file');
}

/** The way through values of a schema, laid out once; undefined: nothing free in it. */
function layOut(schema: SchemaNode): Walk | undefined {
  if (isFree(schema)) {
    return (value, path, visit) => {
      if (typeof value === 'string') visit(value, path);
    };
  }
  const branches = (schema.anyOf ?? []).flatMap((branch) => layOut(branch) ?? []);
  if (branches.length > 0)
    return (value, path, visit) => {
      for (const walk of branches) walk(value, path, visit);
    };
  if (schema.items !== undefined) {
    const walk = layOut(schema.items);
    return walk && walkList(walk);
  }
  return layOutGroup(schema);
}

function walkList(walk: Walk): Walk {
  return (value, path, visit) => {
    if (!Array.isArray(value)) return;
    value.forEach((item: unknown, i) => {
      path.push(i);
      walk(item, path, visit);
      path.pop();
    });
  };
}

function layOutGroup({ properties, additionalProperties }: SchemaNode): Walk | undefined {
  const named = Object.entries(properties ?? {}).flatMap(([key, node]): [string, Walk][] => {
    // Where a row was imported from: forms and digests, which civic writes.
    const walk = key === 'from' && node.type === 'object' ? undefined : layOut(node);
    return walk === undefined ? [] : [[key, walk]];
  });
  const free = typeof additionalProperties === 'object' ? layOut(additionalProperties) : undefined;
  if (named.length === 0 && free === undefined) return undefined;
  return (value, path, visit) => {
    if (!isGroup(value) || Array.isArray(value)) return;
    const step = (key: string, walk: Walk): void => {
      path.push(key);
      walk(value[key], path, visit);
      path.pop();
    };
    for (const [key, walk] of named) if (value[key] !== undefined) step(key, walk);
    if (free !== undefined) for (const key of Object.keys(value)) step(key, free);
  };
}

/** Visits every free text of a town: its settings, then its records. */
export function eachFreeText(town: Town, visit: (text: FreeText) => void): void {
  const through = (
    walk: Walk | undefined,
    items: readonly { readonly at: Place }[],
    recordOf: (i: number) => AnyRecord | undefined = () => undefined,
  ): void => {
    items.forEach((item, i) => {
      walk?.(item, [], (text, path) => {
        visit({ text, at: item.at, path: [...path], record: recordOf(i) });
      });
    });
  };
  through(layOut(settingsSchema), [town.settings]);
  through(layOut(unitSchema), town.units);
  through(layOut(siteSchema), town.sites);
  through(layOut(zoneSchema), town.zones);
  through(layOut(taskSchema), town.tasks);
  through(layOut(roundSchema), town.rounds);
  through(layOut(marketSchema), town.markets);
  through(layOut(visitSchema), town.visits);
  for (const [kind, records] of town.records.kinds) {
    through(layOut(recordKinds[kind].schema), records, (i) => records[i]);
  }
}
