import type { SourceFile } from './files.ts';

/** What `pack:` in civic.yaml says: a pack that ships with civic, or a folder of the town's. */
export type PackNamed = { readonly id: string } | { readonly folder: string };

/** It is wanted before the file can be judged, so a rough look must do; undefined when there is no such line. */
export function packNamed(files: readonly SourceFile[]): PackNamed | undefined {
  const civic = files.find((file) => file.path === 'civic.yaml');
  const text = civic === undefined ? '' : new TextDecoder().decode(civic.bytes).normalize('NFC');
  const written = /^pack:[ \t]*['"]?([^'"#\r\n]+)/m.exec(text)?.[1]?.trim();
  if (written === undefined || written === '') return undefined;
  return written.includes('/')
    ? { folder: written.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') }
    : { id: written };
}
