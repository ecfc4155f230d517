/** What a schema says to whoever reads along it, laid out once: asked of every value of every record. */
import type { SchemaNode } from '../../model/schema.ts';
import { branchFor, branchesOf, childOf } from './schema-walk.ts';

export class SchemaLead {
  /** Where a group or list is expected, a text may be a slip of the keyboard. */
  readonly takesText: boolean;
  readonly schema: SchemaNode | undefined;
  readonly #group: SchemaNode | undefined;
  readonly #items: SchemaNode | undefined;
  readonly #keys = new Map<string, SchemaLead>();

  constructor(schema: SchemaNode | undefined) {
    this.schema = schema;
    const branches = branchesOf(schema);
    this.takesText = branches.length === 0 || branchFor(branches, 'string') !== undefined;
    this.#group = branchFor(branches, 'object');
    this.#items = branchFor(branches, 'array')?.items;
  }

  /** What is said of the items of a list. */
  get items(): SchemaLead {
    return leadOf(this.#items);
  }

  /** What is said of the value of a key. */
  key(name: string): SchemaLead {
    let found = this.#keys.get(name);
    if (found === undefined) {
      found = leadOf(childOf(this.#group, name));
      // Names nobody knows are without end, and remembered for nothing.
      if (found !== nothing) this.#keys.set(name, found);
    }
    return found;
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
