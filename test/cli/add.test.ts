import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordKindNames } from '../../src/records/index.ts';
import { makePipe } from '../disk/a-folder.ts';
import { added, recordIn, snapshot, townToAddTo } from './add-town.ts';
import { civic, copyOfTown, edit, emptyFolder } from './run-civic.ts';

const suggestion = ['add', 'suggestion', '--text', '多种树'];
const reading = ['--metric', 'road-cleaning-rate', '--for', '2022-06'];

/** Runs a command that must write nothing, and answers what it said. */
async function refused(cwd: string, argv: readonly string[]): Promise<string> {
  const before = snapshot(cwd);
  const { code, out, err } = await civic(argv, { cwd });
  expect([code, out], `${argv.join(' ')}\n${err}`).toEqual([2, '']);
  expect(snapshot(cwd)).toEqual(before);
  return err;
}

describe('what is typed wrongly is exit 2 and nothing is written', () => {
  const cases: readonly (readonly [typed: string, said: string])[] = [
    ['', '请写明记什么，例如 civic add measurement'],
    ['measurment', '没有“measurment”这种记录，是不是“measurement”？'],
    ['指标数剧', '是不是“指标数据”？'],
    ['xyz', '可以写：activity 主题活动'],
    ['measurement --mertic x', '没有 --mertic 这一项，是不是“--metric”？可以写：--on'],
    ['measurement -m x', '没有 -m 这一项'],
    ['measurement --metric', '选项 --metric 后面要写值'],
    ['measurement --metric --for 2022-06', '选项 --metric 后面要写值'],
    ['measurement extra --for 2022-06', '多写了 extra'],
    ['measurement --for 2022-06 --for 2022-05', '--for 写了几次，只能写一次'],
    ['measurement', '还缺 --metric（指标）、--for（所属期）、--value（数值）'],
    ['roster --list 投诉台账', '还缺 --entries（条目）'],
    ['roster --entries 甲=乙', '还缺 --list（名册）'],
    ['survey --question satisfaction', '--survey.yes（计为“是”的份数）'],
    ['self-check --results 垃圾', "请写成 --results '自查内容=…; 自查结果=达标'"],
    ['self-check --results 自查内客=垃圾', '没有“自查内客”这一项，是不是“自查内容”？'],
    ['self-check --results item=1;自查内容=2', '--results 自查内容= 写了几次'],
  ];
  test.each(cases)('civic add %s', async (typed, said) => {
    const argv = ['add', ...typed.split(' ').filter((word) => word !== '')];
    expect(await refused(townToAddTo(), argv)).toContain(said);
  });

  test('values, each with its option', async () => {
    const cwd = townToAddTo();
    const value = (text: string) => refused(cwd, ['add', 'measurement', ...reading, '--value', text]);
    expect(await value('401/400')).toContain('--value（数值） 错误 impossible-ratio');
    expect(await value('')).toContain('--value（数值） 错误 empty-value');
    expect(await refused(cwd, [...suggestion, '--on', '2022-02-30'])).toContain('--on（日期）');
    expect(await refused(cwd, [...suggestion, '--unit', '石荀村'])).toContain('--unit（承办单位）');
    expect(await refused(cwd, [...suggestion, '--corrects', 'nobody'])).toContain('--corrects（更正）');
    const problem = ['add', '问题', '--id', 'W-1', '--text', 'x', '--unit', '石笋村', '--source', '自查'];
    expect(await refused(cwd, problem)).toContain('--id（编号） 错误 duplicate-id');
    const late = ['add', '整改', '--finding', 'W-1', '--event', '延期', '--by', '甲'];
    expect(await refused(cwd, late)).toContain('--due（新的时限） 错误 missing-key');
  });
});

test('in English', async () => {
  const cwd = townToAddTo();
  const en = (...argv: string[]) => refused(cwd, ['--lang', 'en', 'add', ...argv]);
  expect(await en()).toContain('Say what to record');
  expect(await en('measurment')).toContain('Did you mean “measurement”?');
  expect(await en('measurement')).toContain(
    'Measurement lacks --metric (Metric), --for (Period), --value (Value)',
  );
  const { out } = await civic(['--lang', 'en', ...suggestion], { cwd });
  expect(out).toContain('No standard changed its verdict.\nNo check looked at this record.');
});

