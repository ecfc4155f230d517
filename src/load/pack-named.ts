import type { SourceFile } from './files.ts';

/**
 * What `pack:` in civic.yaml says: an id, or (with a `/`) a folder of the town's. It is wanted before the file can be
 * judged, so a rough look must do; undefined when there is no such line.
 */
export function packNamed(files: readonly SourceFile[]): string | undefined {
  const civic = files.find((file) => file.path === 'civic.yaml');
  const text = civic === undefined ? '' : new TextDecoder().decode(civic.bytes).normalize('NFC');
  return /^pack:[ \t]*['"]?(?:\.\/)?([^'"#\r\n]+)/m.exec(text)?.[1]?.trim().replace(/\/+$/, '');
}
