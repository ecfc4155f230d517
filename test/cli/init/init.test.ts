import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtIn } from '../../../src/cli/open-pack.ts';
import type { Settings, Unit } from '../../../src/model/town-files.ts';
import { civic, emptyFolder, type } from '../run-civic.ts';
import type { Answer } from '../run-civic.ts';
import { enter, scripted } from './scripted-ask.ts';
import type { Given } from './scripted-ask.ts';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const settingsOf = (folder: string) => parse(read(folder, 'civic.yaml')) as Settings;
const unitsOf = (folder: string) => parse(read(folder, 'units.yaml')) as Unit[];
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A whole dialogue; the year, the folder, the pack, the office and the phases as proposed. */
const dialogue: readonly Given[] = [
  ...['柳坪镇', '鹿川市', enter, enter, enter, enter],
  ...['党政办、财政所\n创建办', '派出所', '中心小学', '1. 临河社区\n2. 石笋村', ''],
  ...[enter, '8月', ''],
  ...['逐项定', '采用建议值', enter, '另定', '１5 天', '其余'],
  ...['柳坪创建〔2022〕3号', true],
];
const all = [
  '--town-name',
  '柳坪镇',
  '--county',
  '鹿川市',
  '--units',
  '镇属：党政办；社区：临河；村：石笋',
  '--yes',
];

const without = (flag: string): readonly string[] => {
  const at = all.indexOf(flag);
  return [...all.slice(0, at), ...all.slice(at + (flag === '--yes' ? 1 : 2))];
};

/** Asserts that civic finds no error in a folder, and can judge it. */
async function expectSound(folder: string): Promise<void> {
  const check = await type('check', { cwd: folder });
  expect([check.code, check.out]).toEqual([0, expect.stringContaining('没有发现错误')]);
  const assess = await type('assess --fail-on none --on 2022-06-30', { cwd: folder });
  expect([assess.code, assess.err]).toEqual([0, '']);
}

