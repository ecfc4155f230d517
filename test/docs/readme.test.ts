import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { flags } from '../../src/cli/flags.ts';
import { verdicts } from '../../src/model/verdict.ts';
import { commandNames, exitCodes, optionNames } from '../../src/report/sentences/help.ts';
import { helpEn } from '../../src/report/sentences/help-en.ts';
import { helpZh } from '../../src/report/sentences/help-zh.ts';
import { verdictsZh } from '../../src/report/sentences/verdict-words.ts';
import { civic, copyOfTown, landu } from '../cli/run-civic.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const names = ['README.md', 'README.zh-CN.md'] as const;

/** The contents of the blocks of code in one language, in order. */
const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

const inline = (text: string): readonly string[] =>
  [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** What is typed after `civic` in the command of the README that judges the example. */
function readmeCommand(): readonly string[] {
  const [first = ''] = blocks(read('README.md'), 'sh');
  const [, typed = ''] = /node bin\/civic\.js (.+)\n/.exec(first) ?? [];
  return typed.split(' ');
}

const readmeAnswer = civic(readmeCommand(), { cwd: root });

describe('the two commands of the README', () => {
  test('are the same in both languages', () => {
    const [en, zh] = names.map((name) => blocks(read(name), 'sh'));
    expect(en).toHaveLength(2);
    expect(zh).toEqual(en);
  });

  test('name scripts and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const block of blocks(read('README.md'), 'sh')) {
      for (const part of block.trim().split(' && ')) {
        const [tool, ...words] = part.split(' ');
        if (tool === 'npm' && words[0] === 'run') expect(scripts).toHaveProperty(words[1] ?? '');
        else if (tool === 'npm') expect(words).toEqual(['ci']);
        else expect([tool, existsSync(join(root, words[0] ?? ''))]).toEqual(['node', true]);
      }
    }
  });

  test('the first judges the example town, ends with 0, and would end with 1 without --fail-on none', async () => {
    const argv = readmeCommand();
    expect(argv.slice(-2)).toEqual(['--fail-on', 'none']);
    expect((await readmeAnswer).code).toBe(0);
    expect((await civic(argv.slice(0, -2), { cwd: root })).code).toBe(1);
  });
});

test('the output shown is the beginning of the real one (UPDATE=1 rewrites it)', async () => {
  const { out } = await readmeAnswer;
  const text = read('README.md');
  const [shown = ''] = blocks(text, 'text');
  const lines = shown.split('\n').slice(0, -1);
  expect(lines.at(-1)).toBe('…');
  const real = out.split('\n').slice(0, lines.length - 1);
  if (process.env.UPDATE === '1') {
    writeFileSync(
      join(root, 'README.md'),
      text.replace(shown, () => `${real.join('\n')}\n…\n`),
    );
    return;
  }
  expect(lines.slice(0, -1)).toEqual(real);
});

describe.each(names)('%s', (name) => {
  const text = read(name);

  test('has a table of just the commands there are', () => {
    const rows = [...text.matchAll(/^\| `civic ([a-z]+)/gm)].map((match) => match[1]);
    expect(rows).toEqual([...commandNames]);
    expect(Object.keys(commands)).toEqual([...commandNames]);
  });

  test('names only options that exist', () => {
    const known = new Set([...Object.values(flags).flatMap((flag) => flag.split(', ')), '--help']);
    const named = inline(text).flatMap((code) => code.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const option of named) expect([...known], option).toContain(option);
  });

  test('says what each exit code and each verdict is', () => {
    const rows = [...text.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, means]) => [code, means]);
    const { exitCodes: means } = name === 'README.md' ? helpEn : helpZh;
    expect(rows).toEqual(exitCodes.map((code) => [String(code), means[code]]));
    for (const verdict of verdicts) expect(text).toContain(verdictsZh[verdict]);
  });

  test('the record it shows can be written so', async () => {
    const [record = ''] = blocks(text, 'yaml');
    const folder = copyOfTown();
    writeFileSync(join(folder, 'records/measurement/readme.yaml'), record);
    expect((await civic(['check'], { cwd: folder })).out).toBe('没有发现错误。\n');
  });

  test('the record it adds can be added so', async () => {
    const [shown = ''] = blocks(text, 'console');
    const [, line = ''] = shown.split('\n');
    const { code, err } = await civic(line.split(' ').slice(1), { cwd: copyOfTown() });
    expect(code, err).toBe(0);
  });

  test('options with a value can be typed as shown, all at once', async () => {
    const shown = inline(text)
      .map((code) => code.split(' '))
      .filter(([option = '', value = '']) => option.startsWith('--') && /^[^A-Z|]+$/.test(value));
    const words = shown.flat().filter((word, i, all) => word !== '-o' && all[i - 1] !== '-o');
    expect(words.length).toBeGreaterThan(1);
    const { code, err } = await civic(['assess', '--on', '2022-06-30', ...words], { cwd: landu });
    expect(code, `${words.join(' ')}: ${err}`).toBeLessThan(2);
  });

  test('ids it explains exist', async () => {
    const ids = [...text.matchAll(/`(S\d-\d\d(?:\/[a-z-]+)?)`/g)].map((match) => match[1] ?? '');
    for (const id of ids) {
      const { err } = await civic(['explain', id, '--on', '2022-06-30'], { cwd: landu });
      expect(err, id).not.toContain('没有');
    }
  });

  test('links lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(join(root, target)), target).toBe(true);
    }
  });
});

test('README.md names every verdict in both languages, and every option', () => {
  const text = read('README.md');
  for (const verdict of verdicts) expect(text).toContain(`${verdictsZh[verdict]} ${verdict}`);
  for (const option of optionNames) {
    const [first = '', second = first] = flags[option].split(', ');
    expect(text.includes(first) || text.includes(second), option).toBe(true);
  }
});
