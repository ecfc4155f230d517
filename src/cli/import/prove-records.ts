/** Holds the records of a file against the town, and says of each row what is wrong with it. */
import { blockForm } from '../../enter/block-form.ts';
import { sha256 } from '../../disk/sha256.ts';
import { inFileName, lettersFrom } from '../../enter/mint.ts';
import { copyOfBegun } from '../../load/begin-town.ts';
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Entering } from '../entry/begin-entry.ts';
import type { FileCopies } from '../entry/file-copies.ts';
import { proveFiles } from '../entry/prove.ts';
import type { NewFile } from '../entry/prove.ts';
import type { Drafted } from './draft-records.ts';
import type { CellSaid } from './row-results.ts';
import { sayOfRecord } from './say-cells.ts';
import type { CellSpeech } from './say-cells.ts';

/** Records that would be written, as the files they would be written in. */
export interface ProvenRecords {
  readonly files: readonly NewFile[];
  readonly said: ReadonlyMap<Drafted, readonly CellSaid[]>;
  readonly elsewhere: number;
}

function pushTo<T>(lists: Map<Drafted, T[]>, draft: Drafted, each: T): void {
  const list = lists.get(draft);
  if (list === undefined) lists.set(draft, [each]);
  else list.push(each);
}

/** Records of each kind in a file of their own, whose name follows from the list and from what is in it. */
function filesFor(
  drafts: readonly Drafted[],
  stem: string,
): readonly { readonly file: NewFile; readonly drafts: readonly Drafted[] }[] {
  const byKind = new Map<RecordKindName, Drafted[]>();
  for (const each of drafts) {
    const { kind } = each.sheet.spec;
    const own = byKind.get(kind);
    if (own === undefined) byKind.set(kind, [each]);
    else own.push(each);
  }
  return [...byKind].map(([kind, own]) => {
    const records = own.map(({ record }) => record).filter((record) => record !== undefined);
    const letters = lettersFrom(sha256(JSON.stringify(records.map(({ id }) => id))));
    const path = `records/${kind}/${inFileName(stem) || kind}-${letters}.yaml`;
    return { file: { kind, path, written: blockForm(recordKinds[kind].schema, records) }, drafts: own };
  });
}

/** The town is left as it was begun. */
export function proveRecords(
  { begun, facts }: Pick<Entering, 'begun' | 'facts'>,
  drafts: readonly Drafted[],
  stem: string,
  copies: FileCopies,
  speech: CellSpeech,
): ProvenRecords {
  const made = filesFor(drafts, stem);
  const files = made.map(({ file }) => file);
  const proven = proveFiles({ begun: copyOfBegun(begun), facts }, files, copies.facts);
  const said = new Map<Drafted, CellSaid[]>();
  for (const { file, drafts: own } of made) {
    for (const { path, diagnostic } of proven.said.get(file) ?? []) {
      const [at, ...way] = path;
      const draft = typeof at === 'number' ? own[at] : undefined;
      const each = draft && sayOfRecord(draft, way, diagnostic, speech);
      if (draft === undefined || each === undefined) continue;
      pushTo(said, draft, each);
    }
  }
  return { files, said, elsewhere: proven.elsewhere };
}
