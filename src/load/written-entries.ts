import type { WrittenFile } from '../model/written-file.ts';
import type { Entry } from './read-yaml.ts';
import type { SourceText } from './source-text.ts';

/**
 * The entries of a file civic has just written: their values are known, so that YAML is not asked again (that it would
 * answer the same is a property test). Loading adds to the values it is handed, so each is a copy.
 */
export function* writtenEntries(path: string, { text, entries }: WrittenFile): Generator<Entry> {
  const file: SourceText = { path, text };
  for (const { value, start, end, line } of entries) {
    const source = { file, start, end, line };
    // Past the dash and its blank.
    const at = { file: path, line, col: 3 };
    yield { source, at, value: structuredClone(value), sound: true, tainted: new Set() };
  }
}
