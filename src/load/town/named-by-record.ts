/** What one record names that is settled later: records that may be read after it, and files. */
import type { Later } from '../check-fields.ts';
import type { Path } from '../read-yaml.ts';
import type { RecordRef } from '../record-refs.ts';
import { keepText } from './draft.ts';
import type { DraftRecord, RecordDraft } from './draft.ts';

export class NamedByRecord implements Later {
  #records: { readonly kind: RecordRef; readonly id: string; readonly path: Path }[] = [];
  #files: { readonly file: string; readonly path: Path }[] = [];

  /** Forgets what the record before it named. */
  clear(): void {
    if (this.#records.length > 0) this.#records = [];
    if (this.#files.length > 0) this.#files = [];
  }

  record(kind: RecordRef, id: string, path: Path): void {
    this.#records.push({ kind, id, path });
  }

  file(file: string, path: Path): void {
    this.#files.push({ file, path });
  }

  /** Notes in the draft what the record names, now that it is known how it is kept. */
  takeInto(draft: RecordDraft, from: DraftRecord): void {
    for (const { kind, id, path } of this.#records)
      draft.references.push({ from, kind, id: keepText(id, draft), path });
    for (const { file, path } of this.#files) {
      const isSound = (draft.onDisk?.get(file)?.size ?? 0) > 0;
      if (!isSound) draft.files.push({ from, file: keepText(file, draft), path });
    }
  }
}
