/**
 * The schema of everything that is written in a file, by name. `scripts/generate.mjs` compiles them into validator
 * code, so that starting civic costs no compilation. Files that are lists have the schema of one entry here: entries
 * are read, validated and forgotten one at a time.
 */
import { checkKinds } from '../checks/index.ts';
import { categorySchema } from '../checks/standard.ts';
import { baselineSchema } from '../model/baseline.ts';
import { workbookSchema } from '../model/ledger-files.ts';
import { packSchema, setSchema, siteKindSchema } from '../model/pack-files.ts';
import type { SchemaNode } from '../model/schema.ts';
import { sealSchema } from '../model/seal.ts';
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
import { mappingSchema } from '../records/mapping.ts';

/** The schemas of a town's settings, by the name of their file. */
export const townSchemas = {
  civic: settingsSchema,
  units: unitSchema,
  sites: siteSchema,
  zones: zoneSchema,
  tasks: taskSchema,
  rounds: roundSchema,
  markets: marketSchema,
  visits: visitSchema,
  mapping: mappingSchema,
  seal: sealSchema,
  baseline: baselineSchema,
} as const;

/** The schemas of a pack's files. */
export const packSchemas = {
  pack: packSchema,
  sites: siteKindSchema,
  category: categorySchema,
  set: setSchema,
  ledgers: workbookSchema,
} as const;

function named(folder: string, nodes: Readonly<Record<string, SchemaNode>>): [string, SchemaNode][] {
  return Object.entries(nodes).map(([name, node]) => [`${folder}/${name}`, node]);
}

const recordSchemas = Object.fromEntries(
  Object.values(recordKinds).map((kind) => [kind.kind, kind.schema as SchemaNode]),
);

export const schemas: Readonly<Record<string, SchemaNode>> = Object.fromEntries([
  ...named('town', townSchemas),
  ...named('pack', packSchemas),
  ...named('record', recordSchemas),
  ...named('check', checkKinds),
]);
