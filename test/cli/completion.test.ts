import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/cli/completion/offers.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { everywhere, flags } from '../../src/cli/flags.ts';
import { commandNames } from '../../src/report/sentences/help.ts';
import { civic, copyOfTown, emptyFolder, landu, town, type } from './run-civic.ts';

/** What the word after the last blank may become. */
async function offered(
  line: string,
  world: { cwd?: string } = {},
  shell = 'bash',
): Promise<readonly string[]> {
  const words = line.split(' ').map((word) => `.${word}`);
  const { code, out, err } = await civic(['__complete', shell, ...words], world);
  expect([code, err], line).toEqual([0, '']);
  return out.split('\n').slice(0, -1);
}

describe('what is offered', () => {
  test('commands, and those that begin as typed', async () => {
    expect(await offered('')).toEqual([...commandNames]);
    expect(await offered('a')).toEqual(['assess', 'add', 'appraise']);
    expect(await offered('--no-color -C records a')).toEqual(['assess', 'add', 'appraise']);
    expect(await offered('nonsense')).toEqual([]);
  });

  test('every option a command declares, and no other', async () => {
    for (const name of commandNames) {
      const { command } = await commands[name]();
      const declared = [...command.options, ...everywhere].map((each) => flags[each].split(', ').at(-1));
      expect([...(await offered(`${name} --`))].sort(), name).toEqual([...declared, '--help'].sort());
    }
  });

  test.each([
    [
      'assess',
      ['--verdict', '--audience', '--fail-on', '--phase', '--unit', '--category', '--method', '--lang'],
    ],
    ['findings', ['--state', '--source', '--by', '--site', '--unit']],
    ['inspect', ['--kind', '--round']],
  ])('each value that is offered after an option of %s is accepted', async (name, options) => {
    for (const option of options) {
      const values = await offered(`${name} ${option} `);
      expect(values.length, option).toBeGreaterThan(0);
      for (const value of values) {
        const { err } = await civic([name, '--on', '2022-06-30', option, value]);
        // It may be that there is nothing to print; but not that there is no such thing.
        expect(err, `${option} ${value}`).not.toMatch(/后面不能写|没有登记|没有“/);
      }
    }
  });

  test('the formats are those each command names when it refuses one', async () => {
    const filled = join(emptyFolder(), 'a.csv');
    writeFileSync(filled, '');
    const typed: Readonly<Record<string, string>> = {
      import: filled,
      notice: '--unit 石笋村',
      ledger: '--phase 1',
      pack: 'show',
    };
    for (const name of commandNames) {
      const { command } = await commands[name]();
      if (!command.options.includes('format')) continue;
      const { code, err } = await type(`${name} ${typed[name] ?? ''} --format nonsense`);
      const told = name === 'pack' ? ['table', 'markdown'] : formatsOf(name);
      expect(code, name).toBe(2);
      expect(err, name).toContain(`可以写：${told.join('、')}\n`);
    }
  });

  test('names of the town one stands in, of the one of -C, and below it', async () => {
    expect(await offered('assess --unit 临', { cwd: landu })).toContain('临河');
    expect(await offered('todo --unit 临', { cwd: join(landu, 'records') })).toContain('临河');
    expect(await offered(`-C ${landu} assess --unit 临`, { cwd: emptyFolder() })).toContain('临河');
    expect(await offered('findings --site 石笋', { cwd: landu })).not.toEqual([]);
    expect(await offered('assess --phase ', { cwd: landu })).not.toEqual([]);
  });

  test('outside a town: what the pack that ships knows, and nothing else fails', async () => {
    const cwd = emptyFolder();
    expect(await offered('assess --unit ', { cwd })).toEqual([]);
    expect(await offered('explain S4-0', { cwd })).toContain('S4-01');
    expect(await offered('-C nowhere assess --unit ', { cwd })).toEqual([]);
    expect(await offered('init --pack ', { cwd })).toContain('county-2022');
  });

  test('a town with mistakes in it is no mistake here', async () => {
    const cwd = copyOfTown();
    writeFileSync(join(cwd, 'tasks.yaml'), '- [');
    expect(await offered('assess --unit 石', { cwd })).toContain('石笋村');
    writeFileSync(join(cwd, 'civic.yaml'), 'pack: ./nowhere\n');
    expect(await offered('assess --unit 石', { cwd })).toEqual([]);
  });

  test('fields of a kind of record, and their values', async () => {
    expect(await offered('add measurement --m')).toContain('--metric');
    expect(await offered('add 指标数据 --m')).toContain('--metric');
    expect(await offered('add measurement --metric ', { cwd: landu })).toContain('road-cleaning-rate');
    expect(await offered('add finding --source ')).toContain('自查');
    expect(await offered('add meas')).toEqual(['measurement']);
    expect(await offered('form mon')).toEqual(['monthly']);
    expect(await offered('pack ')).toEqual(['list', 'show', 'lint', 'new']);
    expect(await offered('schema fin')).toEqual(['finding']);
    expect(await offered('completion ')).toEqual(['bash', 'powershell']);
  });

  test('an option and its value with = between them, and lists', async () => {
    expect(await offered('assess --unit=石')).toContain('--unit=石笋村');
    expect(await offered('assess --unit = 石')).toContain('石笋村');
    expect(await offered('assess --unit =')).toContain('石笋村');
    expect(await offered('assess --verdict unmet,mis')).toEqual(['unmet,missing']);
  });

  test('nothing where a day, a text or a file stands: the shell completes files', async () => {
    for (const line of ['assess --on ', 'assess -o ', 'import ', 'notice ', '-C ', 'assess more '])
      expect(await offered(line), line).toEqual([]);
  });

  test('PowerShell is told what to show and say; what it would take apart is quoted', async () => {
    const lines = await offered('assess --unit 石', {}, 'powershell');
    expect(lines).toContain('石笋村\t石笋村\t村');
    const cwd = copyOfTown();
    writeFileSync(join(cwd, 'units.yaml'), "- id: 甲 (乙)'s\n  type: 村\n");
    const [quoted = ''] = await offered('assess --unit 甲', { cwd }, 'powershell');
    expect(quoted.split('\t')[0]).toBe("'甲 (乙)''s'");
  });
});

