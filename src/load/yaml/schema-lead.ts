/** What a schema says to whoever reads along it, laid out once: asked of every value of every record. */
import type { SchemaNode } from '../../model/schema.ts';
import { boundsOf } from './value-bounds.ts';
import type { ValueBounds } from './value-bounds.ts';
import { branchFor, branchesOf, childOf } from './schema-walk.ts';

/** A key a group may have. */
export interface LeadKey {
  readonly name: string;
  readonly lead: SchemaLead;
  /** `needed`: it must be there; `unknown`: nobody has heard of it. */
  readonly asked: 'needed' | 'free' | 'unknown';
  /** The key that stood below it last time: the records of a file are alike, and nearly always it does again. */
  following: LeadKey | undefined;
}

/** Whether a text holds another from an offset on. */
function standsAt(text: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i += 1) if (text.charCodeAt(at + i) !== name.charCodeAt(i)) return false;
  return true;
}

export class SchemaLead {
  /** Where a group or list is expected, a text may be a slip of the keyboard. */
  readonly takesText: boolean;
  readonly schema: SchemaNode | undefined;
  readonly bounds: ValueBounds;
  readonly #group: SchemaNode | undefined;
  readonly #items: SchemaNode | undefined;
  #keys: ReadonlyMap<string, LeadKey> | undefined;
  #first: LeadKey | undefined;

  constructor(schema: SchemaNode | undefined) {
    this.schema = schema;
    const branches = branchesOf(schema);
    this.takesText = branches.length === 0 || branchFor(branches, 'string') !== undefined;
    this.bounds = boundsOf(branches);
    this.#group = branchFor(branches, 'object');
    this.#items = branchFor(branches, 'array')?.items;
  }

  /** What is said of the items of a list. */
  get items(): SchemaLead {
    return leadOf(this.#items);
  }

  /** The key that is expected below `above`, or first in a group, if it is the one in a text from `from` to `to`. */
  expected(text: string, from: number, to: number, above: LeadKey | undefined): LeadKey | undefined {
    const key = above === undefined ? this.#first : above.following;
    return key?.name.length === to - from && standsAt(text, from, key.name) ? key : undefined;
  }

  /** The key of a name, which will be expected again below `above`. */
  key(name: string, above: LeadKey | undefined): LeadKey {
    this.#keys ??= new Map(
      Object.keys(this.#group?.properties ?? {}).map((each) => [each, this.#layOut(each)]),
    );
    // Names that are free are without end, and remembered for nothing.
    const found = this.#keys.get(name) ?? this.#layOut(name);
    if (above === undefined) this.#first = found;
    else above.following = found;
    return found;
  }

  #layOut(name: string): LeadKey {
    const node = childOf(this.#group, name);
    const needed = this.#group?.required?.includes(name) === true;
    const asked = needed ? 'needed' : node === undefined ? 'unknown' : 'free';
    return { name, lead: leadOf(node), asked, following: undefined };
  }
}

const nothing = new SchemaLead(undefined);
const leads = new WeakMap<SchemaNode, SchemaLead>();

export function leadOf(schema: SchemaNode | undefined): SchemaLead {
  if (schema === undefined) return nothing;
  let lead = leads.get(schema);
  if (lead === undefined) {
    lead = new SchemaLead(schema);
    leads.set(schema, lead);
  }
  return lead;
}
