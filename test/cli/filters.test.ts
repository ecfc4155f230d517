import { describe, expect, test } from 'vitest';
import { assessed, civic, type } from './run-civic.ts';

const judged = async (...narrowing: readonly string[]): Promise<readonly string[]> => {
  const { out, err } = await civic(['assess', '--on', '2022-06-30', '--format', 'json', ...narrowing]);
  if (out === '') throw new Error(err);
  const { standards } = JSON.parse(out) as { standards: { id: string }[] };
  return standards.map(({ id }) => id);
};

const all = ['S1-01', 'S1-02', 'S1-03', 'S2-01', 'S2-02', 'S2-03', 'S2-04', 'S2-05'];

test('without a filter everything is judged', async () => {
  expect(await judged()).toEqual(all);
});

test('--category by number, Chinese numeral, title, or both as they are printed', async () => {
  for (const name of ['2', '二', '社会环境', '2 社会环境', '２']) {
    expect(await judged('--category', name), name).toEqual(all.slice(3));
  }
});

test('--standard, whatever the case', async () => {
  expect(await judged('--standard', 'S2-03')).toEqual(['S2-03']);
  expect(await judged('--standard', 's2-03')).toEqual(['S2-03']);
  expect(await judged('--standard', 'Ｓ２-03')).toEqual(['S2-03']);
});

test('--method keeps the checks of that method', async () => {
  expect(await judged('--method', '实地考察')).toEqual(['S1-01', 'S1-03', 'S2-02', 'S2-05']);
});

test('--unit keeps what the unit answers for, under a former name too', async () => {
  const now = await civic(['assess', '--on', '2022-06-30', '--unit', '临河社区', '--format', 'json']);
  const before = await civic(['assess', '--on', '2022-06-30', '--unit', '临河居委会', '--format', 'json']);
  expect(JSON.parse(now.out).narrowed).toEqual({ unit: '临河社区' });
  expect(before.out).toBe(now.out);
});

test('--phase keeps the standards with a task in it and the records of its days', async () => {
  for (const name of ['1', '一', '打基础']) {
    expect(await judged('--phase', name), name).toEqual(['S2-01']);
  }
  const first = await assessed('--phase 1 --on 2022-04-30');
  expect(first.narrowed).toEqual({ phase: '1' });
});

test('filters add up, and the heading names them in a fixed order', async () => {
  const { out } = await type('assess --on 2022-06-30 --category 2 --method 材料审核 --unit 石笋村');
  expect(out).toContain('只看：单位 石笋村、测评项目 社会环境、测评方法 材料审核');
});

test('filters that exclude one another judge nothing, which is never a pass', async () => {
  const { code, out, err } = await type('assess --on 2022-06-30 --category 1 --standard S2-01');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('没有一条可判的测评标准符合 思想道德、S2-01，请放宽条件。什么也没判不等于达标');
  const english = await type('assess --on 2022-06-30 --phase 2 --lang en --fail-on none');
  expect([english.code, english.out]).toEqual([2, '']);
  expect(english.err).toContain('Nothing judged is never a pass');
});

describe('a name nobody registered is exit 2 with the nearest one meant', () => {
  test.each([
    ['--unit', '临河', '临河社区'],
    ['--unit', '石荀村', '石笋村'],
    ['--standard', 'S2-06', 'S2-01'],
    ['--category', '社会环镜', '社会环境'],
    ['--method', '材料', '材料审核'],
    ['--phase', '造氛', '造氛围'],
    ['--unit', '临河居委', '临河居委会'],
  ])('%s %s', async (option, typed, meant) => {
    const zh = await civic(['assess', '--on', '2022-06-30', option, typed]);
    expect([zh.code, zh.out]).toEqual([2, '']);
    expect(zh.err).toBe(`civic: ${option} 后面的“${typed}”没有登记，是不是“${meant}”？\n`);
    const en = await civic(['assess', '--on', '2022-06-30', option, typed, '--lang', 'en']);
    expect(en.err).toBe(`civic: “${typed}” after ${option} is not known. Did you mean “${meant}”?\n`);
  });

  test('and with what there is when none is near', async () => {
    expect((await type('assess --unit 无名氏')).err).toContain('有的是：临河社区、创建办、派出所、石笋村');
    expect((await type('assess --phase 7')).err).toContain('--phase 后面的“7”没有登记，有的是：');
  });
});
