// The schemas for editors, in the forms other linters want them: written beside the records.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib.mjs';

export const schemaFolder = join(root, 'indicators/schema');

const textOf = (kind) => readFileSync(join(schemaFolder, `${kind}.json`), 'utf8');

/** Spectral: a rule for each kind, over the files of that kind. */
function rulesetOf(kinds) {
  const overrides = kinds.map((kind) => {
    const then = { function: 'schema', functionOptions: { schema: JSON.parse(textOf(kind)) } };
    const rule = { given: '$', severity: 'error', message: '{{error}}', resolved: false, then };
    return { files: [`records/${kind}/**/*.yaml`], rules: { [kind]: rule } };
  });
  return { rules: {}, overrides };
}

/**
 * ajv-cli: one schema for all files, since a process of its own for each kind takes longer. Its YAML makes dates of
 * days, so that here a group may stand for any text: it has less to look at than the others.
 */
function unionOf(kinds) {
  const looser = (key, value) =>
    key === 'type' && [value].flat().includes('string') ? ['object', ...[value].flat()] : value;
  const within = (kind) => {
    const text = textOf(kind).replaceAll('#/definitions/', `#/definitions/${kind}/definitions/`);
    const { $schema, ...schema } = JSON.parse(text, looser);
    return [kind, { ...schema, $comment: $schema }];
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    anyOf: kinds.map((kind) => ({ $ref: `#/definitions/${kind}` })),
    definitions: Object.fromEntries(kinds.map(within)),
  };
}

/** Writes what the linters are given into the folder of a town that has records of these kinds. */
export function writeSchemas(kinds, folder) {
  writeFileSync(join(folder, 'spectral.json'), JSON.stringify(rulesetOf(kinds)));
  writeFileSync(join(folder, 'ajv.json'), JSON.stringify(unionOf(kinds)));
}
