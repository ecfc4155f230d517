import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit, git, townInGit } from './a-repository.ts';
import { copyOfTown, edit, emptyFolder, landu, town, type } from './run-civic.ts';
import type { World } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface Said {
  readonly said: string;
}
interface ChangeRow {
  readonly what: Said & { readonly gaps: readonly { readonly id: string }[] };
  readonly turn: Said;
  readonly reason?: unknown;
}
type Changes = Readonly<
  Record<'regressed' | 'new' | 'fixed' | 'gone' | 'turned' | 'unchanged', readonly string[]>
>;
interface DiffJson {
  readonly tables: Readonly<
    Record<string, { readonly rows: readonly Row[]; readonly lead: readonly string[] }>
  >;
}

const june = '2022-06-30';

async function compared(line: string, world: World = {}): Promise<DiffJson> {
  const { out, err } = await type(`diff --format json --fail-on none ${line}`, world);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as DiffJson;
}

/** The identities of the gaps of each table. */
function changesOf({ tables }: DiffJson): Changes {
  const idsOf = (name: string): readonly string[] =>
    ((tables[name]?.rows ?? []) as unknown as readonly ChangeRow[]).flatMap(({ what }) =>
      what.gaps.map(({ id }) => id),
    );
  return {
    regressed: idsOf('regressed'),
    new: idsOf('new'),
    fixed: idsOf('fixed'),
    gone: idsOf('gone'),
    turned: idsOf('turned'),
    unchanged: idsOf('unchanged'),
  };
}

/** Why the score moved, by standard. */
const movesOf = ({ tables }: DiffJson): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (tables.moves?.rows ?? []).map(({ standard, records }) => [String(standard), (records as Said).said]),
  );

const countsOf = ({ tables }: DiffJson): readonly unknown[] =>
  (tables.counts?.rows ?? []).map(({ count }) => count);

async function save(folder: string, file: string, line: string, world: World = {}): Promise<void> {
  const { err } = await type(`assess --format json --fail-on none -o ${join(folder, file)} ${line}`, world);
  expect(err).toContain(file);
}

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  return () => vi.unstubAllEnvs();
});

describe('between two days', () => {
  test('says what came up, what turned and what moved the score', async () => {
    const { code, out } = await type(`diff --from 2022-04-30 --to ${june} --audience internal`, {
      columns: 96,
    });
    expect(code).toBe(1);
    expect(out).toContain('对比：2022-04-30 → 2022-06-30');
    const diff = await compared(`--from 2022-04-30 --to ${june} --audience internal`);
    expect(countsOf(diff)).toEqual([0, 2, 0, 0, 6]);
    expect(changesOf(diff)).toMatchObject({
      new: ['S2-05/drawn/东街公厕', 'S2-05/drawn/西街公厕'],
      turned: ['S2-02/rubbish/测试镇', 'S1-02/feeling/测试镇', 'S1-03/rate/测试镇'],
      unchanged: [],
    });
    expect(movesOf(diff)['S1-03']).toBe('新采用 records/measurement/2022.yaml#5、#4');
  });

  test('the later day is today unless it is named, and is said', async () => {
    const { out, err } = await type('diff --from 2022-04-30');
    expect(out).toContain('对比：2022-04-30 → 2022-06-30');
    expect(err).toContain(june);
  });

  test('one day with itself has nothing but what is unchanged, which --full lists', async () => {
    const line = `--from ${june} --to ${june} --audience internal`;
    expect((await type(`diff ${line}`)).code).toBe(0);
    expect(Object.keys((await compared(line)).tables)).toEqual(['counts']);
    const { unchanged } = changesOf(await compared(`${line} --full`));
    const { gaps } = JSON.parse(
      (await type(`assess --on ${june} --format json --audience internal`)).out,
    ) as { gaps: readonly { id: string }[] };
    expect([...unchanged].sort()).toEqual(gaps.map(({ id }) => id).sort());
  });

  test('can be narrowed as a judgement can', async () => {
    const days = `--from 2022-04-30 --to ${june} --audience internal`;
    const diff = await compared(`${days} --standard S2-05`);
    expect(changesOf(diff).new).toHaveLength(2);
    expect(countsOf(diff)).toEqual([0, 2, 0, 0, 1]);
    // What was drawn is nobody's own in a list of one unit.
    expect(countsOf(await compared(`${days} --unit 石笋村`))).toEqual([0, 0, 0, 0, 1]);
    expect((await type(`diff ${days} --standard S9-99`)).code).toBe(2);
  });

  test('a waiver that lapsed between them brings its gaps up, and says so', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'records/waiver/2022.yaml', 'standard: S2-04', 'standard: S2-02');
    edit(cwd, 'records/waiver/2022.yaml', 'until: 2022-12-31', 'until: 2022-05-31');
    const diff = await compared(`--from 2022-05-31 --to ${june}`, { cwd });
    expect(changesOf(diff).new).toContain('S2-02/rubbish/测试镇');
    expect(movesOf(diff)['S2-02']).toBe('不适用认定已到期或撤回');
    const { code, out } = await type(`diff --from 2022-05-31 --to ${june}`, { cwd, columns: 96 });
    expect(code).toBe(1);
    expect(out).toMatch(/不适用 → 不达标/);
  });

  test('a standard that is waived is gone, and not fixed', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'records/waiver/2022.yaml', 'standard: S2-04', 'standard: S2-02');
    edit(cwd, 'records/waiver/2022.yaml', 'on: 2022-03-01', 'on: 2022-06-15');
    const diff = await compared(`--from 2022-06-01 --to ${june}`, { cwd });
    expect(changesOf(diff)).toMatchObject({ gone: ['S2-02/rubbish/测试镇'], fixed: [] });
    expect(movesOf(diff)['S2-02']).toBe('认定为不适用');
  });
});