test('the same again is refused, unless it is meant', async () => {
  const cwd = townToAddTo();
  const first = await civic(suggestion, { cwd });
  const id = /编号 (.*)/.exec(first.out)?.[1] ?? '';
  expect(await refused(cwd, suggestion)).toContain(`要更正那一条，请加 --corrects ${id}`);
  const before = snapshot(cwd);
  expect((await civic([...suggestion, '--yes'], { cwd })).code).toBe(0);
  expect((await civic([...suggestion, '--corrects', id], { cwd })).code).toBe(2);
  expect((await civic([...suggestion, '--corrects', id, '--yes'], { cwd })).code).toBe(0);
  expect(added(cwd, before)).toHaveLength(2);
});

test('a name that is taken stays as it is: another one is found', async () => {
  const cwd = townToAddTo();
  const { out } = await civic([...suggestion, '--dry-run'], { cwd });
  const [path = ''] = /records\/suggestion\/\S+\.yaml/.exec(out) ?? [];
  const other = '- { id: other, on: 2022-06-01, text: 修路灯 }\n';
  mkdirSync(join(cwd, 'records/suggestion'));
  writeFileSync(join(cwd, path), other);
  const before = snapshot(cwd);
  expect((await civic(suggestion, { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(other);
  const [fresh = ''] = added(cwd, before);
  expect(`records/suggestion/${String(recordIn(cwd, fresh).id)}.yaml`).toBe(fresh);
});

test('hostile texts are tidied, named safely and printed cleaned', async () => {
  const cwd = townToAddTo();
  const before = snapshot(cwd);
  const text = '\u001B[2J坏\u202E字: #1 \u0000"\'\n- x: 1';
  const { code, out, err } = await civic(
    ['add', 'activity', '--title', `../../${text}`, '--themes', '文明交通', '--unit', '创建办'],
    { cwd },
  );
  expect(code, err).toBe(0);
  const [path = ''] = added(cwd, before);
  expect(path).toMatch(/^records\/activity\/2022-06-30-创建办-[a-z]{6}\.yaml$/);
  expect(recordIn(cwd, path).title).toBe('../../[2J坏字: #1 "\'\n- x: 1');
  expect(out + err).not.toMatch(/[\u0000\u001B\u202E]/);
  expect((await civic(['check'], { cwd })).code).toBe(0);
  const evil = await refused(cwd, ['add', 'suggestion', '--\u001B[2J', '\u202E']);
  expect(evil).toContain('--[U+001B][2J');
});

describe('files', () => {
  const withFiles = (...files: readonly string[]) => [
    ...suggestion,
    ...files.flatMap((file) => ['--files', file]),
  ];

  test('are copied whole under a name of their own, and stay where they are', async () => {
    const [cwd, outside] = [townToAddTo(), emptyFolder()];
    const photo = join(outside, '照片, 1.JPEG');
    writeFileSync(photo, 'picture');
    const before = snapshot(cwd);
    const { code, out, err } = await civic(withFiles(photo, join(cwd, 'civic.yaml')), { cwd });
    expect(code, err).toBe(0);
    const name = 'files/2022/06/建言献策-2022-06-30-1.jpeg';
    expect(out).toContain(`佐证文件 ${name}`);
    const [file = '', record = ''] = [...added(cwd, before)].sort();
    expect(file).toBe(name);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe('picture');
    expect(readFileSync(photo, 'utf8')).toBe('picture');
    expect(recordIn(cwd, record).files).toEqual([name, 'civic.yaml']);
    // The same bytes again are the same file; others take the next number.
    const more = join(outside, '2.jpeg');
    writeFileSync(more, 'another');
    const again = await civic([...withFiles(photo, more), '--yes'], { cwd });
    expect(again.out).toContain('-1.jpeg');
    expect(again.out).toContain('-2.jpeg');
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('picture');
  });

  test('named twice count once; used before, that is said', async () => {
    const [cwd, outside] = [townToAddTo(), emptyFolder()];
    for (const name of ['a.jpg', 'b.jpg']) writeFileSync(join(outside, name), 'picture');
    const { out, err } = await civic(
      withFiles(join(outside, 'a.jpg'), join(outside, 'b.jpg'), join(outside, 'a.jpg')),
      { cwd },
    );
    expect(err.match(/写了两次，只算一次/g)).toHaveLength(2);
    const [name = ''] = /files\/\S+/.exec(out) ?? [];
    const again = await civic([...suggestion, '--yes', '--files', name], { cwd: join(cwd, 'records') });
    expect(again.err).toContain(`${name} 在 records/suggestion/`);
  });

  test('that are none are exit 2', async () => {
    const [cwd, outside] = [townToAddTo(), emptyFolder()];
    mkdirSync(join(outside, 'folder'));
    makePipe(join(outside, 'pipe'));
    writeFileSync(join(outside, 'huge.mp4'), '');
    truncateSync(join(outside, 'huge.mp4'), 200 * 1024 * 1024 + 1);
    for (const [name, said] of [
      ['none.jpg', '不存在'],
      ['folder', '是文件夹'],
      ['pipe', '不是普通文件'],
      ['huge.mp4', '超过 200 MB'],
      ['a\u0000b', '不存在'],
    ] as const) {
      expect(await refused(cwd, withFiles(`${outside}/${name}`))).toContain(said);
    }
  });

  test('are never written through a link to elsewhere', async () => {
    const [cwd, outside] = [townToAddTo(), emptyFolder()];
    writeFileSync(join(outside, 'a.jpg'), 'picture');
    mkdirSync(join(outside, 'target'));
    symlinkSync(join(outside, 'target'), join(cwd, 'files'));
    expect(await refused(cwd, withFiles(join(outside, 'a.jpg')))).toContain('不是普通文件夹');
  });
});

describe('what it changed', () => {
  test('a verdict, with the reason', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'civic.yaml', 'late-after-days: 5', 'late-after-days: 60');
    const { out, code, err } = await civic(
      ['add', 'measurement', ...reading, '--value', '400/400', '--on', '2022-06-30'],
      { cwd, now: '2022-07-20T04:00:00Z' },
    );
    expect(code, err).toBe(0);
    expect(out).toContain('统计截止日 2022-07-20：');
    expect(out).toMatch(/S1-03 道路干净：\S+ → \S+/);
    expect(out).toContain('2022-06 为 400/400');
  });

  test('a problem', async () => {
    const cwd = copyOfTown();
    const { out } = await civic(['add', '整改', '--finding', 'W-1', '--event', '签收', '--by', '丙'], {
      cwd,
    });
    expect(out).toContain('问题 W-1 村口垃圾成堆：待签收 → 待整改');
  });

  test('nothing, and which check looked at it', async () => {
    const cwd = copyOfTown();
    const { out } = await civic(
      [
        'add',
        'measurement',
        '--metric',
        'safety-rate',
        '--for',
        '2022-H1',
        '--value',
        '99%',
        '--document',
        '函',
        '--yes',
      ],
      { cwd },
    );
    expect(out).toContain('没有改变任何一条测评标准的结论。');
    expect(out).toMatch(/用到这条记录的检查项：\n {2}S1-02\/feeling .*：仍为目标值未定/);
  });

  test('nobody can say while something else is wrong; the record is written', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
    const before = snapshot(cwd);
    const { code, out } = await civic(suggestion, { cwd });
    expect(code).toBe(0);
    expect(out).toContain('别处有错误 1 处，改好以前不能得出结论');
    expect(added(cwd, before)).toHaveLength(1);
  });

  test('--dry-run shows it all and writes nothing', async () => {
    const cwd = copyOfTown();
    const before = snapshot(cwd);
    const { code, out } = await civic([...suggestion, '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('  text: 多种树\n');
    expect(out).toContain('没有写入');
    expect(snapshot(cwd)).toEqual(before);
  });
});

test('--help lists what can be said of a kind, in both languages', async () => {
  for (const kind of recordKindNames) {
    const zh = await civic(['add', kind, '--help']);
    const en = await civic(['add', kind, '--help', '--lang', 'en']);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toContain('--on <日期>');
    expect(zh.out).not.toMatch(/undefined|needed|Optional/);
    expect(en.out).toContain('--on <day>');
  }
  expect((await civic(['add', '--help'])).out).toContain('指标数据');
  expect((await civic(['add', '问卷', '--help'])).out).toContain('--survey.yes <整数>');
});
