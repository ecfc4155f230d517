import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { town, civic, edit, emptyFolder, type } from './run-civic.ts';
import { script } from '../support/scripted-ask.ts';
import type { Typed } from '../support/scripted-ask.ts';
import { added, filesIn, importCsv, sumOf } from './import-support.ts';

vi.mock('../../src/cli/reading/read-book.ts', async () => {
  const { readHere } = await import('./import-support.ts');
  return { readBook: readHere };
});

/** A copy of the small town, with room beside it for what is handed in. */
function aTown(): string {
  const folder = join(emptyFolder(), 'town');
  cpSync(town, folder, { recursive: true });
  return folder;
}

const head = '编号,日期,存在问题,责任单位,问题来源';
const list = `${head}\n县-1,2022年3月5日,垃圾,临河居委会,督查\n县-2,2022/3/6,小广告,石笋村,自查\n`;

describe('a list', () => {
  it('is written as one new file, keeps the original, and twice changes nothing', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const first = await importCsv(folder, list);
    expect(first.code).toBe(0);
    expect(sumOf(first.out)).toEqual({ rows: 2, written: 2, there: 0, refused: 0 });
    const files = added(before, folder);
    expect(files).toEqual([
      expect.stringMatching(/^files\/forms\/list-[a-z]{6}\.csv$/),
      expect.stringMatching(/^records\/finding\/list-[a-z]{6}\.yaml$/),
    ]);
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toBe(list);
    expect(readFileSync(join(folder, files[1] ?? ''), 'utf8')).toContain('unit: 临河社区');
    expect((await type('check', { cwd: folder })).code).toBe(0);

    const after = filesIn(folder);
    const again = await importCsv(folder, list);
    expect(again.code).toBe(0);
    expect(sumOf(again.out)).toEqual({ rows: 2, written: 0, there: 2, refused: 0 });
    expect(filesIn(folder)).toEqual(after);
  });

  it('the same list under another name is there already', async () => {
    const folder = aTown();
    await importCsv(folder, list);
    const copy = join(folder, '..', 'list(1).csv');
    writeFileSync(copy, list.replaceAll('县-', '县-'));
    const { code, out } = await civic(['import', copy], { cwd: folder });
    expect([code, sumOf(out).there]).toEqual([0, 2]);
    expect(out).toContain('那是从 list 读入的');
  });

  it('with one row wrong is not written at all, and says which cell and what to type', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const wrong = `${list}县-3,2022-13-05,污水,石笋寸,督察\n`;
    const { code, out } = await importCsv(folder, wrong);
    expect(code).toBe(2);
    expect(sumOf(out)).toEqual({ rows: 3, written: 0, there: 0, refused: 3 });
    for (const cell of ['B4', 'D4', 'E4']) expect(out).toMatch(new RegExp(`^${cell} +有误`, 'm'));
    expect(out).toContain('石笋村');
    expect(filesIn(folder)).toEqual(before);

    const partial = await importCsv(folder, wrong, '--partial');
    expect(partial.code).toBe(2);
    expect(sumOf(partial.out)).toEqual({ rows: 3, written: 2, there: 0, refused: 1 });
    const mended = await importCsv(folder, `${list}县-3,2022-03-05,污水,石笋村,督查\n`);
    expect(sumOf(mended.out)).toEqual({ rows: 3, written: 1, there: 2, refused: 0 });
  });

  it('says what a blank cell lacks, and what a row needs because of another cell', async () => {
    const folder = aTown();
    const { out } = await importCsv(
      folder,
      '日期,问题编号,事项,经办人,转给\n2022-04-01,,反馈,甲,\n2022-06-05,W-1,转办,乙,\n',
      '--kind rectification',
    );
    expect(out).toMatch(/^B2 .*没有写问题编号/m);
    expect(out).toMatch(/^E3 .*没有写转给[^]*“转办”/m);
  });

  it('a trial writes nothing', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const { code, out } = await importCsv(folder, list, '--dry-run');
    expect([code, sumOf(out).written]).toEqual([0, 2]);
    expect(filesIn(folder)).toEqual(before);
  });

  it('a changed row is a conflict, and takes the place of the other only when told to', async () => {
    const folder = aTown();
    await importCsv(folder, list);
    const before = filesIn(folder);
    const changed = list.replace('小广告', '小广告和垃圾');
    const { code, out } = await importCsv(folder, changed);
    expect([code, sumOf(out)]).toEqual([2, { rows: 2, written: 0, there: 1, refused: 1 }]);
    expect(out).toContain('小广告 → 小广告和垃圾');
    expect(filesIn(folder)).toEqual(before);

    const replaced = await importCsv(folder, changed, '--replace');
    expect([replaced.code, sumOf(replaced.out).written]).toEqual([0, 1]);
    const file = added(before, folder).find((name) => name.startsWith('records/')) ?? '';
    expect(readFileSync(join(folder, file), 'utf8')).toContain('supersedes: 县-2');
    expect((await type('check', { cwd: folder })).code).toBe(0);
    // What was read last is what stands there; going back is a conflict again.
    expect(sumOf((await importCsv(folder, changed)).out).there).toBe(2);
    expect((await importCsv(folder, list)).code).toBe(2);
  });

  describe('a changed row, at a terminal', () => {
    const changed = list.replace('小广告', '小广告和垃圾').replace('垃圾,临河', '杂物,临河');
    const read = async (text: string, answers: readonly Typed[], line = '') => {
      const folder = aTown();
      await importCsv(folder, list);
      const before = filesIn(folder);
      const ask = script(...answers);
      const { code, out, err } = await importCsv(folder, text, line, { ask });
      return { code, out, err, asked: ask.asked, added: added(before, folder) };
    };

    it('is shown, asked about once for the file, and replaced by yes', async () => {
      const { code, out, err, asked, added: files } = await read(changed, ['是']);
      expect(asked).toEqual(['2 行与以前读入的不一样，用表里的替代？']);
      expect(err).toContain('小广告 → 小广告和垃圾');
      expect(err).toContain('垃圾 → 杂物');
      expect([code, sumOf(out).written]).toEqual([0, 2]);
      expect(files.filter((name) => name.startsWith('records/'))).toHaveLength(1);
    });

    it('is left as it was unless yes is said', async () => {
      for (const answer of ['', '否']) {
        const { code, out, added: files } = await read(changed, [answer]);
        expect([code, sumOf(out).written, files]).toEqual([2, 0, []]);
        expect(out).toContain('--replace');
      }
    });

    it('is not asked about where the answer would change nothing', async () => {
      const wrong = `${changed}县-3,2022-13-45,垃圾,临河社区,督查\n`;
      for (const [text, line] of [
        [wrong, ''],
        [changed, '--dry-run'],
        [changed, '--replace'],
        [list, ''],
      ] as const)
        expect((await read(text, [], line)).asked).toEqual([]);
      // With --partial the wrong row keeps nothing from being written.
      const { out, asked } = await read(wrong, ['是'], '--partial');
      expect([asked.length, sumOf(out).written]).toEqual([1, 2]);
    });
  });

  it('a superseded problem written within a visit keeps its id', async () => {
    const folder = aTown();
    const columns = '序号,日期,范围,方式,检查人,点位,检查内容,结果,存在问题,责任单位';
    const visit = `${columns}\n1,2022-03-05,专门,明察,甲,东街公厕,干净,不符合,地面有水,临河社区\n2,,,,,,干净,符合,,\n`;
    const before = filesIn(folder);
    const first = await importCsv(folder, visit, '--kind inspection');
    expect([first.out, sumOf(first.out)]).toEqual([first.out, { rows: 2, written: 2, there: 0, refused: 0 }]);
    const idIn = (name: string): string | undefined =>
      /problem:\n +id: (\S+)/.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    const [file = ''] = added(before, folder).filter((name) => name.startsWith('records/'));
    const between = filesIn(folder);
    await importCsv(folder, visit.replace('地面有水', '地面有积水'), '--kind inspection --replace');
    const [later = ''] = added(between, folder).filter((name) => name.startsWith('records/'));
    expect(idIn(file)).toBeDefined();
    expect(idIn(later)).toBe(idIn(file));
    expect((await type('check', { cwd: folder })).code).toBe(0);
  });

  it('rows that say the same, or bear the same number, are not both written', async () => {
    const folder = aTown();
    const same = await importCsv(folder, `${list}县-1,2022-03-05,垃圾,临河社区,督查\n`);
    expect([same.code, sumOf(same.out).written]).toEqual([2, 0]);
    expect(same.out).toContain('与第 2 行完全相同');
    const other = await importCsv(folder, `${list}县-1,2022-03-09,污水,临河社区,督查\n`);
    expect(other.out).toContain('编号“县-1”与第 2 行相同');
  });
});

