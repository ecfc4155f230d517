/** Which file of a town's folder is what. */
import { recordKindNames, recordKinds } from '../../records/index.ts';
import type { Pointer } from '../../model/diagnostic.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { SourceFile } from '../files.ts';
import { nearest } from '../nearest.ts';
import { pointAt } from '../pointer.ts';
import { settingsFiles } from './read-settings.ts';

/** Folders civic does not read as records or settings. */
const others = /^(?:out|files|own)\/|(?:^|\/)\.|(?:^|\/)~\$/;
const yaml = /\.ya?ml$/i;
const settings = settingsFiles.map((name) => `${name}.yaml`);

const recordsFolder = 'records/';

export interface SortedFiles {
  readonly settings: readonly SourceFile[];
  readonly records: readonly { readonly kind: RecordKindName; readonly file: SourceFile }[];
  /** How lists of superiors are read. */
  readonly mappings: readonly SourceFile[];
  /** Receipts of sealed ledgers. */
  readonly seals: readonly SourceFile[];
  /** Gaps accepted until a day. */
  readonly baselines: readonly SourceFile[];
  /** Files under records/ that belong to no kind. */
  readonly astray: number;
}

function whereTo(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return nearest(path.replace(/\.ya?ml$/i, ''), settingsFiles)?.concat('.yaml');
  const kind = recordKindNames.find((name) => name === folder);
  return kind === undefined ? undefined : `${recordsFolder}${kind}/${rest.join('/')}`;
}

/** The kind a folder was meant for: a slip, or the kind's Chinese name. */
function kindMeant(folder: string): string | undefined {
  const titled = Object.values(recordKinds).find((kind) => kind.titles[0] === folder)?.kind;
  return titled ?? nearest(folder, recordKindNames);
}

/** Sorts the files of a town's folder; `pack` is the folder of a pack of its own. */
export function sortFiles(
  files: readonly SourceFile[],
  pack: string | undefined,
  list: DiagnosticList,
): SortedFiles {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const found: {
    settings: SourceFile[];
    records: { kind: RecordKindName; file: SourceFile }[];
    mappings: SourceFile[];
    seals: SourceFile[];
    baselines: SourceFile[];
  } = { settings: [], records: [], mappings: [], seals: [], baselines: [] };
  let astray = 0;
  const at = (path: string): Pointer => pointAt({ path, text: '' }, 0, 0);
  const sortRecords = (path: string, file: SourceFile): void => {
    const end = path.indexOf('/', recordsFolder.length);
    const folder = path.slice(recordsFolder.length, end < 0 ? undefined : end);
    const kind = end < 0 ? undefined : recordKindNames.find((name) => name === folder);
    if (kind !== undefined) {
      found.records.push({ kind, file });
      return;
    }
    astray += 1;
    // A record that is not read is as good as lost: this is no mere warning.
    if (end < 0) list.add('stray-file', at(path), { nearest: undefined }, 'error');
    else
      list.add('unknown-record-kind', at(path), {
        found: folder,
        nearest: kindMeant(folder),
        known: recordKindNames,
      });
  };
  for (const file of sorted) {
    const path = file.path.normalize('NFC');
    if (others.test(path) || !yaml.test(path) || path === 'ledgers.yaml') continue;
    if (pack !== undefined && path.startsWith(`${pack}/`)) continue;
    // Nearly all are records.
    if (path.startsWith(recordsFolder)) sortRecords(path, file);
    else if (settings.includes(path)) found.settings.push(file);
    else if (/^mappings\/[^/]+$/.test(path)) found.mappings.push(file);
    else if (/^seals\/[^/]+$/.test(path)) found.seals.push(file);
    else if (/^baselines\/[^/]+$/.test(path)) found.baselines.push(file);
    else list.add('stray-file', at(path), { nearest: whereTo(path) });
  }
  return { ...found, astray };
}
