/** What can be said of a file's text before YAML is asked. */
import type { Severity } from '../../model/diagnostic.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { isUsual } from '../source-text.ts';
import type { SourceText } from '../source-text.ts';
import { placeAt, pointAt } from '../pointer.ts';

/** Levels of nesting that are read; the deepest file of civic has a dozen. */
const deepest = 40;

// Controls, no-break and zero-width blanks, marks that turn the direction of writing.
const invisible =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u200B\u200E\u200F\u2028-\u202F\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
/** These only look like nothing; the others change how the text is read. */
const harmless = /[\u00A0\u00AD\u200B\u202F\u2060\uFEFF]/;
const leadingTab = /^ *\t[ \t]*(?=\S)/gm;
const directive = /^%.*$/gm;
const nothing: ReadonlySet<number> = new Set();

/** Whether only blanks stand before a place: what looks like indentation there is none to YAML. */
function isMargin(file: SourceText, at: number): boolean {
  const { col } = placeAt(file, at);
  return col <= 80 && /^[\s\u200B\u2060-]*$/.test(file.text.slice(at - col + 1, at));
}

/**
 * Reports invisible characters, tabs before the first word of a line, and directives. Answers the lines that hold an
 * error: what YAML then says of them would be the same mistake again, and what stands there cannot be taken as read.
 */
export function scanText(file: SourceText, list: DiagnosticList): ReadonlySet<number> {
  // Nearly no file holds anything of the kind, and looking for each costs more than reading what it says.
  const isPlain = isUsual(file.text);
  const mayDirect = file.text.includes('%');
  if (isPlain && !mayDirect) return nothing;
  const spoken = new Set<number>();
  const each = (pattern: RegExp, report: (match: RegExpExecArray, at: number) => Severity): void => {
    for (const match of file.text.matchAll(pattern)) {
      if (report(match, match.index) === 'error') spoken.add(placeAt(file, match.index).line);
    }
  };
  if (!isPlain) {
    each(invisible, (match, at) => {
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const severity = harmless.test(match[0]) && !isMargin(file, at) ? 'warning' : 'error';
      list.add('invisible-character', pointAt(file, at, 1), { character: `U+${code}` }, severity);
      return severity;
    });
    each(leadingTab, (match, at) => {
      const tab = match[0].indexOf('\t');
      list.add('tab', pointAt(file, at + tab, match[0].length - tab), {});
      return 'error';
    });
  }
  if (mayDirect) {
    each(directive, (match, at) => {
      const shown = match[0].slice(0, 40);
      list.add('refused-yaml', pointAt(file, at, match[0].length), { what: 'directive', shown });
      return 'error';
    });
  }
  return spoken;
}

/** A bracket, or blanks for as many levels as are too many: without either no text is nested deeply. */
const mayBeDeep = new RegExp(`[[{]|^[ ?-]{${String(deepest * 8 + 1)}}`, 'm');

/** The offset at which a stretch of text is nested too deeply to be parsed; it is not nested so in any real file. */
export function tooDeep(text: string): number | undefined {
  if (!mayBeDeep.test(text)) return undefined;
  let depth = 0;
  let indent = true;
  let column = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      indent = true;
      column = 0;
      continue;
    }
    // Blanks, dashes and question marks at the start of a line each may open a level.
    if (indent && (code === 0x20 || code === 0x2d || code === 0x3f)) column += 1;
    else indent = false;
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > deepest || column > deepest * 8) return at;
  }
  return undefined;
}

export const deepestLevel = deepest;
