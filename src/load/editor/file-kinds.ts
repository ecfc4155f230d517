/** Every kind of file that is written by hand or by civic, for editors: what stands in it, and where it lies. */
import type { SchemaNode } from '../../model/schema.ts';
import { recordKinds } from '../../records/index.ts';
import { packSchemas, townSchemas } from '../schemas.ts';

export interface FileKind {
  /** What its schema is called: `units` for `units.json`. */
  readonly name: string;
  /** Of the whole file when it holds one thing, else of an entry. */
  readonly schema: SchemaNode;
  /** `entries`: a list of them, or one alone. */
  readonly holds: 'one' | 'entries';
  /** Patterns of its files below the town's folder, as editors read them; what begins with `!` is none of them. */
  readonly places: readonly string[];
  /** The same below the folder of a pack. What such a file names may be written there next: it is never called wrong. */
  readonly inPack?: readonly string[];
}

const { pack, sites: siteKinds, category, set, ledgers } = packSchemas;
const { civic, mapping, seal, baseline, ...lists } = townSchemas;

const list = ([name, schema]: readonly [string, SchemaNode]): FileKind => ({
  name,
  schema,
  holds: 'entries',
  // A pattern is looked for at the end of a path.
  places: [`${name}.yaml`, ...(name === 'sites' ? ['!own/sites.yaml'] : [])],
});

const records = Object.values(recordKinds).map(({ kind, schema, needsId }): FileKind => {
  const required = [...(needsId ? ['id'] : []), ...(schema.required ?? [])];
  return {
    name: kind,
    schema: { ...schema, required },
    holds: 'entries',
    places: [`records/${kind}/**/*.y*ml`],
  };
});

/** To add one: a line here, and `UPDATE=1 npx vitest run test/cli/schema`. */
export const fileKinds: readonly FileKind[] = [
  { name: 'civic', schema: civic, holds: 'one', places: ['civic.yaml'] },
  ...Object.entries<SchemaNode>(lists).map(list),
  { name: 'mapping', schema: mapping, holds: 'one', places: ['mappings/*.y*ml'] },
  { name: 'seal', schema: seal, holds: 'one', places: ['seals/*.y*ml'] },
  { name: 'baseline', schema: baseline, holds: 'one', places: ['baselines/*.y*ml'] },
  ...records,
  { name: 'pack', schema: pack, holds: 'one', places: [], inPack: ['pack.yaml'] },
  {
    name: 'site-kinds',
    schema: siteKinds,
    holds: 'entries',
    places: ['own/sites.yaml'],
    inPack: ['sites.yaml'],
  },
  {
    name: 'category',
    schema: category,
    holds: 'one',
    places: ['own/*.yaml', '!own/sites.yaml', '!own/sets.yaml'],
    inPack: ['*.yaml', '!pack.yaml', '!sites.yaml', '!ledgers.yaml'],
  },
  { name: 'sets', schema: set, holds: 'entries', places: ['own/sets.yaml'], inPack: [] },
  { name: 'ledgers', schema: ledgers, holds: 'entries', places: ['ledgers.yaml'], inPack: ['ledgers.yaml'] },
];
