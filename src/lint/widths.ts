/** Full-width digits, letters and signs as plain ones, one for one: what is found stands at the same place. */
export function narrow(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A piece of a text as it was written, and the same in plain characters. */
export interface Piece {
  readonly written: string;
  readonly plain: string;
}

/** The pieces of a text that have a form, however wide they are written. */
export function piecesOf(text: string, form: RegExp): readonly Piece[] {
  return Array.from(narrow(text).matchAll(form), ({ 0: plain, index }) => ({
    written: text.slice(index, index + plain.length),
    plain,
  }));
}
