/** From answers to a file: named, proven, shown, written. */
import { addFile } from '../../disk/add-file.ts';
import type { Added } from '../../disk/add-file.ts';
import { isFile, recordOf, saysTheSame } from '../../enter/answers.ts';
import type { Answers } from '../../enter/answers.ts';
import { blockForm } from '../../enter/block-form.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import { newRecord, pathOfNew } from '../../enter/mint.ts';
import type { NewRecord } from '../../enter/mint.ts';
import type { WrittenFile } from '../../model/written-file.ts';
import { showPlace } from '../../model/place.ts';
import { recordKinds } from '../../records/index.ts';
import type { AnyRecord } from '../../records/index.ts';
import { isMistake } from '../options/find-name.ts';
import { todayInTown } from '../options/parse-day.ts';
import { lookAtChosen, nameFiles, withoutDoubles } from './chosen-files.ts';
import type { ChosenFile, NamedFile } from './chosen-files.ts';
import { FileCopies } from './file-copies.ts';
import { placeOf, planOf } from './desk.ts';
import type { Desk, Said } from './desk.ts';
import { prove } from './prove.ts';
import type { Proven } from './prove.ts';

/** A record that could be written as it stands. */
export interface Ready {
  readonly path: string;
  readonly id: string;
  readonly on: string;
  readonly written: WrittenFile;
  readonly files: readonly NamedFile[];
  /** Those of the files that lie elsewhere. */
  readonly copies: FileCopies;
  readonly proven: Proven;
  /** What is said of it, errors and doubts alike. */
  readonly said: readonly Said[];
}

/** The files that were named, each once; undefined after saying what is wrong with one. */
export function filesOf(desk: Desk, answers: Answers): readonly ChosenFile[] | undefined {
  const typed = planOf(desk, answers)
    .fields.filter(isFile)
    .flatMap(({ name }) => answers.fields.get(name) ?? []);
  const files: ChosenFile[] = [];
  for (const path of typed) {
    const looked = lookAtChosen(desk, path);
    if (isMistake(looked)) {
      desk.call.tell(looked);
      return undefined;
    }
    files.push(looked);
  }
  const { once, doubles } = withoutDoubles(files);
  for (const { typed: file } of doubles) desk.call.tell({ code: 'file-twice', file });
  for (const { inTown } of once) {
    const used = desk.entering.begun.records.files.find(({ file }) => file === inTown);
    if (inTown !== undefined && used !== undefined)
      desk.call.tell({ code: 'file-used', file: inTown, place: showPlace(used.from.linked.at) });
  }
  return once;
}

/** The same answers with each file once. */
function withFiles(desk: Desk, answers: Answers, files: readonly ChosenFile[]): Answers {
  const fields = new Map(answers.fields);
  for (const { name } of planOf(desk, answers).fields.filter(isFile)) {
    const typed = (fields.get(name) ?? []).filter((each) => files.some((file) => file.typed === each));
    if (fields.has(name)) fields.set(name, [...new Set(typed)]);
  }
  return { ...answers, fields };
}

/** Gives the record an id that nothing bears. */
function mint({ kind, entering, call }: Desk, record: WrittenGroup, salt: string): NewRecord {
  for (let i = 0; ; i += 1) {
    const minted = newRecord(kind, record, todayInTown(call.io.now()), `${salt} ${String(i)}`);
    if (entering.nouns.records.every(({ id }) => id !== minted.name)) return minted;
  }
}

/** Makes the record ready: its files named, its id minted, held against everything that is there. */
export function makeReady(desk: Desk, given: Answers, chosen: readonly ChosenFile[], salt: string): Ready {
  const { kind, entering, call } = desk;
  const answers = withFiles(desk, given, chosen);
  const plan = planOf(desk, answers);
  const today = todayInTown(call.io.now());
  const draft = recordOf(plan, answers, entering.nouns, entering.candidates, (file) => file);
  const on = typeof draft.on === 'string' ? draft.on : today;
  const copies = new FileCopies(entering.folder, entering.facts);
  const files = nameFiles(desk, chosen, draft, on, copies);
  const names = new Map(files.map(({ file, name }) => [file.typed, name]));
  const record = recordOf(
    plan,
    answers,
    entering.nouns,
    entering.candidates,
    (file) => names.get(file) ?? file,
  );
  const minted = mint(desk, record, salt);
  const written = blockForm(recordKinds[kind].schema, [minted.record]);
  const path = pathOfNew(kind, minted.name);
  const proven = prove(entering, kind, path, written, copies.facts);
  const said = proven.said.map(({ path: way, diagnostic }) => {
    // Loading points at the first key of a group that lacks one.
    const within = diagnostic.code === 'missing-key' ? way.slice(1, -1) : way.slice(1);
    return { place: placeOf(plan, within, diagnostic), diagnostic };
  });
  const { id } = minted.record;
  return { path, id: typeof id === 'string' ? id : minted.name, on, written, files, copies, proven, said };
}

/** The record that says the same, if one does. */
export function doubleOf({ entering, kind }: Desk, { written }: Ready): AnyRecord | undefined {
  const value = written.entries[0]?.value ?? {};
  const replaced = [value.corrects, value.supersedes];
  return entering.nouns.records.find(
    (record) => record.kind === kind && !replaced.includes(record.key) && saysTheSame(kind, record, value),
  );
}

/** Copies the files and then writes the record, each whole or not at all; ends at the first that cannot be added. */
export function writeReady({ entering }: Desk, { path, written, files, copies }: Ready): Added {
  const done = copies.write(new Set(files.map(({ name }) => name)));
  if ('added' in done) return done;
  return addFile(entering.folder, path, new TextEncoder().encode(written.text));
}
