/** Ways to write a record otherwise than civic does: some of them YAML, some of them mistakes. */

/** Numbers from a source that has no end. */
export type Draw = (below: number) => number;
type Lines = readonly string[];

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

/** Puts `make` of a line in its place. */
function change(lines: Lines, at: number, make: (line: string) => string | readonly string[]): Lines {
  return [...lines.slice(0, at), ...[make(lines[at] ?? '')].flat(), ...lines.slice(at + 1)];
}

/** Any line. */
const anywhere =
  (make: (line: string, draw: Draw) => string | readonly string[]) =>
  (lines: Lines, draw: Draw): Lines =>
    change(lines, draw(lines.length), (line) => make(line, draw));

const field = /^( *(?:- +)*)([^\s:]+):( +(.*))?$/;
const item = /^( *- +)(.*)$/;
const indentOf = (line: string): number => /^[ -]*/.exec(line)?.[0].length ?? 0;

/** The value of a line, with what stands before it; lines without one stay as they are. */
function withValue(make: (value: string, draw: Draw, indent: string) => string | readonly string[]) {
  return (lines: Lines, draw: Draw): Lines => {
    const where = lines.flatMap((line, i) => (/: +\S|- +[^\s:]+$/.test(line) ? [i] : []));
    if (where.length === 0) return lines;
    return change(lines, pick(draw, where), (line) => {
      const parts = field.exec(line);
      const head = parts === null ? (item.exec(line)?.[1] ?? '') : `${parts[1] ?? ''}${parts[2] ?? ''}: `;
      const value = parts === null ? (item.exec(line)?.[2] ?? '') : (parts[4] ?? '');
      const made = make(value, draw, ' '.repeat(indentOf(line)));
      if (typeof made === 'string') return `${head}${made}`;
      return [`${head}${made[0] ?? ''}`, ...made.slice(1)];
    });
  };
}

const withKey = (make: (key: string, draw: Draw) => string) => (lines: Lines, draw: Draw) => {
  const where = lines.flatMap((line, i) => (field.test(line) ? [i] : []));
  if (where.length === 0) return lines;
  return change(lines, pick(draw, where), (line) =>
    line.replace(
      field,
      (_, before: string, key: string, rest?: string) => `${before}${make(key, draw)}:${rest ?? ''}`,
    ),
  );
};

