/** Most characters a sheet's name may have. */
const longest = 31;

/** Names that Excel takes: none of its forbidden characters, no apostrophe (print titles break on it), no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(/[*?:\\/[\]']/g, ' ').trim() || '表';
    for (let i = 1; ; i += 1) {
      const end = i === 1 ? '' : `（${String(i)}）`;
      const name =
        Array.from(plain)
          .slice(0, longest - end.length)
          .join('') + end;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