describe('at a terminal', () => {
  test('asks in the order of the work, and writes a folder that is sound', async () => {
    const cwd = emptyFolder();
    const ask = scripted(dialogue);
    const { code, out } = await civic(['init'], { cwd, ask });
    expect(code).toBe(0);
    const heads = [
      '镇名',
      '所属县',
      '年度',
      '文件夹',
      '测评体系',
      '创建办',
      '镇属',
      '派驻',
      '学校',
      '社区',
      '村',
    ];
    const rest = [
      '阶段',
      '材料申报月',
      '实地测评月',
      '方案留空',
      '1/',
      '2/',
      '3/',
      '较难',
      '4/',
      '采用的依据',
      '写入',
    ];
    expect(ask.asked.map((each, i) => each.startsWith([...heads, ...rest][i]!))).toEqual(
      ask.asked.map(() => true),
    );
    expect(ask.asked).toHaveLength(heads.length + rest.length);
    const folder = join(cwd, '柳坪镇-2022');
    await expectSound(folder);
    const { town, county, year, pack, office, phases, targets, ...months } = settingsOf(folder);
    expect({ town, county, year, pack, office }).toEqual({
      town: '柳坪镇',
      county: '鹿川市',
      year: 2022,
      pack: 'county-2022',
      office: '创建办',
    });
    expect(months).toEqual({ 'materials-month': '2022-08' });
    expect(phases).toHaveLength(4);
    expect(targets).toEqual([
      { parameter: 'deadline-at-once', value: 0, source: '柳坪创建〔2022〕3号' },
      { parameter: 'deadline-hard', value: 15, source: '柳坪创建〔2022〕3号' },
    ]);
    // By groups, in the order in which they were named.
    expect(unitsOf(folder)).toEqual([
      ...['创建办', '党政办', '财政所'].map((id) => ({ id, type: '镇属' })),
      { id: '派出所', type: '派驻' },
      { id: '临河社区', type: '社区' },
      { id: '石笋村', type: '村' },
      { id: '中心小学', type: '学校' },
    ]);
    expect(out).toMatch(/采用目标值 2 项，依据：柳坪创建〔2022〕3号/);
    expect(out).not.toContain('材料申报月');
    expect(out).toContain('实地测评月');
  });

  test.each(dialogue.map((_, i) => i))('Ctrl-C at question %i leaves the folder empty', async (i) => {
    const cwd = emptyFolder();
    const { code } = await civic(['init'], { cwd, ask: scripted(dialogue, i) });
    expect([code, readdirSync(cwd)]).toEqual([130, []]);
  });

  test('no at the end writes nothing', async () => {
    const cwd = emptyFolder();
    const { code, err } = await civic(['init'], { cwd, ask: scripted([...dialogue.slice(0, -1), false]) });
    expect([code, readdirSync(cwd)]).toEqual([0, []]);
    expect(err).toContain('什么也没有写');
  });

  test('what cannot be taken is asked again, with why', async () => {
    const cwd = emptyFolder();
    const answers: readonly Given[] = [
      ...['', '柳坪镇', '鹿川市', '二二年', '1999', '２０２２年', enter, enter, enter],
      ...['党政办、党政办', '党政办', '党政办', '派出所', '', '社区：临河 13800000000', '临河', ''],
      ...['自己定', '0', '2'],
      ...['补短板', '2-30', '2月21日', '1-31', '4-30', '造氛围', '4-1', '5/1', '12-31'],
      ...['13', '2023-08', '', '2022年11月'],
      ...['逐项定', '另定', '三天', '3', '其余', '', '镇党委会', true],
    ];
    const ask = scripted(answers);
    const { code } = await civic(['init'], { cwd, ask });
    expect(code).toBe(0);
    expect(ask.refused).toEqual([
      '不能空着',
      expect.stringContaining('“二二年”不是年度'),
      expect.stringContaining('“1999”不是年度'),
      expect.stringContaining('“党政办”写了两次'),
      expect.stringContaining('“党政办”写了两次'),
      expect.stringContaining('里有号码'),
      expect.stringContaining('1 到 12'),
      expect.stringContaining('“2-30”不是日子'),
      expect.stringContaining('开始晚于结束'),
      expect.stringContaining('上一阶段还没有结束（2022-04-30）'),
      expect.stringContaining('“13”不是 2022 年的一个月'),
      expect.stringContaining('“2023-08”不是 2022 年的一个月'),
      expect.stringContaining('三天'),
      '不能空着',
    ]);
    const folder = join(cwd, '柳坪镇-2022');
    await expectSound(folder);
    const settings = settingsOf(folder);
    expect(settings.phases).toEqual([
      { id: '1', title: '补短板', from: '2022-02-21', to: '2022-04-30' },
      { id: '2', title: '造氛围', from: '2022-05-01', to: '2022-12-31' },
    ]);
    expect(settings['test-month']).toBe('2022-11');
    expect(settings.targets?.map(({ value }) => value)).toEqual([3]);
  });

  test('flags answer their questions, and --yes those that have a proposal', async () => {
    const cwd = emptyFolder();
    const flagged = scripted([
      ...['鹿川市', enter, enter, enter, '党政办', '', '', '', ''],
      ...[enter, '', '', '都先不定', true],
    ]);
    expect((await civic(['init', 'a', '--town-name', '柳坪镇'], { cwd, ask: flagged })).code).toBe(0);
    expect(flagged.asked[0]).toMatch(/^所属县/);
    const short = scripted(['党政办', '', '', '', '']);
    const { code } = await civic(['init', 'b', ...without('--units')], { cwd, ask: short });
    expect([code, short.asked.length]).toEqual([0, 5]);
    await expectSound(join(cwd, 'b'));
  });
});

