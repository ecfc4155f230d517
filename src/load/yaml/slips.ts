/** What a line looks like that was meant as `key: value` or `- item`, but is not. */
import type { Note } from './reading.ts';

/** A slip found in a line; `report` takes the offset of the line. */
export interface Slip {
  readonly report: (note: Note, offset: number) => void;
}

function fullWidth(found: string, instead: string, at: number): Slip {
  return {
    report: (note, offset) =>
      note('full-width', offset + at, offset + at + found.length, { found: found.charAt(0), instead }),
  };
}

function syntax(problem: 'no-blank-after-colon' | 'dash-without-blank', line: string, at: number): Slip {
  const shown = line.trim().slice(0, 40);
  return { report: (note, offset) => note('yaml-syntax', offset + at, offset + at + 2, { problem, shown }) };
}

const anyKey = /^(\s*(?:-\s+)?)(\p{L}[\p{L}\p{N}_-]{0,40})(：|:)(.?)/u;
/** Keys of civic are English, so in running text only an English word before a colon is taken for a key. */
const ownKey = /^(\s*(?:-\s+)?)([a-z][a-z-]{1,20})(：|:)(.?)/;

/**
 * The slip of a line, if it holds one of the usual ones. In a `text` only what cannot be meant as text is one; where
 * a `group` of keys or a list is expected, or YAML cannot read the line, less is needed.
 */
export function slipIn(line: string, within: 'text' | 'group'): Slip | undefined {
  const parts = (within === 'text' ? ownKey : anyKey).exec(line);
  if (parts !== null) {
    const [, indent = '', name = '', colon, after = ''] = parts;
    const at = indent.length + name.length;
    if (colon === '：') return fullWidth('：', ':', at);
    if (after === '\u3000') return fullWidth('\u3000', ' ', at + 1);
    // `http://…` is a value.
    if (after !== '' && after !== ' ' && after !== '/' && after !== ':') {
      return syntax('no-blank-after-colon', line, at);
    }
  }
  if (within === 'text') return undefined;
  const blanks = /^([ ]*(?:- )?)(\u3000+)/.exec(line);
  if (blanks?.[1] !== undefined && blanks[2] !== undefined)
    return fullWidth(blanks[2], ' ', blanks[1].length);
  const dash = /^(\s*)([－—–])(?![－—–])/u.exec(line);
  if (dash?.[1] !== undefined && dash[2] !== undefined) return fullWidth(dash[2], '-', dash[1].length);
  const item = /^\s*-(?=[^\s-])/.exec(line);
  return item === null ? undefined : syntax('dash-without-blank', line, item[0].length - 1);
}
