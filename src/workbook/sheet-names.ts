import { beginning, cellText } from './safe-text.ts';

/** Most characters a sheet's name may have, counted as Excel does: in units of UTF-16. */
const longest = 31;

/** Names that Excel takes: none of its forbidden characters, no apostrophe (print titles break on it), no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  // Excel keeps this one for itself.
  const taken = new Set<string>(['history']);
  return titles.map((title) => {
    const plain =
      cellText(title)
        .replace(/[*?:\\/[\]'\n\t]/g, ' ')
        .trim() || '表';
    for (let i = 1; ; i += 1) {
      const end = i === 1 ? '' : `（${String(i)}）`;
      const name = beginning(plain, longest - end.length) + end;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
