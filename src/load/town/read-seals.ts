/** Receipts of sealed ledgers: `seals/*.yaml`. A mistake in one keeps no record from being judged. */
import type { Located } from '../../model/place.ts';
import type { Seal } from '../../model/seal.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { checkShape } from '../check-shape.ts';
import { DiagnosticList } from '../diagnostic-list.ts';
import { decode } from '../files.ts';
import type { SourceFile } from '../files.ts';
import { readDocument } from '../read-yaml.ts';
import { townSchemas } from '../schemas.ts';

function readSeal(file: SourceFile, loading: Loading): Located<Seal> | undefined {
  const { list, locate } = loading;
  const text = decode(file, list);
  const entry = text && readDocument(text, townSchemas.seal, list);
  if (entry?.value === undefined) return undefined;
  if (!checkShape('town/seal', entry.value, entry, list, locate) || !entry.sound) return undefined;
  checkFields(entry.value, townSchemas.seal, entry.source, loading);
  return list.errors === 0
    ? { ...(entry.value as Seal), at: { file: file.path, line: 1, col: 1 } }
    : undefined;
}

/** Reads the receipts that are sound; what is wrong with the others is said, as a warning. */
export function readSeals(files: readonly SourceFile[], loading: Loading): readonly Located<Seal>[] {
  return files.flatMap((file) => {
    const list = new DiagnosticList();
    const seal = readSeal(file, { ...loading, list });
    loading.list.takeAsWarnings(list);
    return seal ?? [];
  });
}
