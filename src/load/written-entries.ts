import type { WrittenFile } from '../model/written-file.ts';
import type { Entry } from './read-yaml.ts';
import type { SourceText } from './source-text.ts';

/** Records hold texts, numbers, yes and no, lists and groups of them: `structuredClone` takes ten times as long. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copied(each);
  return copy;
}

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
    yield { source, at, value: copied(value), sound: true, tainted: new Set(), meets: undefined };
  }
}
