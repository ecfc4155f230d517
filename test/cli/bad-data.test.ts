import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePipe } from '../disk/a-folder.ts';
import { copyOfTown, edit, emptyFolder, type } from './run-civic.ts';

const day = '--on 2022-06-30';
const finding = 'records/finding/2022.yaml';

/** One line of the town broken, and the place and code civic answers with. */
const breaks: readonly (readonly [what: string, (town: string) => void, at: string, code: string])[] = [
  [
    'a unit that is not there',
    (town) => edit(town, finding, 'unit: 石笋村', 'unit: 石荀村'),
    `${finding}:5:9`,
    'unknown-unit',
  ],
  [
    'a key nobody knows',
    (town) => edit(town, finding, 'text: 村口', 'txt: 村口'),
    `${finding}:3:3`,
    'unknown-key',
  ],
  [
    'an impossible day',
    (town) => edit(town, finding, 'on: 2022-05-20', 'on: 2022-05-32'),
    `${finding}:2:7`,
    'impossible-day',
  ],
  ['a torn file', (town) => writeFileSync(join(town, finding), '- { id: W-1, on: 2022-05'), finding, ''],
  ['an empty file', (town) => writeFileSync(join(town, finding), ''), finding, ''],
  [
    'a file of other characters',
    (town) => writeFileSync(join(town, finding), Buffer.from([0xb4, 0xe5, 0xbf, 0xda])),
    finding,
    '',
  ],
  ['no units', (town) => rmSync(join(town, 'units.yaml')), '', ''],
  ['a pack that is not there', (town) => edit(town, 'civic.yaml', 'packs/small', 'packs/none'), '', ''],
];

describe.each(breaks)('%s', (_, wreck, at, code) => {
  test('is exit 2 with the error named, no stack, nothing on stdout', async () => {
    const cwd = copyOfTown();
    wreck(cwd);
    for (const line of [`assess ${day}`, `explain S2-02 ${day}`, `assess ${day} --format json --lang en`]) {
      const answer = await type(line, { cwd });
      expect([answer.code, answer.out], line).toEqual([2, '']);
      expect(answer.err).toContain(at);
      expect(answer.err).toContain(code);
      expect(answer.err).not.toMatch(/\n\s+at .*[.]ts|\bundefined\b|\[object/);
    }
    const { code: exit, out } = await type('check', { cwd });
    expect(exit).toBe(2);
    expect(out).toContain(at);
  });
});

test('everything wrong is reported in one run, by place, and assess says the same as check', async () => {
  const cwd = copyOfTown();
  edit(cwd, finding, 'unit: 石笋村', 'unit: 石荀村');
  edit(cwd, finding, 'theme: 垃圾积存\n  unit: 临河社区', 'theme: 垃圾\n  unit: 临河社区');
  edit(cwd, 'records/waiver/2022.yaml', 'S2-04', 'S2-99');
  const { out, code } = await type('check', { cwd });
  const places = [...out.matchAll(/^(\S+:\d+:\d+) 错误/gm)].map((match) => match[1]);
  expect(places).toEqual([`${finding}:5:9`, `${finding}:11:10`, 'records/waiver/2022.yaml:2:13']);
  expect([code, out]).toEqual([2, expect.stringContaining('错误 3 处，警告 0 处，提示 0 处。')]);
  const { err } = await type(`assess ${day}`, { cwd });
  expect(err.startsWith(out)).toBe(true);
});

test('the message shows the user’s own line, a mark under the word, what was meant', async () => {
  const cwd = copyOfTown();
  edit(cwd, finding, 'unit: 石笋村', 'unit: 石荀村');
  const { out } = await type('check', { cwd });
  expect(out).toContain('石荀村');
  expect(out).toContain('石笋村');
  expect(out).toContain('^^^^^^');
  edit(cwd, finding, '石荀村', '石笋村');
  expect((await type('check', { cwd })).code).toBe(0);
});

describe('what is no ordinary file', () => {
  test.runIf(process.platform !== 'win32')(
    'links are errors where records or settings should be',
    async () => {
      const elsewhere = emptyFolder();
      writeFileSync(join(elsewhere, 'secret.yaml'), '- { password: 123456 }\n');
      const cwd = copyOfTown();
      symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'records/finding/linked.yaml'));
      symlinkSync(elsewhere, join(cwd, 'records/meeting'));
      symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'zones.yaml'));
      const { code, out } = await type('check', { cwd });
      expect(code).toBe(2);
      for (const path of ['records/finding/linked.yaml', 'records/meeting', 'zones.yaml']) {
        expect(out).toContain(`${path}:1:1 错误 unreadable-file`);
      }
      expect(out).not.toContain('password');
    },
  );

  test.runIf(process.platform !== 'win32')('a pipe is an error, and nothing waits for it', async () => {
    const cwd = copyOfTown();
    makePipe(join(cwd, 'records/finding/pipe.yaml'));
    const { code, out } = await type('check', { cwd });
    expect([code, out]).toEqual([
      2,
      expect.stringContaining('records/finding/pipe.yaml:1:1 错误 unreadable-file'),
    ]);
  });

  test('a folder that is called like a file is a folder', async () => {
    const cwd = copyOfTown();
    mkdirSync(join(cwd, 'records/finding/more.yaml'));
    expect((await type('check', { cwd })).code).toBe(0);
  });

  test.runIf(process.platform !== 'win32')('left out, they leave a result', async () => {
    const cwd = copyOfTown();
    symlinkSync('/nowhere', join(cwd, 'records/finding/linked.yaml'));
    const { code, out, err } = await type(`assess ${day} --leave-out-bad`, { cwd });
    expect(code).toBe(2);
    expect(out).toContain('有错而未计的记录 1 条');
    expect(err).toContain('有错的 1 处没有计入');
  });
});

