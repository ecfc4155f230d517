/** Reads in files one after the other, each held against what those before it have added. */
import { sha256 } from '../../disk/sha256.ts';
import { readSheet } from '../../enter/import/read-sheet.ts';
import type { SheetRead } from '../../enter/import/read-sheet.ts';
import type { NamedMapping } from '../../enter/import/use-mapping.ts';
import type { Day } from '../../model/day.ts';
import { entryWordsIn } from '../../report/sentences/entry-speech.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import { beginEntry } from '../entry/begin-entry.ts';
import type { Entering } from '../entry/begin-entry.ts';
import type { Call } from '../io.ts';
import { readBook } from '../reading/read-book.ts';
import { askReplace } from './ask-replace.ts';
import { askWords } from './ask-words.ts';
import type { Asking } from './ask-reading.ts';
import type { AskedFile } from './files-asked.ts';
import { importFile } from './import-file.ts';
import type { ReadFile } from './import-file.ts';
import type { ImportOptions } from './import-options.ts';
import { keepMapping } from './keep-mapping.ts';
import { specOf } from './list-reading.ts';
import { isRefused, keptReading, planSheets } from './plan-sheets.ts';
import type { PlannedSheet } from './plan-form.ts';
import type { ReadingWith } from './plan-sheets.ts';
import type { FileResult, RowResult } from './row-results.ts';
import type { CellSpeech } from './say-cells.ts';

export interface ImportAll {
  readonly entering: Entering;
  readonly options: ImportOptions;
  readonly words: ImportWords;
  readonly speech: CellSpeech;
  readonly today: Day;
}

function refusedFile({ shown }: AskedFile, refused: NonNullable<FileResult['refused']>): FileResult {
  return {
    file: shown,
    lead: [],
    refused,
    rows: [],
    count: 0,
    unfilled: 0,
    copied: 0,
    written: [],
    elsewhere: 0,
  };
}

/** Reads sheets, asks what unknown words mean, and keeps how a list was read. */
class ListReader {
  readonly #call: Call;
  readonly #all: ImportAll;
  readonly #mappings: NamedMapping[];
  #told = false;

  constructor(call: Call, all: ImportAll) {
    this.#call = call;
    this.#all = all;
    this.#mappings = [...all.options.mappings];
  }

  async #asking(entering: Entering): Promise<Asking | undefined> {
    const { io, language } = this.#call;
    if (io.ask === undefined) return undefined;
    const [ask, entry] = [await io.ask(), await entryWordsIn(language)];
    return { ask, words: this.#all.words, entry, language, candidates: entering.candidates };
  }

  async read(asked: AskedFile, entering: Entering): Promise<ReadFile | FileResult> {
    const book = await readBook(asked.path);
    if ('refused' in book) return refusedFile(asked, { code: 'import-refused', refusal: book });
    const { rosters, metrics } = entering.system;
    const { candidates } = entering;
    const reading = { candidates, metrics, sha256 };
    const asking = await this.#asking(entering);
    const how: ReadingWith = { rosters, options: this.#all.options, mappings: this.#mappings, asking };
    const plan = await planSheets(book, asked.stem, how);
    if (isRefused(plan)) return refusedFile(asked, plan);
    const sheets: { name: string; read: SheetRead }[] = [];
    for (const planned of plan.sheets) {
      const { sheet, spec } = planned;
      const read = readSheet(sheet, spec, reading);
      const settled = asking === undefined ? planned : await this.#settled(planned, read, asking);
      await this.#keep(settled, asked, asking, entering.folder);
      sheets.push({
        name: sheet.name,
        read: settled === planned ? read : readSheet(sheet, settled.spec, reading),
      });
    }
    return { asked, sheets, lead: plan.lines };
  }

  /** A list of which somebody was asked, with what its unknown words mean. */
  async #settled(planned: PlannedSheet, read: SheetRead, asking: Asking): Promise<PlannedSheet> {
    const { reading, asked, spec } = planned;
    if (reading === undefined || asked !== true || read.problems.length > 0) return planned;
    const answers = await askWords(asking, read, reading);
    const complete = { ...reading, ...answers };
    return { ...planned, reading: complete, spec: specOf(complete, spec.form) };
  }

  async #keep(
    planned: PlannedSheet,
    { stem }: AskedFile,
    asking: Asking | undefined,
    folder: string,
  ): Promise<void> {
    const { reading } = planned;
    if (reading === undefined) return;
    const { options, words } = this.#all;
    const groups = [reading.headings, reading.set, reading.words, reading.units];
    const says = reading.headingRow !== undefined || groups.some((group) => Object.keys(group).length > 0);
    const mapping = says ? keptReading(planned) : undefined;
    if (mapping === undefined) return;
    const name = options.newMapping ?? (asking && (await this.#askName(asking, stem)));
    if (name === undefined) {
      if (!this.#told) this.#call.tell({ code: 'mapping-not-kept' });
      this.#told = true;
      return;
    }
    if (options.dry || this.#isTaken(name)) return;
    if (keepMapping(this.#call, folder, name, mapping, words)) this.#mappings.push({ name, mapping });
  }

  #isTaken(name: string): boolean {
    return this.#mappings.some((each) => each.name === name);
  }

  #askName({ ask, words }: Asking, stem: string): Promise<string> {
    const proposed = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '').slice(0, 40);
    return ask.text({
      message: words.nameIt,
      ...(proposed === '' || this.#isTaken(proposed) ? {} : { proposed }),
      wrong: (answer) => {
        if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(answer.trim())) return words.badName;
        return this.#isTaken(answer.trim()) ? words.nameTaken : undefined;
      },
    });
  }
}

/** Imports files in their order. */
export async function importFiles(
  call: Call,
  files: readonly AskedFile[],
  all: ImportAll,
): Promise<readonly FileResult[]> {
  const reader = new ListReader(call, all);
  const results: FileResult[] = [];
  let { entering } = all;
  for (const asked of files) {
    const read = await reader.read(asked, entering);
    if (!('sheets' in read)) {
      results.push(read);
      continue;
    }
    const replaces = (rows: readonly RowResult[]) => askReplace(call, all.words, asked.shown, rows);
    let imported = await importFile(read, { ...all, entering, replaces });
    if (imported.result.refused?.code === 'import-taken') {
      // Somebody else is reading in the same: what they have written is there by now.
      entering = (await beginEntry(call)) ?? entering;
      imported = await importFile(read, { ...all, entering, replaces });
    }
    results.push(imported.result);
    ({ entering } = imported);
  }
  return results;
}
