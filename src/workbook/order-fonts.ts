import { setText, textOf } from './parts.ts';
import type { Parts } from './parts.ts';

const part = 'xl/styles.xml';

/** The order in which the format's schema lists what makes a font. */
const order = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

function placeOf(element: string): number {
  return order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}

/** Puts what makes a font in order: exceljs has its own, which Excel bears and a validator does not. */
export function orderFonts(parts: Parts): void {
  const inOrder = textOf(parts, part).replace(/(?<=<font>).*?(?=<\/font>)/g, (inside) =>
    [...inside.matchAll(/<[^>]*\/>/g)]
      .map(([element]) => element)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .join(''),
  );
  setText(parts, part, inOrder);
}
