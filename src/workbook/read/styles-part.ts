import type { Limits } from './limits.ts';
import type { Shown } from './number-format.ts';
import { shownByCode, shownByNumber } from './number-format.ts';
import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** More cell formats than any program writes; what lies beyond is shown as a plain number. */
const most = 65_536;

/** How the cells of each style show a number. Fonts, fills and named styles are not looked at. */
export async function readStyles(part: string, parts: Parts, limits: Limits): Promise<Shown[]> {
  const byId = new Map<number, Shown>();
  const styles: Shown[] = [];
  let within = '';
  let done = false;
  await readXml(
    parts.read(part),
    {
      root: 'styleSheet',
      open: (name, { numFmtId, formatCode = '' }) => {
        if (name === 'numFmts' || name === 'cellXfs') within = name;
        const id = Number(numFmtId ?? 0);
        if (name === 'numFmt' && within === 'numFmts' && byId.size < most)
          byId.set(id, shownByCode(formatCode.slice(0, 1000)));
        if (name !== 'xf' || within !== 'cellXfs') return;
        if (styles.length < most) styles.push(byId.get(id) ?? shownByNumber(id));
        else done = true;
      },
      close: (name) => {
        if (name === within) within = '';
        // They come in this order, and nothing after them is wanted.
        if (name === 'cellXfs') done = true;
      },
      done: () => done,
    },
    limits,
  );
  return styles;
}
