/** A mistake of YAML in the user's words: the line usually tells more than the parser. */
import { isCollection, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import type { SyntaxProblem } from '../../model/diagnostic-text.ts';
import type { Note } from './reading.ts';
import { slipIn } from './slips.ts';

/** What the parser says of a mistake. */
export interface SyntaxMistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [from: number, to: number];
}

const byMessage: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/^Comments must be separated/, 'comment-without-blank'],
  [/^Missing , or :/, 'bracket-comma'],
  [/^Plain value cannot start|^Block scalar header/, 'starts-with-sign'],
  [/^Not a YAML token/, 'starts-with-sign'],
  [/block-seq-ind on same line/, 'mixed-list'],
  [/^Sequence item without|must start at the same column|^Unexpected indent/, 'indent'],
  [/escape/, 'bad-escape'],
];

function lineAround(text: string, offset: number): { readonly start: number; readonly line: string } {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
}

/** Where the quotation or bracket was opened that is never closed. */
function opening(doc: Document, text: string, quote: boolean, before: number): number | undefined {
  let found: number | undefined;
  visit(doc, (_, node) => {
    if (quote && isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
      const [from, to] = node.range ?? [0, 0];
      if (to - from < 2 || text.charAt(to - 1) !== text.charAt(from)) found ??= from;
    }
    if (!quote && isCollection(node) && node.flow === true) {
      const from = node.range?.[0] ?? 0;
      if (from < before) found = from;
    }
  });
  return found;
}

/** Reports the first mistake of a text YAML could not read. */
export function explainSyntax(doc: Document, error: SyntaxMistake, text: string, note: Note): void {
  const { message, code } = error;
  const at = Math.min(error.pos[0], Math.max(0, text.length - 1));
  const say = (problem: SyntaxProblem, place: number, to = place + 1): void => {
    const { start, line } = lineAround(text, place);
    const from = problem === 'indent' ? start + line.length - line.trimStart().length : place;
    // Of a file cut off in the middle of a line the last line is wrong, whatever else it looks like.
    if (!text.endsWith('\n') && start + line.length >= text.length && problem !== 'starts-with-sign') {
      note('torn-file', start + line.length - line.trimStart().length, text.length, { ends: 'line' });
    } else note('yaml-syntax', from, to, { problem, shown: line.trim().slice(0, 40) });
  };
  if (code === 'MULTIPLE_DOCS' || /^(?:---|\.\.\.)/.test(lineAround(text, at).line)) {
    note('refused-yaml', at, at + 3, { what: 'document', shown: text.slice(at, at + 3) });
    return;
  }
  if (code === 'BAD_ALIAS' || /anchors? must be|Tags and anchors|alias/i.test(message)) {
    const from = Math.max(0, text.slice(0, at + 1).search(/[&*!][^\s]*$/));
    const sign = text.charAt(from);
    const what = sign === '&' ? 'anchor' : sign === '*' ? 'alias' : 'tag';
    note('refused-yaml', from, at + 1, {
      what,
      shown: /^\S*/.exec(text.slice(from, from + 40))?.[0] ?? sign,
    });
    return;
  }
  if (message.startsWith('Missing closing')) {
    const from = opening(doc, text, true, at) ?? at;
    say('unclosed-quote', from);
    return;
  }
  const here = lineAround(text, at);
  const nextLine = lineAround(text, Math.min(text.length, here.start + here.line.length + 1));
  // After a line that was meant as a key the parser stumbles over the next one.
  const fresh = message.endsWith('at node end') && text.slice(here.start, at).trim() === '';
  const above = lineAround(text, here.start - 1);
  const before = fresh || /^Sequence item without|^Map comment with/.test(message) ? [above] : [];
  for (const { start, line } of [...before, here, nextLine]) {
    if (start > error.pos[1] && start !== here.start) break;
    const slip = slipIn(line, 'group');
    if (slip !== undefined) {
      slip.report(note, start);
      return;
    }
  }
  if (code === 'BLOCK_IN_FLOW') {
    const comma = /[，、；]/.exec(text.slice(error.pos[0], error.pos[1]));
    if (comma === null) say('bracket-comma', at, error.pos[1]);
    else note('full-width', at + comma.index, at + comma.index + 1, { found: comma[0], instead: ',' });
    return;
  }
  if (message.startsWith('Flow ') || message.startsWith('Unexpected flow-')) {
    const between = /[\]}"']\s*$/.test(text.slice(0, at)) && /[[{"']/.test(text.charAt(at));
    const open = opening(doc, text, false, at);
    if (between) say('bracket-comma', at);
    else say('unclosed-bracket', open ?? at);
    return;
  }
  if (fresh && !/:(?:\s|$)/.test(above.line)) {
    say('no-colon', above.start);
    return;
  }
  if (message.endsWith('at node end') && /["']\s*$/.test(text.slice(0, at))) {
    say('after-quote', at, error.pos[1]);
    return;
  }
  const known = byMessage.find(([pattern]) => pattern.test(message))?.[1];
  if (known !== undefined) {
    say(known, known === 'starts-with-sign' ? signBefore(text, at) : at, error.pos[1]);
    return;
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const within = here.line.slice(at - here.start);
    if (/:(?:\s|$)/.test(within)) say('colon-in-value', at);
    else if (message.startsWith('A block ')) say('indent', at);
    else say('indent', nextLine.start + nextLine.line.length - nextLine.line.trimStart().length);
    return;
  }
  if (/^Implicit (?:map )?keys/.test(message)) {
    say(text.startsWith('- ', at) && here.start > 0 ? 'mixed-list' : 'no-colon', at);
    return;
  }
  say('other', at);
}

/** `> 90%` is reported where its sign stands, not where the parser stopped. */
function signBefore(text: string, at: number): number {
  const before = lineAround(text, at);
  const sign = /(?::|-)\s+(?=[>|@`%,])/.exec(before.line);
  return sign === null ? at : before.start + sign.index + sign[0].length;
}
