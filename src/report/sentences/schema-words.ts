/** What `civic schema` says. */
export interface SchemaWords {
  readonly head: readonly [name: string, what: string, files: string];
  readonly listNote: string;
  /** Of all schemas so many were new or other than before. */
  readonly written: (folder: string, count: number, changed: number) => string;
  /** How many names of each sort are offered. */
  readonly offered: (counts: {
    readonly unit: number;
    readonly site: number;
    readonly zone: number;
    readonly task: number;
    readonly round: number;
    readonly finding: number;
  }) => string;
  readonly vscodeNew: (files: readonly string[]) => string;
  readonly vscodeKnows: (file: string) => string;
  readonly vscodeAdd: (file: string) => string;
  /** Before the line itself. */
  readonly orLine: string;
}
