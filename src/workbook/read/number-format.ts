/** How a number in a cell is shown: what it means depends on nothing else. */
export type Shown = 'number' | 'percent' | 'day' | 'time' | 'elapsed';

/**
 * Formats that have a number instead of a code (ECMA-376 part 1, 18.8.30), with the meaning that 27–36 and 50–58 have in
 * Chinese. 48 is scientific and 49 text.
 */
const builtIn: readonly (readonly [from: number, to: number, shown: Shown])[] = [
  [9, 10, 'percent'],
  [14, 17, 'day'],
  [18, 21, 'time'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 35, 'time'],
  [36, 36, 'day'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 54, 'day'],
  [55, 56, 'time'],
  [57, 58, 'day'],
];

/** How the built-in format of that number shows a number. */
export function shownByNumber(id: number): Shown {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/** How a format code such as `yyyy"年"m"月"d"日"` shows a positive number: only its first section counts. */
export function shownByCode(code: string): Shown {
  const [section = ''] = code.replace(/"[^"]*"?|\\[^]|[_*][^]/g, '').split(';');
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const rest = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|g\/通用格式/gi, '')
    .replace(/e[+-]/gi, '')
    .replace(/am\/pm|a\/p|上午\/下午/gi, 'h');
  if (rest.includes('%')) return 'percent';
  if (/[#?]/.test(rest)) return 'number';
  if (/[yde]|aaa/i.test(rest)) return 'day';
  if (elapsed) return 'elapsed';
  if (/[hs]/i.test(rest)) return 'time';
  return /m/i.test(rest) ? 'day' : 'number';
}