describe('without a terminal', () => {
  test('flags and --yes write a sound folder; no target is adopted by --yes, and all that is unset is said', async () => {
    const cwd = emptyFolder();
    const { code, out, err } = await civic(['init', ...all], { cwd });
    expect([code, err]).toEqual([0, '']);
    const folder = join(cwd, '柳坪镇-2022');
    await expectSound(folder);
    expect(settingsOf(folder).targets).toBeUndefined();
    const { system } = await builtIn('county-2022');
    const blanks = system!.parameters.filter((parameter) => parameter.default === undefined);
    const flat = out.replaceAll(/\n\s*/g, '');
    expect(flat).toContain(`目标值 ${String(blanks.length)} 项`);
    for (const { title } of blanks) expect(flat).toContain(title);
    for (const unset of ['材料申报月', '实地测评月', '领导小组', '没有任务的阶段：整改完善、氛围营造']) {
      expect(flat).toContain(unset);
    }
    expect(flat).toContain('civic check -C 柳坪镇-2022');
    // What is commented out is ready to be taken in.
    expect(read(folder, 'civic.yaml')).toMatch(
      /^ {2}# - parameter: road-cleaning-rate\n {2}# {3}value: ≥ 100%$/m,
    );
  });

  test('a commented-out target counts once its marks are gone', async () => {
    const cwd = emptyFolder();
    await civic(['init', 'a', ...all], { cwd });
    const text = read(join(cwd, 'a'), 'civic.yaml')
      .replace('# targets:', 'targets:')
      .replace(/(# - parameter: road-cleaning-rate\n.*\n.*\n)/, (entry) => entry.replaceAll('# ', ''));
    writeFileSync(join(cwd, 'a/civic.yaml'), text);
    await expectSound(join(cwd, 'a'));
    expect(settingsOf(join(cwd, 'a')).targets?.map(({ parameter }) => parameter)).toEqual([
      'road-cleaning-rate',
    ]);
  });

  test('every question has its flag', async () => {
    const cwd = emptyFolder();
    const flags = ['--year', '2021', '--pack', 'county-2022', '--office', '文明办', '--materials-month', '8'];
    const more = ['--test-month', '2021年11月', '--phases', '补短板 2-21—4-30；造氛围：5月1日至7月31日'];
    const targets = [
      '--targets',
      '道路清扫保洁率=９８％；social-insurance-completion=A ≥ 100%，B > 90%；早扫完成时点=7：30',
    ];
    const { code, err } = await civic(
      ['init', 'a', ...all, ...flags, ...more, ...targets, '--adopted-by', '3号文'],
      { cwd },
    );
    expect([code, err]).toEqual([0, '']);
    const folder = join(cwd, 'a');
    expect(settingsOf(folder)).toEqual({
      town: '柳坪镇',
      county: '鹿川市',
      year: 2021,
      pack: 'county-2022',
      office: '文明办',
      'materials-month': '2021-08',
      'test-month': '2021-11',
      phases: [
        { id: '1', title: '补短板', from: '2021-02-21', to: '2021-04-30' },
        { id: '2', title: '造氛围', from: '2021-05-01', to: '2021-07-31' },
      ],
      targets: [
        { parameter: 'road-cleaning-rate', value: '≥ 98%', source: '3号文' },
        { parameter: 'social-insurance-completion', value: { A: '≥ 100%', B: '> 90%' }, source: '3号文' },
        { parameter: 'cleaner-done-by', value: '07:30', source: '3号文' },
      ],
    });
    expect(unitsOf(folder)[0]).toEqual({ id: '文明办', type: '镇属' });
  });

  test('--adopt-suggestions adopts just what the pack suggests, by the document that is named', async () => {
    const cwd = emptyFolder();
    const refused = await civic(['init', 'a', ...all, '--adopt-suggestions'], { cwd });
    expect([refused.code, readdirSync(cwd)]).toEqual([2, []]);
    expect(refused.err).toContain('--adopted-by');
    const { code } = await civic(['init', 'a', ...all, '--adopt-suggestions', '--adopted-by', '3号文'], {
      cwd,
    });
    expect(code).toBe(0);
    await expectSound(join(cwd, 'a'));
    const { system } = await builtIn('county-2022');
    const suggested = system!.parameters.flatMap(({ id, suggestion }) =>
      suggestion === undefined ? [] : [{ parameter: id, value: suggestion.value, source: '3号文' }],
    );
    const written = settingsOf(join(cwd, 'a')).targets ?? [];
    const plain = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
    expect(written.map((target) => ({ ...target, value: plain(target.value) }))).toEqual(suggested);
  });

  test('units may stand in a file, in GBK too', async () => {
    const cwd = emptyFolder();
    // 社区：临河\n村：石笋 in GBK.
    const gbk = [0xc9, 0xe7, 0xc7, 0xf8, 0xa3, 0xba, 0xc1, 0xd9, 0xba, 0xd3, 0x0a, 0xb4, 0xe5, 0xa3, 0xba];
    writeFileSync(join(cwd, 'units.txt'), new Uint8Array([...gbk, 0xca, 0xaf, 0xcb, 0xf1]));
    const { code } = await civic(['init', 'a', ...without('--units'), '--units', 'units.txt'], { cwd });
    expect(code).toBe(0);
    expect(unitsOf(join(cwd, 'a')).map(({ id }) => id)).toEqual(['创建办', '临河', '石笋']);
  });

  test.each([
    ['nothing', [], ['--town-name', '--county', '--units', '--yes']],
    ['no --yes', without('--yes'), ['--yes']],
    ['no town', without('--town-name'), ['--town-name']],
    ['no county', without('--county'), ['--county']],
    ['no units', without('--units'), ['--units']],
    ['an unreadable year', [...all, '--year', '二二年'], ['--year', '2000']],
    ['an unknown pack', [...all, '--pack', 'city-9'], ['--pack', 'county-2022']],
    ['a pack that is not there', [...all, '--pack', './mine'], ['--pack', './mine']],
    ['a unit twice', [...without('--units'), '--units', '社区：临河、临河'], ['--units', '临河']],
    ['units of no type', [...without('--units'), '--units', '党政办、财政所'], ['--units', '镇属：']],
    ['a month of another year', [...all, '--materials-month', '2023-08'], ['--materials-month', '2022-08']],
    ['phases that overlap', [...all, '--phases', '一 1-1—5-1；二 5-1—6-1'], ['--phases', '2022-05-01']],
    ['phases nobody can read', [...all, '--phases', '一季度'], ['--phases', '2-21']],
    [
      'an unknown target',
      [...all, '--targets', 'road-cleaning=98%', '--adopted-by', 'x'],
      ['road-cleaning-rate'],
    ],
    [
      'more than all',
      [...all, '--targets', 'road-cleaning-rate=980%', '--adopted-by', 'x'],
      ['--targets', '100%'],
    ],
    ['two folders', ['a', ...all, '-C', 'b'], ['-C']],
    ['a folder that is no town to carry over', ['a', ...all, '--from', 'nowhere'], ['nowhere']],
  ])('%s: exit 2, says what to type, writes nothing', async (_, argv, said) => {
    const cwd = emptyFolder();
    const { code, out, err } = await civic(['init', ...argv], { cwd });
    expect([code, out, readdirSync(cwd)]).toEqual([2, '', []]);
    for (const each of said) expect(err).toContain(each);
  });
});

describe('in a folder that is not empty', () => {
  test.each(['civic.yaml', 'units.yaml', 'tasks.yaml'])(
    'a %s that is there stays, and nothing is written',
    async (name) => {
      const cwd = emptyFolder();
      writeFileSync(join(cwd, name), '# ours\n');
      const ask = scripted([]);
      const { code, err } = await civic(['init', '.'], { cwd, ask });
      expect([code, filesIn(cwd), read(cwd, name)]).toEqual([2, [name], '# ours\n']);
      expect(err).toContain(name);
    },
  );

  test('other files are no matter; an own .gitignore stays and that is said', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'files'));
    writeFileSync(join(cwd, 'files/一.jpg'), 'x');
    writeFileSync(join(cwd, '.gitignore'), 'ours\n');
    const { code, out } = await civic(['init', '.', ...all], { cwd });
    expect(code).toBe(0);
    expect(read(cwd, '.gitignore')).toBe('ours\n');
    expect(out).toContain('.gitignore 已经有了');
    await expectSound(cwd);
  });

  test('no town within a town', async () => {
    const cwd = emptyFolder();
    await civic(['init', 'a', ...all], { cwd });
    const { code, err } = await civic(['init', 'a/b', ...all], { cwd });
    expect([code, existsSync(join(cwd, 'a/b'))]).toEqual([2, false]);
    expect(err).toContain('镇文件夹 a 里面');
    // From within a town the new one is proposed beside it.
    const beside = await civic(['init', ...all], { cwd: join(cwd, 'a') });
    expect([beside.code, readdirSync(cwd)]).toEqual([0, ['a', '柳坪镇-2022']]);
  });

  test('what a run that was killed left is taken up by the same answers', async () => {
    const cwd = emptyFolder();
    await civic(['init', 'a', ...all], { cwd });
    const whole = filesIn(join(cwd, 'a'));
    rmSync(join(cwd, 'a/civic.yaml'));
    rmSync(join(cwd, 'a/units.yaml'));
    expect((await type('check', { cwd: join(cwd, 'a') })).err).toContain('civic.yaml');
    expect((await civic(['init', 'a', ...all], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'a'))).toEqual(whole);
    await expectSound(join(cwd, 'a'));
  });
});

