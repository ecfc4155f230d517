import { describe, expect, test } from 'vitest';
import { flags } from '../../src/cli/flags.ts';
import { commandNames, optionNames } from '../../src/report/sentences/help.ts';
import { civic, type } from './run-civic.ts';

/** What is typed, what is said in Chinese, what in English. Each names the slip and what to type instead. */
const mistakes: readonly (readonly [line: string, zh: string, en: string])[] = [
  ['ases', '没有“ases”这个命令，是不是“assess”？', 'There is no command “ases”. Did you mean “assess”?'],
  [
    'frobnicate',
    `没有“frobnicate”这个命令，现有 ${commandNames.join('、')}`,
    `There is no command “frobnicate”; there are ${commandNames.join(', ')}`,
  ],
  ['assess --onn 1', '没有 --onn 这个选项，是不是“--on”？', 'There is no option --onn. Did you mean “--on”?'],
  ['assess --xyzzy', '没有 --xyzzy 这个选项，可用的见 --help', 'There is no option --xyzzy; see --help'],
  ['assess -x', '没有 -x 这个选项', 'There is no option -x'],
  ['check --on 2022-06-30', '没有 --on 这个选项', 'There is no option --on'],
  ['explain S1-01 --format json', '没有 --format 这个选项', 'There is no option --format'],
  [
    'assess --on',
    '选项 --on <日期> 后面要写值，写法见 --help',
    'Option --on <day> needs a value; see --help',
  ],
  ['assess -o', '选项 -o, --output <文件> 后面要写值', 'Option -o, --output <file> needs a value'],
  ['explain', '缺少 编号，写法见 --help', 'id is missing; see --help'],
  [
    'explain S1-01 S1-02',
    '多写了 S1-02；含空格的名称要加引号',
    'S1-02 is one too many; put names with blanks in quotes',
  ],
  ['assess 2022', '多写了 2022', '2022 is one too many'],
  ['check 石笋村', '多写了 石笋村', '石笋村 is one too many'],
  [
    'assess --format pdf',
    '--format 后面不能写“pdf”，可以写：table、markdown、json',
    '“pdf” cannot stand after --format; choose of: table, markdown, json',
  ],
  ['check --format markdown', '--format 后面不能写“markdown”，可以写：table、json', 'choose of: table, json'],
  [
    'assess --audience all',
    '--audience 后面不能写“all”，可以写：public、internal',
    'choose of: public, internal',
  ],
  ['assess --fail-on red', '--fail-on 后面不能写“red”，可以写：none、any、due', 'choose of: none, any, due'],
];

describe.each(mistakes)('civic %s', (line, zh, en) => {
  test('is exit 2, says what to type, and prints nothing', async () => {
    for (const [words, said] of [
      [line, zh],
      [`--lang en ${line}`, en],
    ] as const) {
      const { code, out, err } = await type(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`civic: ${said}`.replace('civic: “', '“').replace('civic: choose', 'choose'));
      expect(err.match(/\n/g)).toHaveLength(1);
      expect(err).not.toMatch(/\n\s+at |Error|undefined/);
    }
  });
});

test('civic alone says what to do, after the help', async () => {
  const { code, out, err } = await civic([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('用法');
  expect(err).toMatch(/civic: 请写明要做什么，例如 civic assess；全部命令见 civic --help\n$/);
});

test('a language there is not is said in Chinese; the last one named wins', async () => {
  expect(await type('assess --lang fr')).toEqual({
    code: 2,
    out: '',
    err: 'civic: --lang 后面不能写“fr”，可以写：zh、en\n',
  });
  expect((await type('assess --lang')).err).toContain('--lang');
  expect((await type('ases --lang zh --lang=en')).err).toContain('There is no command');
});

test('what was typed is printed cleaned', async () => {
  const { err } = await civic(['assess', '--unit', '坏\u001B[2J\u202E村']);
  expect(err).toContain('坏[U+001B][2J[U+202E]村');
});

describe('help', () => {
  test('names every command and every option, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const helps = await Promise.all(
        ['--help', ...commandNames.map((name) => `${name} --help`)].map(
          async (line) => (await type(`${line} --lang ${lang}`)).out,
        ),
      );
      for (const name of commandNames) expect(helps[0]).toContain(name);
      // Two options of different commands can go by one flag.
      for (const name of optionNames) expect(helps.join('\n'), name).toContain(flags[name]);
    }
  });

  test('in English holds no Chinese but ids', async () => {
    for (const line of ['--help', 'assess --help', 'explain --help', 'check --help']) {
      expect((await type(`${line} --lang en`)).out, line).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('in Chinese holds no English words of the parser', async () => {
    for (const line of ['--help', 'assess --help', 'explain --help', 'check --help']) {
      expect((await type(line)).out, line).not.toMatch(/Usage|Options|Commands|Arguments|display|default:/);
    }
  });
});

test('--version is the version alone', async () => {
  const { out } = await type('--version');
  expect(out).toBe(`${process.env.CIVIC_VERSION}\n`);
});
