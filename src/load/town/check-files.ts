/** Files that records name but that are not there, or hold nothing. */
import type { FileFacts } from '../../model/files.ts';
import type { Loading } from '../check-fields.ts';
import type { RecordDraft } from './draft.ts';

/** Names that differ only in case, width or ending are often the same file. */
function folded(path: string): string {
  return path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.jpeg$/, '.jpg')
    .replaceAll(/[\s_-]/g, '');
}

/** Warns of files that prove nothing. */
export function checkFiles(draft: RecordDraft, facts: FileFacts, { list, locate }: Loading): void {
  let alike: ReadonlyMap<string, string> | undefined;
  for (const { from, file, path } of draft.files) {
    const fact = facts.get(file);
    if (fact !== undefined && fact.size > 0) continue;
    const at = locate(from.source, path, 'value');
    if (fact !== undefined) {
      list.add('file-without-content', at, { file });
      continue;
    }
    alike ??= new Map([...facts.keys()].sort().map((known) => [folded(known), known]));
    list.add('file-not-there', at, { file, nearest: alike.get(folded(file)) });
  }
}
