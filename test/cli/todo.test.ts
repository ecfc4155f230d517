import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opened } from '../support/written-workbook.ts';
import { emptyFolder, landu, town, type } from './run-civic.ts';

interface TodoJson {
  readonly tables: Readonly<
    Record<string, { readonly rows: readonly Row[]; readonly notes: readonly string[] }>
  >;
}
interface Row {
  readonly due: string | { readonly code: string };
  readonly late: number | null;
  readonly kind: string;
  readonly id: string;
  readonly what: { readonly code: string; readonly said: string };
}

async function todo(line: string, cwd = landu): Promise<TodoJson['tables']> {
  const { code, out } = await type(`todo --on 2022-06-30 ${line} --format json`, { cwd });
  expect(code).toBe(0);
  return (JSON.parse(out) as TodoJson).tables;
}

describe('civic todo', () => {
  test('lists every overdue problem with whom it waits for', async () => {
    const tables = await todo('--within 0');
    const late = Object.values(tables).flatMap(({ rows }) =>
      rows.filter((row) => row.kind === 'problem' && row.late !== null),
    );
    const { out } = await type('findings --on 2022-06-30 --format json', { cwd: landu });
    const { problems } = (
      JSON.parse(out) as { tables: { problems: { rows: { id: string; state: string; due: string }[] } } }
    ).tables;
    const open = problems.rows.filter(
      ({ state, due }) => !['已销号', '已核减', '挂账'].includes(state) && due < '2022-06-30',
    );
    expect(late.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
    const rechecks = tables['创建办']!.rows.filter(({ what }) => what.code === 'duty-recheck').map(
      ({ id }) => id,
    );
    expect(rechecks.length).toBeGreaterThan(0);
    for (const id of rechecks) expect(open.find((each) => each.id === id)?.state).toBe('待复查');
  });

  test('the soonest stands first, and a longer look ahead only adds', async () => {
    const [near, far] = [await todo('--within 10d'), await todo('--within 40天')];
    for (const [unit, { rows }] of Object.entries(near)) {
      const days = rows.map(({ due }) => (typeof due === 'string' ? due : '9999'));
      expect(days).toEqual([...days].sort());
      const more = far[unit]!.rows.map(({ id, kind }) => `${kind} ${id}`);
      for (const { id, kind } of rows) expect(more).toContain(`${kind} ${id}`);
    }
    expect(Object.values(far).flatMap(({ rows }) => rows).length).toBeGreaterThan(
      Object.values(near).flatMap(({ rows }) => rows).length,
    );
  });

  test('--unit gives the same list as that unit has among all', async () => {
    const all = await todo('');
    const one = await todo('--unit 老鹰岩');
    expect(Object.keys(one)).toEqual(['老鹰岩']);
    expect(one['老鹰岩']!.rows).toEqual(all['老鹰岩']!.rows);
  });

  test('--format text is a numbered message without a code of the evaluation system', async () => {
    const { code, out } = await type('todo --on 2022-06-30 --unit 双碾 --within 10 --format text', {
      cwd: landu,
    });
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('【创建办提醒】双碾：截至 2022-06-30 有 9 件事请办，其中 6 件已过期');
    expect(lines[1]).toMatch(
      /^1\. 整改并反馈问题 2022-03-29-双碾-\w+：垃圾积存 · 渠边垃圾未清（退回过 1 次.*）（2022-04-05，已过 86 天）$/,
    );
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toContain('谢谢');
    expect(out).not.toMatch(/S\d-\d\d/);
    const english = await type('todo --on 2022-06-30 --unit 双碾 --within 10 --format text --lang en', {
      cwd: landu,
    });
    expect(english.out.split('\n')[0]).toBe('[Reminder] 双碾: 9 to do as of 2022-06-30, 6 of them overdue');
  });

  test('drawn sites of an unannounced round are withheld from the public, and counted', async () => {
    const line = 'todo --on 2022-06-30 --within 366';
    for (const format of ['table', 'markdown', 'json', 'text']) {
      const { out } = await type(`${line} --format ${format}`, { cwd: town });
      expect(out).not.toMatch(/[东西]街公厕/);
    }
    expect((await type(line, { cwd: town })).out).toContain('只对内部列出');
    expect((await type(`${line} --audience internal`, { cwd: town })).out).toMatch(/[东西]街公厕/);
  });

  test.each([
    ['--within 很久', '30d'],
    ['--within -3', '30d'],
    ['--format pdf', 'text'],
    ['--unit 老鹰', '老鹰岩'],
  ])('%s is a mistake that says what to type', async (line, says) => {
    const { code, out, err } = await type(`todo --on 2022-06-30 ${line}`, { cwd: landu });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('nothing to do is said', async () => {
    const { out } = await type('todo --on 2022-06-30 --unit 中心小学 --within 0 --format text', {
      cwd: landu,
    });
    expect(out).toBe('没有要办的事。\n');
  });

  test('a workbook says of which kind each thing is, in words; JSON keeps the id', async () => {
    const line = 'todo --on 2022-06-30 --unit 创建办';
    const file = join(emptyFolder(), 'todo.xlsx');
    await type(`${line} -o ${file}`, { cwd: landu });
    const sheet = (await opened(readFileSync(file))).worksheets[0]!;
    const column = Array.from({ length: 12 }, (_, i) => i + 1).find(
      (each) => sheet.getCell(4, each).value === '类别',
    )!;
    const said = new Set(
      sheet
        .getColumn(column)
        .values.slice(5)
        .filter((value) => value !== null),
    );
    expect([...said].sort()).toEqual(['报数', '短板', '问题'].sort());
    const { out } = await type(`${line} --format json`, { cwd: landu });
    const { tables } = JSON.parse(out) as { tables: Record<string, { rows: { kind?: string }[] }> };
    const kinds = new Set(Object.values(tables).flatMap(({ rows }) => rows.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['gap', 'problem', 'reading']);
  });
});