describe('what is no list', () => {
  it.each([
    ['', '是空文件'],
    [`${head}\n`, '一行内容也没有'],
    ['甲,乙\n1,2\n', '看不出'],
    [`${head},日期\n县-1,2022-03-05,垃圾,石笋村,督查,2022-03-05\n`, '有两列都是“日期”：B1 和 F1'],
  ])('%j is refused aloud', async (csv, said) => {
    const folder = aTown();
    const before = filesIn(folder);
    const { code, out } = await importCsv(folder, csv);
    expect(code).toBe(2);
    expect(out).toContain('没有读入');
    expect(out.replaceAll(/\s/g, '')).toContain(said.replaceAll(/\s/g, ''));
    expect(filesIn(folder)).toEqual(before);
  });

  it('says which columns lack, and what to type', async () => {
    const { code, out } = await importCsv(
      aTown(),
      '日期,问题描述,责任单位,问题来源\n2022-03-05,垃圾,石笋村,督查\n',
      '--kind 问题',
    );
    expect(code).toBe(2);
    expect(out).toContain('缺少 存在问题');
    expect(out).toContain('问题描述');
    expect(out).toContain('--map');
  });

  it('names a file that is not there, and an option that is wrong', async () => {
    expect((await type('import nowhere.csv')).code).toBe(2);
    const folder = aTown();
    for (const options of ['--kind findng', '--map 甲', '--mapping nothing', '--set a=b --kind finding'])
      expect((await importCsv(folder, list, options)).code).toBe(2);
  });
});