describe('between two saved results', () => {
  let folder = '';
  beforeAll(async () => {
    folder = emptyFolderForAll();
    for (const on of ['2022-04-30', june]) {
      await save(folder, `small-${on}.json`, `--on ${on} --audience internal`);
      await save(folder, `public-${on}.json`, `--on ${on}`);
    }
    for (const on of [june, '2022-09-30'])
      await save(folder, `landu-${on}.json`, `--on ${on} --audience internal`, { cwd: landu });
  });
  const emptyFolderForAll = (): string => {
    const path = join(process.env.TMPDIR ?? '/tmp', `civic-diff-${String(process.pid)}`);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    return path;
  };

  test.each([
    ['small', '2022-04-30', june, town],
    ['landu', june, '2022-09-30', landu],
  ])('is the same as between the days they were saved for: %s', async (name, from, to, cwd) => {
    const saved = await compared(`${name}-${from}.json ${name}-${to}.json --full`, { cwd: folder });
    const days = await compared(`--from ${from} --to ${to} --audience internal --full`, { cwd });
    expect(countsOf(saved)).toEqual(countsOf(days));
    const sorted = (changes: Changes) =>
      Object.fromEntries(Object.entries(changes).map(([sort, ids]) => [sort, [...ids].sort()]));
    expect(sorted(changesOf(saved))).toEqual(sorted(changesOf(days)));
    expect(saved.tables.moves).toEqual(days.tables.moves);
    expect(saved.tables.counts?.lead[1]).toBe(days.tables.counts?.lead[1]);
  });

  test('needs no town and names the files', async () => {
    const { code, out } = await type(`diff small-2022-04-30.json small-${june}.json`, { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain(`对比：small-2022-04-30.json（2022-04-30） → small-${june}.json（${june}）`);
  });

  test('those for the public leave the drawn sites aside, and say so', async () => {
    const diff = await compared(`public-2022-04-30.json public-${june}.json`, { cwd: folder });
    expect(changesOf(diff).new).toEqual([]);
    expect(diff.tables.counts?.lead.at(-1)).toContain('抽样点位没有对比（前 0 处，后 2 处）');
  });

  test('of different towns, audiences or narrowings cannot be compared', async () => {
    const [first, other] = [`small-${june}.json`, `landu-${june}.json`];
    await save(folder, 'unit.json', `--on ${june} --audience internal --unit 石笋村`);
    const year = readFileSync(join(folder, first), 'utf8').replace('"year": 2022', '"year": 2021');
    writeFileSync(join(folder, 'year.json'), year);
    for (const [second, why] of [
      [other, '不是同一个镇'],
      [`public-${june}.json`, '--audience'],
      ['unit.json', '收窄'],
      ['year.json', '不是同一年度'],
    ] as const) {
      const { code, out, err } = await type(`diff ${first} ${second}`, { cwd: folder });
      expect([code, out], second).toEqual([2, '']);
      expect(err, second).toContain(why);
    }
  });

  test('of different packs are compared, and that is said', async () => {
    const text = readFileSync(join(folder, `small-${june}.json`), 'utf8');
    writeFileSync(join(folder, 'pack.json'), text.replace('"id": "small-2022"', '"id": "small-2021"'));
    const { tables } = await compared(`pack.json small-${june}.json`, { cwd: folder });
    expect(tables.counts?.lead.at(-1)).toContain('small-2021 → small-2022');
  });

  test.each(['--on 2022-06-01', '--unit 石笋村', '--audience public', '--leave-out-bad', '--phase 1'])(
    '%s has no say any more, and is refused',
    async (option) => {
      const line = `diff small-2022-04-30.json small-${june}.json ${option}`;
      const { code, out, err } = await type(line, { cwd: folder });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`${option.split(' ')[0] ?? ''} 不起作用`);
    },
  );

  test('what is no saved result says which file and why', async () => {
    writeFileSync(join(folder, 'text.json'), 'x');
    await type(`assess --on ${june} --format json --verdict missing -o ${join(folder, 'few.json')}`);
    for (const [file, why] of [
      ['text.json', '不是 JSON'],
      ['few.json', '--verdict'],
      ['none.json', 'none.json'],
    ] as const) {
      const { code, err } = await type(`diff small-${june}.json ${file}`, { cwd: folder });
      expect(code, file).toBe(2);
      expect(err, file).toContain(file);
      expect(err, file).toContain(why);
    }
  });

  test('of which records were left out: the exit code stays 2', async () => {
    const text = readFileSync(join(folder, `small-${june}.json`), 'utf8');
    writeFileSync(join(folder, 'left.json'), text.replace('"leftOut": 0', '"leftOut": 3'));
    const { code, out } = await type(`diff left.json small-${june}.json`, { cwd: folder });
    expect(code).toBe(2);
    expect(out).toContain('前一边有错的 3 处没有计入');
  });
});

describe('between two git revisions', () => {
  const on = `--on ${june}`;

  test('the folder as it lies there is the later side', async () => {
    const cwd = townInGit();
    expect((await type(`diff --from-rev main ${on}`, { cwd })).code).toBe(0);
    edit(
      cwd,
      'records/measurement/2022.yaml',
      'for: 2022-05, value: 398/400',
      'for: 2022-05, value: 300/400',
    );
    const { code, out } = await type(`diff --from-rev main ${on}`, { cwd, columns: 96 });
    expect(code).toBe(1);
    expect(out).toContain(`对比：main（${june}） → 现在的文件夹（${june}）`);
    expect(out).toContain('不稳定达标 → 不达标');
  });

  test('a pull request that rewrites a record names the record', async () => {
    const cwd = townInGit();
    edit(cwd, 'records/measurement/2022.yaml', 'value: 389/400', 'value: 399/400');
    commit(cwd);
    git(cwd, 'checkout', '-q', '-b', 'request');
    edit(cwd, 'records/measurement/2022.yaml', 'value: 398/400', 'value: 300/400');
    commit(cwd);
    const line = `--from-rev main --to-rev request ${on}`;
    const diff = await compared(line, { cwd });
    expect(changesOf(diff).regressed).toEqual(['S1-03/rate/测试镇']);
    expect(movesOf(diff)['S1-03']).toContain('内容改了 records/measurement/2022.yaml#5');
    // What lies in the folder has no part in it.
    rmSync(join(cwd, 'records'), { recursive: true });
    expect(await compared(line, { cwd })).toEqual(diff);
    expect((await type(`diff ${line}`, { cwd })).code).toBe(1);
    expect((await type(`diff --from-rev request --to-rev main ${on}`, { cwd })).code).toBe(0);
  });

  test('a pull request that withdraws a waiver brings its gaps up, and says so', async () => {
    const cwd = townInGit();
    edit(cwd, 'records/waiver/2022.yaml', 'standard: S2-04', 'standard: S2-02');
    commit(cwd);
    rmSync(join(cwd, 'records/waiver'), { recursive: true });
    const diff = await compared(`--from-rev main ${on}`, { cwd });
    expect(changesOf(diff)).toMatchObject({ new: ['S2-02/rubbish/测试镇'], regressed: [] });
    const { code, out } = await type(`diff --from-rev main ${on} --format markdown`, { cwd });
    expect(code).toBe(1);
    expect(out).toContain('不适用认定已到期或撤回');
  });

  test('a site taken out of use is gone, which is no merit', async () => {
    const cwd = townInGit();
    edit(cwd, 'sites.yaml', 'unit: 石笋村 }', 'unit: 石笋村, from: 2022-01-01, to: 2022-05-31 }');
    edit(cwd, 'rounds.yaml', '[东街公厕, 西街公厕]', '[东街公厕]');
    const diff = await compared(`--from-rev main ${on} --audience internal`, { cwd });
    expect(changesOf(diff)).toMatchObject({
      gone: ['S2-05/drawn/西街公厕'],
      // All that is left of the round was visited.
      fixed: ['S2-05/drawn/测试镇'],
      regressed: [],
    });
    expect((await type(`diff --from-rev main ${on}`, { cwd })).code).toBe(0);
  });

  test('what a baseline accepts is shown and fails nothing; without it the same change fails', async () => {
    const cwd = emptyFolder();
    cpSync(town, cwd, { recursive: true });
    edit(cwd, 'records/waiver/2022.yaml', 'standard: S2-04', 'standard: S2-02');
    git(cwd, 'init', '-q', '-b', 'main');
    commit(cwd);
    rmSync(join(cwd, 'records/waiver'), { recursive: true });
    expect((await type(`diff --from-rev main ${on}`, { cwd })).code).toBe(1);
    await type(`baseline --until 2022-12-31 --by 主任 --reason 已有安排 ${on}`, { cwd });
    const { code, out } = await type(`diff --from-rev main ${on} --format json`, { cwd });
    expect([code, out.includes('已接受至 2022-12-31')]).toEqual([0, true]);
  });

  test('a town below the top of its repository', async () => {
    const top = emptyFolder();
    const cwd = join(top, '乡镇 一');
    cpSync(town, cwd, { recursive: true });
    git(top, 'init', '-q', '-b', 'main');
    commit(top);
    expect((await type(`diff --from-rev main ${on}`, { cwd })).code).toBe(0);
    // A folder that was not there yet.
    cpSync(town, join(top, 'new'), { recursive: true });
    const { code, err } = await type(`diff --from-rev main ${on}`, { cwd: join(top, 'new') });
    expect(code).toBe(2);
    expect(err).toContain('“main”里还没有这个镇文件夹');
  });

  test('records that are wrong say on which side they are', async () => {
    const cwd = townInGit();
    git(cwd, 'checkout', '-q', '-b', 'broken');
    edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
    commit(cwd);
    for (const line of ['--from-rev broken --to-rev main', '--from-rev main --to-rev broken']) {
      const { code, out, err } = await type(`diff ${line} ${on}`, { cwd });
      expect([code, out], line).toEqual([2, '']);
      expect(err, line).toContain('版本“broken”里的记录有错');
      expect(err, line).toContain('石荀村');
    }
    // The folder itself is checked out at that branch.
    const here = await type(`diff --from-rev main ${on}`, { cwd });
    expect(here.code).toBe(2);
    expect(here.err).toContain('石荀村');
    expect(here.err).not.toContain('版本“');
    // Both at once: one run says all.
    const both = await type(`diff --from-rev broken --to-rev broken ${on}`, { cwd });
    expect(both.err.split('版本“broken”里的记录有错')).toHaveLength(3);
  });

  test('left out, they are counted on their side, and the exit code stays 2', async () => {
    const cwd = townInGit();
    git(cwd, 'checkout', '-q', '-b', 'broken');
    edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
    commit(cwd);
    const line = `diff --from-rev broken --to-rev main ${on} --leave-out-bad --fail-on none`;
    const { code, out, err } = await type(line, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('版本“broken”里有错的 1 处没有计入');
    expect(out).toContain('前一边有错的 1 处没有计入');
  });

  test('the town that was renamed between them is another town', async () => {
    const cwd = townInGit();
    edit(cwd, 'civic.yaml', 'town: 测试镇', 'town: 改名镇');
    const { code, err } = await type(`diff --from-rev main ${on}`, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('不是同一个镇');
  });

  test('what git cannot give says what to do', async () => {
    const cwd = townInGit();
    const unknown = await type('diff --from-rev 没有', { cwd });
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('git 里没有“没有”这个版本');
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect((await type('diff --from-rev main', { cwd })).err).toContain('safe.directory');
    vi.stubEnv('PATH', emptyFolder());
    expect((await type('diff --from-rev main', { cwd })).err).toContain('没有装 git');
  });
});

describe('for the public', () => {
  const drawn = ['东街公厕', '西街公厕', 'X-1'];
  const days = `--from 2022-04-30 --to ${june}`;

  test.each([
    '',
    '--format markdown',
    '--format json',
    '--full',
    '--lang en',
    '--full --format json --standard S2-05',
  ])('neither names nor record keys of drawn sites are told: %s', async (line) => {
    const { out, err } = await type(`diff ${days} ${line}`);
    expect(out).toMatch(/抽样|sampled/);
    for (const name of drawn) expect(out + err).not.toContain(name);
  });

  test('nor is a unit’s own drawn site, even by a number', async () => {
    expect(changesOf(await compared(`${days} --unit 石笋村`)).new).toEqual([]);
  });

  test('the order of the rows does not place them among the others', async () => {
    const diff = await compared(`--from ${june} --to 2022-09-30 --full`, { cwd: landu });
    const all = Object.values(diff.tables).flatMap(({ rows }) => rows) as unknown as readonly ChangeRow[];
    let sampled = 0;
    for (const { what } of all) {
      const numbers = (what as Partial<ChangeRow['what']> | undefined)?.gaps?.map(({ id }) =>
        Number(/\/sampled-(\d+)$/.exec(id)?.[1] ?? 0),
      );
      sampled += numbers?.filter(Boolean).length ?? 0;
      // Within a row the numbered ones stand apart, behind those that are named.
      expect(numbers).toEqual(numbers && [...numbers].sort((a, b) => a - b));
    }
    expect(sampled).toBeGreaterThan(5);
  });

  test('a site has one number on both sides, though another was drawn in between', async () => {
    const cwd = copyOfTown();
    // 丁街公厕 comes before the others and would shift their numbers.
    edit(
      cwd,
      'sites.yaml',
      '- { id: 东街公厕',
      '- { id: 丁街公厕, kind: 公厕, unit: 石笋村 }\n- { id: 东街公厕',
    );
    edit(cwd, 'rounds.yaml', '[东街公厕, 西街公厕]', '[西街公厕, 东街公厕]');
    writeFileSync(
      join(cwd, 'rounds.yaml'),
      `${readFileSync(join(cwd, 'rounds.yaml'), 'utf8')}- { id: R2, title: 七月暗访, manner: 暗访, from: 2022-07-01, to: 2022-07-10, sample: { 公厕: [丁街公厕, 东街公厕, 西街公厕] } }\n`,
    );
    const ids = (audience: string) =>
      compared(`--from ${june} --to 2022-07-15 --full --standard S2-05 --audience ${audience}`, { cwd }).then(
        changesOf,
      );
    const [open, closed] = [await ids('internal'), await ids('public')];
    const numbered = new Map([
      ['丁街公厕', 'sampled-1'],
      ['东街公厕', 'sampled-2'],
      ['西街公厕', 'sampled-3'],
    ]);
    const hidden = (list: readonly string[]) =>
      list.map((id) => id.replace(/[^/]+$/, (name) => numbered.get(name) ?? name)).sort();
    for (const sort of ['new', 'turned', 'unchanged', 'gone', 'fixed', 'regressed'] as const)
      expect([...closed[sort]].sort(), sort).toEqual(hidden(open[sort]));
    expect(open.new).toContain('S2-05/drawn/丁街公厕');
  });
});

describe('formats', () => {
  const days = `--from ${june} --to 2022-09-30`;

  test('what somebody reads ends early and says so; files hold all', async () => {
    const [table, markdown, full] = await Promise.all(
      ['', '--format markdown', '--format markdown --full'].map(
        async (line) => (await type(`diff ${days} ${line}`, { cwd: landu })).out,
      ),
    );
    expect(table).toContain('行没有列出，加 --full 全部列出');
    expect(markdown).toContain('行没有列出');
    // A comment on a pull request holds no more.
    expect(markdown?.length).toBeLessThan(65_536);
    expect(full).not.toContain('行没有列出');
    expect(full?.length).toBeGreaterThan(markdown?.length ?? 0);
    const { tables } = await compared(days, { cwd: landu });
    expect(tables.fixed?.rows.length).toBeGreaterThan(20);
  });

  test('a workbook holds every gap of the JSON', async () => {
    const folder = emptyFolder();
    const file = join(folder, '对比.xlsx');
    expect((await type(`diff ${days} -o ${file} --fail-on none`, { cwd: landu })).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file).buffer);
    const { tables } = await compared(days, { cwd: landu });
    for (const [name, id] of [
      ['倒退', 'regressed'],
      ['新出现', 'new'],
      ['已补上', 'fixed'],
      ['不再判', 'gone'],
    ] as const) {
      const standards = workbook
        .getWorksheet(name)
        ?.getColumn(2)
        .values.filter((value) => typeof value === 'string' && /^S\d-/.test(value));
      expect(standards, name).toEqual(tables[id]?.rows.map(({ standard }) => standard));
    }
  });

  test('Markdown into a file that civic made is replaced, into one of somebody’s own is not', async () => {
    const cwd = copyOfTown();
    const line = `diff --from 2022-04-30 --to ${june} --format markdown --fail-on none -o diff.md`;
    expect((await type(line, { cwd })).code).toBe(0);
    expect((await type(line, { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'diff.md'), '我写的');
    expect((await type(line, { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'diff.md'), 'utf8')).toBe('我写的');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('in English', async () => {
    const { out } = await type(`diff ${days} --lang en`, { cwd: landu, columns: 96 });
    for (const words of [
      'Compared: 2022-06-30 → 2022-09-30',
      'Regressed',
      'What moved the score',
      'more rows',
    ])
      expect(out).toContain(words);
  });
});

describe('exit codes', () => {
  /** One gap came up, none regressed; the other way round nothing was lost. */
  const days = `--from 2022-04-30 --to ${june}`;

  test.each([
    ['', 1],
    ['--fail-on new', 1],
    ['--fail-on new,regressed', 1],
    ['--fail-on regressed', 0],
    ['--fail-on none', 0],
  ])('new gaps, %s: %i', async (line, code) => {
    expect((await type(`diff ${days} ${line}`)).code).toBe(code);
  });

  test.each([
    ['', 1],
    ['--fail-on regressed', 1],
    ['--fail-on new', 0],
    ['--fail-on none', 0],
  ])('regressed ones, %s: %i', async (line, code) => {
    const cwd = copyOfTown();
    edit(
      cwd,
      'records/measurement/2022.yaml',
      'for: 2022-05, value: 398/400',
      'for: 2022-05, value: 300/400',
    );
    edit(cwd, 'records/measurement/2022.yaml', '389/400', '399/400');
    const at = '--from 2022-05-31 --to 2022-06-11 --standard S1-03';
    expect((await type(`diff ${at} ${line}`, { cwd })).code).toBe(code);
  });

  test.each([
    ['', '--from'],
    ['--to 2022-06-30', '--from'],
    ['--to-rev main', '--from-rev'],
    ['--from 2022-04-30 --from-rev main', '只用一种'],
    ['--from 2022-04-30 --to-rev main', '只用一种'],
    ['--from 2022-04-30 a.json b.json', '只用一种'],
    ['--from-rev main a.json b.json', '只用一种'],
    ['a.json', '两份'],
    ['--from 2022-06-30 --to 2022-04-30', '--from'],
    ['--from 2022-04-30 --on 2022-06-30', '--to'],
    ['--from 昨天', '--from'],
    ['--from 2022-04-31', '--from'],
    ['--from 2020-12-31', '--from'],
    ['--from 2022-04-30 --to 2023-01-01', '--to'],
    ['--from 2022-04-30 --fail-on fixed', '--fail-on'],
    ['--from 2022-04-30 --fail-on none,new', '--fail-on'],
    ['--from 2022-04-30 --format doc', '--format'],
    ['--from 2022-04-30 --audience all', '--audience'],
    ['--from 2022-04-30 --verdict unmet', '--verdict'],
    ['a.json b.json c.json', 'c.json'],
  ])('%s is a mistake that says what to type', async (line, words) => {
    const { code, out, err } = await type(`diff ${line}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });

  test('2 where there is no town', async () => {
    const cwd = emptyFolder();
    expect((await type(`diff ${days}`, { cwd })).code).toBe(2);
    expect((await type('diff --from-rev main', { cwd })).code).toBe(2);
  });
});