// prettier-ignore
const plain = [
  '0', '-0', '+1', '7', '-12', '012', '1.10', '-0.5', '1.', '.5', '+.5', '-.5', '1e3', '1.5E-7', '1e', '0x1F', '0xg', '0o17', '0o8',
  '0b1', '1_000', '123456789012345', '1234567890123456', '99999999999999999999', '1.123456789', '12:30', '1:1', '.inf', '-.Inf', '.nan',
  'null', 'Null', 'NULL', 'nULL', '~', '~a', 'true', 'True', 'TRUE', 'tRUE', 'false', 'False', 'yes', 'no', 'on', 'off', 'y', 'N',
  '2022-03-15', '2022-3-5', '2022-03', '2022', '2022-03-15 08:00', '2022-上半年', '98.5%', '≥ 98%', '120/130', 'a', '甲',
  'a b', 'a  b', '甲 乙', 'http://a.b/c?d=1#e', 'a:b', 'a：b', 'a：', 'name：甲', 'name:甲', 'http://甲', '甲, 乙', '甲，乙', '[甲', '甲]', 'a{b}', '}', ']', ',',
  'a #b', 'a# b', '#', '# a', '#a', 'a: b', 'a:', ':', ':a', ': a', '?', '?a', '? a', '-', '-a', '- a', '--', '---', '--- a', '...', '-1a', '+', '+a', '.', '.a', '..', '－甲', '—— 甲',
  '@a', '`a', '%a', '&a', '&a b', '*a', '!a', '!!str 1', '! a', '|a', '>a', '> 90%', '<<', '<', '=', '=1', '"', "'", '"a', "'a", 'a"b', "a'b", "'a'b", '"a"b', '"a" b', "'a' #b", '"a" # b', '"a": b',
  '\u3000甲', '甲\u3000', '甲\u3000乙', '\u00A0甲', '甲\u00A0', '甲\u200B乙', '\uFEFF甲', '甲\u0085', '甲\u2028乙', '\u0007', '甲\t乙', '甲\t', '\t甲', '😀', 'é', '\uD800', '\\', '\\n', 'a\\', '甲' + '乙'.repeat(300),
  'a '.repeat(600) + 'b', 'x'.repeat(1100),
];
// prettier-ignore
const quoted = [
  '""', '"甲"', '"12"', '"null"', '"甲: 乙"', '"甲 #乙"', '"甲\\n乙"', '"\\t"', '"\\\\"', '"\\""', '"\\/"', '"\\x5B\\x7B"', '"\\u4e00"', '"\\uD83D\\uDE00"', '"\\uD800"', '"\\b"', '"\\f"', '"\\r"', '"\\e"', '"\\a"', '"\\0"', '"\\ "', '"\\_"', '"\\N"', '"\\L"', '"\\P"',
  '"\\U0001F600"', '"\\u12"', '"\\xg0"', '"\\x7F"', '"\\x00"', '"\\x85"', '"\\q"', '"\\"', '"\\\\""', '"a\\', '" 甲 "', '"[[[[["', '"\u00A0"', '"甲\t乙"',
  "''", "'甲'", "'12'", "'甲''乙'", "''''", "'''", "'甲\\n'", "' 甲 '", "'甲: 乙'", "'甲 #乙'", '\'"\'', '"\'"', "'1' '2'", '"1""2"',
];
// prettier-ignore
const flow = [
  '[]', '{}', '[ ]', '{ }', '[甲, 乙]', '[甲，乙]', '{a: 1}', '{a:1}', '{a：1}', '[[]]', '[{}]', '{a: {b: [c]}}', '[1, 012, 1.10]', '[甲', '{a: 1', '[]]', '[] # 注', '[]甲', '{},', '["甲", \'乙\']', '[甲,\n', '{甲}', '[a: 1]',
];
const headers = ['|', '|-', '|+', '>', '>-', '>+', '|2', '|1-', '>-2', '| # 注', '|a', '>甲', '|--'];
const rows = [
  '甲',
  '甲 # 乙',
  '# 乙',
  '  甲',
  ' ',
  '',
  '',
  '- 甲',
  'a: b',
  '甲：',
  '[',
  '\t甲',
  '甲 ',
  '---',
  '"',
  'name：甲',
];
const odd = ' \u00A0\u200B\uFEFF\u3000\t\u0007\u0085\u2028"\'[]{}:：,，#&*!|>%@`-－?~\\=\u0000a1甲\n\r'.split(
  '',
);
// prettier-ignore
const keys = ['a', 'A', '1', '012', '1.5', 'null', 'true', '~', '<<', '__proto__', 'constructor', 'toString', 'a b', 'a：b', '"a"', "'a'", '"12"', '? a', '[a]', '{a: 1}', '&a a', '*a', '!a a', 'a_b', '-a', '_a', 'a-', '甲', '甲乙', '车辆类型', '㐀', 'é', 'a#', '#a', 'a:b', 'a::', '', 'k'.repeat(61), 'k'.repeat(1100), '-', '@a'];