describe('a folder', () => {
  it('is read file by file, without what lies beside, and summed up', async () => {
    const folder = aTown();
    const forms = join(folder, '..', 'forms');
    mkdirSync(join(forms, 'deeper'), { recursive: true });
    writeFileSync(join(forms, 'b.csv'), list);
    writeFileSync(join(forms, 'a.csv'), `${head}\nY-1,2022-03-07,污水,石笋村,自查\n`);
    writeFileSync(join(forms, 'c.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    writeFileSync(join(forms, '~$b.xlsx'), 'x');
    writeFileSync(join(forms, 'photo.jpg'), 'x');
    writeFileSync(join(forms, 'deeper', 'd.csv'), list);
    const { code, out, err } = await civic(['import', forms], { cwd: folder });
    expect(code).toBe(2);
    expect(sumOf(out)).toEqual({ rows: 3, written: 3, there: 0, refused: 0 });
    expect(out.indexOf('a.csv')).toBeLessThan(out.indexOf('b.csv'));
    expect(out).toContain('另存为 .xlsx');
    expect(out).not.toContain('~$');
    expect(err).toContain('1 个文件不是表');
    expect((await type('check', { cwd: folder })).code).toBe(0);
  });
});

describe('files that rows name', () => {
  const withFiles = `${head},佐证文件\n县-1,2022-03-05,垃圾,石笋村,督查,`;

  it('are copied from beside the list, once', async () => {
    const folder = aTown();
    const beside = join(folder, '..');
    mkdirSync(join(beside, '照片'));
    writeFileSync(join(beside, '一.jpg'), 'one');
    writeFileSync(join(beside, '照片', '一.jpg'), 'two');
    writeFileSync(join(beside, '南门整改前.JPG'), 'three');
    writeFileSync(join(beside, 'mmexport.jpg'), 'one');
    const before = filesIn(folder);
    const row = `${withFiles}一.jpg；照片\\一.jpg；南门整改前.JPG；mmexport.jpg\n`;
    const { code, out } = await importCsv(folder, row);
    expect([out, code]).toEqual([out, 0]);
    // Named by what they are of; a name that somebody gave stands first. The same picture is there once.
    const files = added(before, folder).filter((name) => name.startsWith('files/2022'));
    expect(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual([
      ['files/2022/03/南门整改前-2022-03-05-石笋村-1.jpg', 'three'],
      ['files/2022/03/问题-2022-03-05-石笋村-1.jpg', 'one'],
      ['files/2022/03/问题-2022-03-05-石笋村-2.jpg', 'two'],
    ]);
    expect(readFileSync(join(beside, '一.jpg'), 'utf8')).toBe('one');
    const after = filesIn(folder);
    expect((await importCsv(folder, row)).code).toBe(0);
    expect(filesIn(folder)).toEqual(after);
  });

  it('are not copied again for a row that takes the place of another', async () => {
    const folder = aTown();
    writeFileSync(join(folder, '..', '一.jpg'), 'one');
    const row = (unit: string) => `${head},佐证文件\n县-1,2022-03-05,垃圾,${unit},督查,一.jpg\n`;
    expect((await importCsv(folder, row('石笋村'))).code).toBe(0);
    const before = filesIn(folder);
    const { out } = await importCsv(folder, row('临河社区'), '--replace');
    expect(out).toContain('石笋村');
    // Its file has not changed, whatever its name would be now.
    expect(out).not.toContain('佐证文件');
    const [record = ''] = added(before, folder).filter((name) => name.startsWith('records/'));
    expect(readFileSync(join(folder, record), 'utf8')).toContain(
      'files/2022/03/问题-2022-03-05-石笋村-1.jpg',
    );
    expect(added(before, folder).filter((name) => name.startsWith('files/2022'))).toEqual([]);
  });

  it('are said to be missing, and never fetched from elsewhere', async () => {
    const folder = aTown();
    writeFileSync(join(folder, '..', '..', 'secret.jpg'), 'secret');
    const missing = await importCsv(folder, `${withFiles}没有.jpg\n`);
    expect(missing.code).toBe(0);
    expect(missing.out).toMatch(/^F2 .*没有 没有\.jpg 这个文件/m);
    const outside = await importCsv(folder, `${withFiles}../secret.jpg\n`, '--replace');
    expect([outside.code, sumOf(outside.out).written]).toEqual([2, 0]);
    expect(Object.keys(filesIn(folder)).filter((name) => name.includes('secret'))).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each(['=cmd|calc!A1', '@SUM(1+1)', '甲\u202E乙', 'a: b # c', '[[[[[[', '"', `长${'字'.repeat(30_000)}`])(
    'are records like others: %#',
    async (text) => {
      const folder = aTown();
      const quoted = `"${text.replaceAll('"', '""')}"`;
      const { code, out } = await importCsv(folder, `${head}\n县-1,2022-03-05,${quoted},石笋村,督查\n`);
      expect([code, sumOf(out).written]).toEqual([0, 1]);
      expect(out).not.toMatch(/[\u001B\u202E]/);
      expect((await type('check', { cwd: folder })).code).toBe(0);
    },
  );
});

describe('the words of a place', () => {
  it('speaks English when asked to', async () => {
    const { out } = await importCsv(aTown(), `${list}县-3,2022-13-05,污水,石笋村,督查\n`, '--lang en');
    expect(out).toContain('3 rows read = 0 written + 0 already there + 3 not written');
    expect(out).toMatch(/^B4 +wrong/m);
  });

  it('keeps no record from being read in because others are wrong', async () => {
    const folder = aTown();
    edit(folder, 'records/measurement/2022.yaml', 'metric: road-cleaning-rate', 'metric: road-cleaning');
    const { code, out } = await importCsv(folder, list);
    expect([code, sumOf(out).written]).toEqual([0, 2]);
    expect(out).toContain('与这次读入无关');
  });
});
