import type { EntrySource } from '../read-yaml.ts';

/** Ids written in an entry that could not be read, as far as its text shows them. */
export function idsIn(source: EntrySource): readonly string[] {
  const text = source.file.text.slice(source.start, source.end);
  const found = text.matchAll(
    /(?:^|[\s{,-])id[ \t]*[:：][ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|([^\s'"#,}][^\n#,}]*))/g,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim()).filter((id) => id !== '');
}