describe('--leave-out-bad', () => {
  test('judges what is right, heads the result with what was left out, and is still exit 2', async () => {
    const cwd = copyOfTown();
    edit(cwd, finding, 'unit: 石笋村', 'unit: 石荀村');
    const table = await type(`assess ${day} --leave-out-bad`, { cwd });
    expect(table.code).toBe(2);
    expect(table.out.split('\n').slice(0, 4).join('\n')).toContain('有错而未计的记录 1 条');
    expect(table.err).toContain('civic: 有错的 1 处没有计入，逐条见 civic check\n');
    const markdown = await type(`assess ${day} --leave-out-bad --format markdown --lang en`, { cwd });
    expect(markdown.out.split('\n').slice(0, 6).join('\n')).toMatch(/left out.*1|1.*left out/i);
    const json = await type(`assess ${day} --leave-out-bad --format json`, { cwd });
    expect(JSON.parse(json.out)).toMatchObject({ leftOut: 1, problems: { found: 2 } });
    const explained = await type(`explain S2-02 ${day} --leave-out-bad`, { cwd });
    expect([explained.code, explained.out]).toEqual([2, expect.stringContaining('S2-02')]);
  });

  test('writes the file too', async () => {
    const cwd = copyOfTown();
    edit(cwd, finding, 'unit: 石笋村', 'unit: 石荀村');
    const { code, err } = await type(`assess ${day} --leave-out-bad -o r.md`, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('已写入 r.md');
    expect(readdirSync(cwd)).toContain('r.md');
  });

  test('changes nothing when nothing is wrong', async () => {
    const [plain, leaving] = [await type(`assess ${day}`), await type(`assess ${day} --leave-out-bad`)];
    expect(leaving).toEqual(plain);
  });

  test('cannot judge without settings', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'civic.yaml', 'year: 2022', 'year: 二〇二二');
    const { code, out } = await type(`assess ${day} --leave-out-bad`, { cwd });
    expect([code, out]).toEqual([2, '']);
  });
});