describe('for editors and git', () => {
  const written = async (): Promise<string> => {
    const cwd = emptyFolder();
    await civic(['init', 'a', ...all, '--adopt-suggestions', '--adopted-by', '3号文'], { cwd });
    return join(cwd, 'a');
  };

  test('each file names a schema that is there and that it fits, and that finds a slip', async () => {
    const folder = await written();
    for (const name of ['civic.yaml', 'units.yaml']) {
      const text = read(folder, name);
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      const schema = JSON.parse(read(dirname(join(folder, name)), path)) as object;
      const validate = new Ajv({ strict: false }).compile(schema);
      expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
      expect(validate(parse(text.replace(/^(- id|town):/m, '$1x:')))).toBe(false);
    }
  });

  test('ledgers and half-written files are left out of git, proof keeps its bytes', async () => {
    const folder = await written();
    expect(read(folder, '.gitignore').split('\n')).toEqual(expect.arrayContaining(['/out/', '.*.civic-tmp']));
    expect(read(folder, '.gitattributes')).toMatch(/^\*\.yaml text eol=lf$[^]*^\/files\/\*\* binary$/m);
  });
});

test('English is complete', async () => {
  const cwd = emptyFolder();
  const choices: Readonly<Record<string, string>> = {
    逐项定: 'one by one',
    采用建议值: 'adopt',
    另定: 'another',
    其余: 'rest',
  };
  const ask = scripted(
    dialogue.map((given) => (typeof given === 'string' ? (choices[given] ?? given) : given)),
  );
  const answer: Answer = await civic(['init', '--lang', 'en'], { cwd, ask });
  expect(answer.code).toBe(0);
  expect(answer.out).toContain('Not set yet');
  expect(answer.out).not.toMatch(/还没有|采用目标值/);
  // The titles of targets are the pack's, and stay Chinese.
  const questions = ask.asked.filter((question) => !/^\d+\//.test(question));
  for (const question of questions) expect(question).toMatch(/[a-z]{3}/);
});

test('says what comes next: commands to copy, which the folder’s own guide names too', async () => {
  const cwd = emptyFolder();
  const { out } = await civic(['init', 'a town', ...all], { cwd });
  const said = out.split('\n').flatMap((line) => /^ {2}civic (.+) -C "a town"$/.exec(line)?.[1] ?? []);
  expect(said).toEqual(['check', 'add', 'form monthly --all', 'import 收回的填报表.xlsx', 'assess', 'todo']);
  const guide = read(join(cwd, 'a town'), '说明.md');
  for (const command of said) expect(guide).toContain(`civic ${command}`);
  for (const command of said.filter((each) => !/^(add|import)/.test(each))) {
    const { code } = await civic([...command.split(' '), '-C', 'a town'], {
      cwd,
      now: '2022-06-30T04:00:00Z',
    });
    // Gaps are 1; what is not understood would be 2.
    expect([0, 1], command).toContain(code);
  }
});