test('a shell nobody knows: exit 2, and those there are', async () => {
  const { code, err } = await type('completion fish');
  expect(code).toBe(2);
  expect(err).toContain('bash');
  expect((await type('completion')).code).toBe(2);
});

test.each(['bash', 'powershell'])('the script for %s is plain ASCII', async (shell) => {
  const { code, out } = await type(`completion ${shell}`, { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toMatch(/^[\t\n -~]+$/);
});

const hasBash = process.platform !== 'win32' && spawnSync('bash', ['--version']).status === 0;

describe.skipIf(!hasBash)('in a real bash', () => {
  /** What bash has in COMPREPLY after a Tab at the end of a line; `answers` is what civic says. */
  async function tab(line: string, answers?: readonly string[]) {
    const bin = join(emptyFolder(), 'bin');
    mkdirSync(bin);
    const asked = join(bin, 'asked');
    const answer = answers ?? (await offered(line.replace(/^civic /, '')));
    writeFileSync(
      join(bin, 'civic'),
      `#!/bin/sh\nprintf '%s\\n' "$@" > ${asked}\ncat <<'EOF'\n${answer.join('\n')}\nEOF\n`,
    );
    chmodSync(join(bin, 'civic'), 0o755);
    const { out: script } = await type('completion bash');
    // Readline parts a line at blanks and at `=`; COMP_WORDS is what it would be.
    const words = line.split(/ |(?<==)|(?==)/);
    const program = [
      script,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${String(words.length - 1)}`,
      'registered=$(complete -p civic)',
      '[[ $registered =~ -F\\ ([^ ]+) ]]',
      '"${BASH_REMATCH[1]}" civic "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"',
      'printf "%s\\n" "${COMPREPLY[@]}"',
      `echo ---; cat ${asked}`,
    ].join('\n');
    const said = execFileSync('bash', ['--norc', '-c', program], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    });
    const [replies = '', words_ = ''] = said.split('---\n');
    return { replies: replies.trim().split('\n'), asked: words_.trim().split('\n') };
  }

  test('hands the words over up to the cursor and takes in a candidate a line', async () => {
    const { replies, asked } = await tab('civic assess --unit ', ['石笋村', String.raw`甲\ 乙`]);
    expect(asked).toEqual(['__complete', 'bash', '.assess', '.--unit', '.']);
    expect(replies).toEqual(['石笋村', String.raw`甲\ 乙`]);
  });

  test('completes commands, options and names', async () => {
    expect((await tab('civic as')).replies).toEqual(['assess']);
    expect((await tab('civic assess --un')).replies).toEqual(['--unit']);
    expect((await tab('civic assess --unit 石')).replies).toEqual(['石笋村']);
    expect((await tab('civic assess --unit=石', await offered('assess --unit = 石'))).asked).toEqual([
      '__complete',
      'bash',
      '.assess',
      '.--unit',
      '.=',
      '.石',
    ]);
  });

  test('a civic that is not there completes nothing and says nothing', async () => {
    const { out: script } = await type('completion bash');
    const program = `${script}\nCOMP_WORDS=(civic a)\nCOMP_CWORD=1\n_civic /nowhere/civic a civic\necho "\${#COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });
});

test('nobody sees it in the help', async () => {
  expect((await type('--help')).out).not.toContain('__complete');
  expect(town).not.toBe('');
});
