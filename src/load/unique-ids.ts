import type { Place } from '../model/place.ts';
import type { Named } from '../model/diagnostic-text.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import type { EntrySource, Locate, Path } from './read-yaml.ts';

/** Reports every id of a row of things that an earlier one bears already. */
export function createIdCheck(title: Named, list: DiagnosticList, locate: Locate) {
  const first = new Map<string, { readonly source: EntrySource; readonly path: Path }>();
  return (id: string, source: EntrySource, path: Path): boolean => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, { source, path });
      return true;
    }
    const at: Place = locate(earlier.source, earlier.path, 'value').at;
    list.add('duplicate-id', locate(source, path, 'value'), { id, title, first: at });
    return false;
  };
}