export const constructs: Readonly<Record<string, (lines: Lines, draw: Draw) => Lines>> = {
  'as it is': (lines) => lines,
  'plain scalar': withValue((_, draw) => pick(draw, plain)),
  'quoted scalar': withValue((_, draw) => pick(draw, quoted)),
  'other quotes': withValue((value, draw) =>
    draw(2) === 0 ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`,
  ),
  'no value': withValue(() => ''),
  brackets: withValue((_, draw) => pick(draw, flow).split('\n')),
  'text of several lines': withValue((value, draw, indent) => {
    const deeper = `${indent}${' '.repeat(pick(draw, [2, 2, 2, 1, 4, 0]))}`;
    const body = Array.from({ length: draw(4) }, () => {
      const row = pick(draw, rows);
      return row === '' ? row : `${deeper}${row}`;
    });
    const first = draw(8) === 0 ? [] : [`${deeper}${value}`];
    return [pick(draw, headers), ...first, ...body];
  }),
  'kept lines': withValue((value, draw, indent) => {
    const more = Array.from({ length: draw(3) }, () =>
      pick(draw, [`${indent}  ${value}`, `${indent}  乙`, `${indent}    丙`, '']),
    );
    return [pick(draw, ['|', '|-', '>-', '>']), `${indent}  ${value.replace(/^\s+/, '') || '甲'}`, ...more];
  }),
  'plain over two lines': withValue((value, draw, indent) => [
    value,
    `${indent}${pick(draw, ['  乙', '  name：甲', '  a: b', '  # 注', ' 乙', '乙', '  - 乙'])}`,
  ]),
  key: withKey((_, draw) => pick(draw, keys)),
  'key twice': anywhere((line) => [line, line]),
  'blanks after colon': anywhere((line, draw) =>
    line.replace(
      /: +/,
      pick(draw, [':', ':  ', ':   ', ':\t', ': \t', ' : ', '： ', '：', ':\u3000', ':\u00A0']),
    ),
  ),
  'blanks at the end': anywhere(
    (line, draw) => `${line}${pick(draw, [' ', '   ', '\t', '\u3000', '\u00A0'])}`,
  ),
  dash: anywhere((line, draw) =>
    line.replace(/- /, () =>
      pick(draw, [
        '-',
        '-  ',
        '-   ',
        '- - ',
        '-\n  ',
        '-\t',
        '－ ',
        '— ',
        '* ',
        '  - ',
        '- # 注\n  ',
        '- &a ',
        '- !a ',
        '- ? ',
        '-\u00A0',
      ]),
    ),
  ),
  'comment behind': anywhere((line, draw) => `${line}${pick(draw, [' # 注', '# 注', '  #', ' #注 # 注'])}`),
  'comment line': anywhere((line, draw) => [
    ...(draw(3) > 0 ? [line] : []),
    `${' '.repeat(draw(9))}# 注${pick(draw, ['', '：a: b', ' - a', '\t'])}`,
    ...(draw(4) === 0 ? [line] : []),
  ]),
  'comment line between': anywhere((line, draw) => [
    line,
    `${' '.repeat(draw(2) === 0 ? indentOf(line) : draw(8))}# 注`,
  ]),
  'empty line': anywhere((line, draw) => [line, pick(draw, ['', '', ' ', '      ', '\t', ' \t', '\u3000'])]),
  indentation: anywhere((line, draw) =>
    draw(2) === 0
      ? `${' '.repeat(1 + draw(3))}${line}`
      : line.replace(new RegExp(`^ {1,${String(1 + draw(3))}}`), ''),
  ),
  'list moved': (lines, draw) => {
    const heads = lines.flatMap((line, i) =>
      line.endsWith(':') && /^ +- /.test(lines[i + 1] ?? '') ? [i] : [],
    );
    if (heads.length === 0) return lines;
    const head = pick(draw, heads);
    const own = indentOf(lines[head + 1] ?? '') - 2;
    const by = pick(draw, [-2, -2, -2, -1, 1, 2]);
    let moving = true;
    return lines.map((line, i) => {
      if (i <= head) return line;
      if (/^ */.exec(line)![0].length < own) moving = false;
      return !moving
        ? line
        : by > 0
          ? ' '.repeat(by) + line
          : line.replace(new RegExp(`^ {${String(-by)}}`), '');
    });
  },
  'line left out': anywhere(() => []),
  'lines swapped': (lines, draw) => {
    const at = draw(Math.max(1, lines.length - 1));
    const [a, b] = [lines[at], lines[at + 1]];
    return a === undefined || b === undefined ? lines : [...lines.slice(0, at), b, a, ...lines.slice(at + 2)];
  },
  'another line': (lines, draw) =>
    change(lines, draw(lines.length), (line) => [
      line,
      pick(draw, [
        '---',
        '...',
        '%YAML 1.2',
        '--- a',
        '甲',
        '- a',
        ' a: 1',
        'a: 1',
        'a',
        '  a',
        '  - a',
        '－ a',
        '\u3000a: 1',
        '\u00A0- a',
        '}',
        ']',
        '-',
        ' -',
        '  a:',
        '?',
        '  ? a',
        '"',
        ': a',
      ]),
    ]),
  'character put in': (lines, draw) =>
    anywhere((line) => {
      const at = draw(line.length + 1);
      return `${line.slice(0, at)}${pick(draw, odd)}${line.slice(at)}`;
    })(lines, draw),
  'character left out': anywhere((line, draw) => {
    const at = draw(Math.max(1, line.length));
    return line.slice(0, at) + line.slice(at + 1);
  }),
  'cut off': (lines, draw) => {
    const text = lines.join('\n');
    return text.slice(0, Math.max(1, draw(text.length))).split('\n');
  },
  'nested deeply': withValue((_, draw, indent) => {
    const deep = 30 + draw(20);
    if (draw(2) === 0) return `"${'['.repeat(deep)}"`;
    return [
      '',
      ...Array.from({ length: deep }, (_each, i) => `${indent}${' '.repeat(2 + i * pick(draw, [2, 8]))}a:`),
    ];
  }),
};
