import { fileKinds } from '../../load/editor/file-kinds.ts';
import { nearest } from '../../load/nearest.ts';
import type { SchemaWords } from '../../report/sentences/schema-words.ts';
import { deliver } from '../deliver.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { listSchemas } from '../schema/list-schemas.ts';
import { schemaText } from '../schema/schema-files.ts';
import { readNames } from '../schema/town-names.ts';
import { writeSchemas } from '../schema/write-schemas.ts';

async function wordsIn({ language }: Call): Promise<SchemaWords> {
  return language === 'en'
    ? (await import('../../report/sentences/schema-words-en.ts')).schemaWordsEn
    : (await import('../../report/sentences/schema-words-zh.ts')).schemaWordsZh;
}

async function perform(call: Call): Promise<ExitCode> {
  const [typed] = call.words;
  const folder = call.option('for');
  const kind = fileKinds.find(({ name }) => name === typed);
  if (typed !== undefined && kind === undefined) {
    const known = fileKinds.map(({ name }) => name);
    call.tell({ code: 'unknown-schema', found: typed, nearest: nearest(typed, known), known });
    return 2;
  }
  if (folder !== undefined && kind === undefined && call.option('output') !== undefined) {
    call.tell({ code: 'not-together', option: '--for', other: '-o' });
    return 2;
  }
  if (folder === undefined && kind === undefined) return listSchemas(call, await wordsIn(call));
  const town = folder === undefined ? undefined : await readNames(call, folder);
  if (folder !== undefined && town === undefined) return 2;
  if (kind !== undefined) return deliver(call, schemaText(kind, town?.known), 'json') ? 0 : 2;
  return town === undefined ? 2 : writeSchemas(call, town, await wordsIn(call));
}

export const command: Command = {
  options: ['for', 'output'],
  takes: [{ name: 'schema-kind', needed: false }],
  perform,
};
