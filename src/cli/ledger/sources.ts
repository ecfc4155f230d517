import { sha256 } from '../../disk/sha256.ts';
import type { System } from '../../checks/system.ts';
import type { ReadFile } from '../../disk/read-files.ts';

export interface Source {
  readonly what: string;
  readonly files: number;
  /** Over the paths and the contents of the files, in the order of their paths. */
  readonly digest: string;
}

function digestOf(files: readonly ReadFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sha256(sorted.map(({ path, bytes }) => `${path}\n${sha256(bytes)}\n`).join(''));
}

/** What the sources are called in receipts and workbooks; the pack goes by its id. */
export const recordsSource = '记录';
export const settingsSource = '设置';

/** What everything a town's ledgers say follows from: its records, its settings, its pack as loaded. */
export function sourcesOf(files: readonly ReadFile[], system: System): readonly Source[] {
  const isRecord = ({ path }: ReadFile): boolean => path.startsWith('records/');
  const isMade = ({ path }: ReadFile): boolean => /^(?:seals|baselines|mappings)\//.test(path);
  const records = files.filter(isRecord);
  const settings = files.filter((file) => !isRecord(file) && !isMade(file));
  // Exact numbers, which JSON has not, as text.
  const plain = JSON.stringify(system, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return [
    { what: recordsSource, files: records.length, digest: digestOf(records) },
    { what: settingsSource, files: settings.length, digest: digestOf(settings) },
    { what: `测评体系 ${system.id}`, files: 1, digest: sha256(plain) },
  ];
}
