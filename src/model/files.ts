/** What the judgement knows of a file that a record names. */
export interface FileFact {
  /** Size in bytes. */
  readonly size: number;
}

/** The files that exist among those named by records, by their path as written (NFC, `/` between folders). */
export type FileFacts = ReadonlyMap<string, FileFact>;

/** Whether a named file is there and holds anything. */
export function isProof(files: FileFacts, path: string): boolean {
  return (files.get(path)?.size ?? 0) > 0;
}
