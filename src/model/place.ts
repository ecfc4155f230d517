/** Where something stands in the user's files: `records/activity/2022-03.yaml:12:3`, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** A noun that remembers where it was written. */
export type Located<T> = T & { readonly at: Place };

/** `file:line:col`. */
export function showPlace(place: Place): string {
  return `${place.file}:${String(place.line)}:${String(place.col)}`;
}

/** Order of places: by file, line, column. */
export function byPlace(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.col - b.col;
}
