/**
 * How a single value is written in the block form of YAML: plain where no reader can take it for anything else, in
 * double quotes otherwise. The oracle is `yaml` itself (test/enter/block-form.test.ts).
 */

/** What a plain scalar is read as instead of text (YAML 1.2 core), and some figures older readers take for others. */
const notText =
  /^(?:~|null|true|false|[-+]?(?:\d[\d_]*)?\.?\d+(?:e[-+]?\d+)?\.?|[-+]?\d[\d_]*\.|0o?[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan)|\d+(?::\d+)+(?:\.\d*)?|<<|=)$/iu;
/** Characters that begin something else than a plain scalar. */
const marks = /^[-?:,[\]{}#&*!|>'"%@`=~<.\s\u3000]/u;
/** What ends or turns a plain scalar within a line. */
const turns = /:(?:\s|$)|\s#|[\s\u3000]$|[\n\t]/u;

/** The brackets of a text as escapes: readers refuse what is nested deeply, and count before they know of quotes. */
function withoutBrackets(quoted: string): string {
  return quoted.replaceAll('[', '\\x5B').replaceAll('{', '\\x7B');
}

function closesItsBrackets(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    if (character === ']' || character === '}') open -= 1;
    if (open > 4) return false;
  }
  return open <= 0;
}

/** A text, a number or yes or no, on one line. Texts are those `tidyText` leaves. */
export function blockScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const closed = closesItsBrackets(value);
  if (closed && value !== '' && !marks.test(value) && !turns.test(value) && !notText.test(value))
    return value;
  const quoted = JSON.stringify(value);
  return closed ? quoted : withoutBrackets(quoted);
}
