/** What loading says of a record that is still being filled in: nothing of it is kept, and keys may be missing yet. */
import type { Diagnostic, Pointer } from '../model/diagnostic.ts';
import { recordKinds } from '../records/index.ts';
import type { RecordKindName } from '../records/index.ts';
import { checkFields } from './check-fields.ts';
import { checkShape } from './check-shape.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import type { BegunTown } from './begin-town.ts';
import type { Entry, Path } from './read-yaml.ts';
import { emptyDraft } from './town/draft.ts';
import { createRecordReader } from './town/read-records.ts';

/** What is said, and the way within the record to what it is said of; of a missing key: to the group that lacks it. */
export interface Doubt {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

/**
 * Tries a record: its shape, what its texts name, the rules of its kind (once nothing needed is missing). What other
 * records say of it is not looked at.
 */
export function tryRecord({ loading, facts }: BegunTown, kind: RecordKindName, value: object): Doubt[] {
  const list = new DiagnosticList();
  const paths: Path[] = [];
  const file = { path: '', text: '' };
  // There is no text to point into: the line is the number of the way.
  const locate = (_: unknown, path: Path): Pointer => {
    paths.push([...path]);
    return { at: { file: '', line: paths.length, col: 1 }, length: 1, line: '', lineCol: 1 };
  };
  const source = { file, start: 0, end: 0, line: 1 };
  const entry = (): Entry => ({
    source,
    at: { file: '', line: 1, col: 1 },
    value: structuredClone(value),
    sound: true,
    tainted: new Set(),
    meets: undefined,
  });
  const scratch = { ...loading, list, locate };
  const { schema } = recordKinds[kind];
  const tried = entry();
  if (checkShape(`record/${kind}`, tried.value, tried, list, locate)) {
    createRecordReader(facts, scratch, emptyDraft())(kind, [tried]);
  } else if (list.all.every(({ code }) => code === 'missing-key')) {
    checkFields(tried.value, schema, source, scratch);
  }
  return list.all.map((diagnostic) => {
    const path = paths[diagnostic.at.line - 1] ?? [];
    // Needed because of another key: said of that one.
    const because = diagnostic.code === 'missing-key' ? diagnostic.because : undefined;
    return { path: because === undefined ? path : path.slice(0, -1), diagnostic };
  });
}
