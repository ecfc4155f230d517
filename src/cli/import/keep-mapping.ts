import { blockScalar } from '../../enter/block-scalar.ts';
import { addFile } from '../../disk/add-file.ts';
import type { Mapping } from '../../records/mapping.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import type { Call } from '../io.ts';

type Pairs = Readonly<Record<string, string>>;

const pairLines = (pairs: Pairs, indent: string): readonly string[] =>
  Object.entries(pairs).map(([key, value]) => `${indent}${blockScalar(key)}: ${blockScalar(value)}`);

function section(key: string, pairs: Pairs | undefined, comment: string): readonly string[] {
  return pairs === undefined ? [] : [`# ${comment}`, `${key}:`, ...pairLines(pairs, '  ')];
}

/** A mapping as a file to be read and changed by people. */
export function mappingText(mapping: Mapping, { comments }: Pick<ImportWords, 'comments'>): string {
  const { kind, roster, headings, set, words, units } = mapping;
  const row = mapping['heading-row'];
  const lines = [
    `# ${comments.head}`,
    `kind: ${kind}`,
    ...(roster === undefined ? [] : [`roster: ${blockScalar(roster)}`]),
    ...(row === undefined ? [] : [`heading-row: ${String(row)}`]),
    ...section('headings', headings, comments.headings),
    ...section('set', set, comments.set),
    ...section('units', units, comments.units),
    ...(words === undefined
      ? []
      : [
          `# ${comments.words}`,
          'words:',
          ...Object.entries(words).flatMap(([field, own]) => [
            `  ${blockScalar(field)}:`,
            ...pairLines(own, '    '),
          ]),
        ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Adds a mapping to the town's folder; false after saying that its name is taken. */
export function keepMapping(
  call: Call,
  folder: string,
  name: string,
  mapping: Mapping,
  words: ImportWords,
): boolean {
  const file = `mappings/${name}.yaml`;
  const { added } = addFile(folder, file, new TextEncoder().encode(mappingText(mapping, words)));
  call.tell(added ? { code: 'written', file } : { code: 'name-taken', file });
  return added;
}
