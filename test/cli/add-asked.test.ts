import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interrupt, script } from '../support/scripted-ask.ts';
import type { Typed } from '../support/scripted-ask.ts';
import { added, recordIn, snapshot, townToAddTo } from './add-town.ts';
import { civic, emptyFolder } from './run-civic.ts';

/** A visit, from the list of kinds to the file. */
const visit: readonly string[] = [
  '督导巡查',
  '2022年6月29日',
  '专门',
  '明察',
  '甲、乙',
  '点位',
  'djgc',
  '检查内容',
  '干净',
  '不符合',
  '存在问题',
  '地上有水',
  '责任单位',
  '临河居委会',
  '这一条好了',
  '够了',
  '不填了',
  '写入',
];

const expected = {
  on: '2022-06-29',
  scope: '专门',
  manner: '明察',
  by: ['甲', '乙'],
  site: '东街公厕',
};

async function add(cwd: string, state: string, answers: readonly Typed[], ...typed: readonly string[]) {
  const ask = script(...answers);
  const answer = await civic(['add', ...typed], { cwd, ask, env: { XDG_STATE_HOME: state } });
  return { ...answer, ask };
}

const drafts = (state: string): readonly string[] => {
  try {
    return readdirSync(join(state, 'civic/drafts')).map((name) => join(state, 'civic/drafts', name));
  } catch {
    return [];
  }
};

describe('a record by answering', () => {
  test('from the list of kinds to the file, with what it changed', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    const before = snapshot(cwd);
    const { code, out, err } = await add(cwd, state, visit);
    expect(code, err).toBe(0);
    const files = added(cwd, before);
    expect(files).toHaveLength(1);
    const { id, items, ...said } = recordIn(cwd, files[0]!);
    expect(said).toEqual({ ...expected, filed: '2022-06-30' });
    expect(items).toEqual([
      {
        item: '干净',
        result: '不符合',
        problem: { id: `${String(id)}-1`, text: '地上有水', unit: '临河社区' },
      },
    ]);
    expect(out.split('\n').slice(0, 3)).toEqual([
      `已写入 ${files[0]!}`,
      `编号 ${String(id)}`,
      '统计截止日 2022-06-30：',
    ]);
    expect(out).toContain(`问题 ${String(id)}-1 地上有水：没有 → 待签收`);
    expect(err).toContain('  site: 东街公厕');
    expect(drafts(state)).toEqual([]);
  });

  test('Ctrl-C at each question leaves the town as it was, and the answers to go on from', async () => {
    for (let i = 0; i < visit.length; i += 1) {
      const [cwd, state] = [townToAddTo(), emptyFolder()];
      const before = snapshot(cwd);
      const first = await add(cwd, state, [...visit.slice(0, i), interrupt]);
      expect([first.code, first.out], `at ${visit[i]!}`).toEqual([130, '']);
      expect(snapshot(cwd)).toEqual(before);
      expect(drafts(state)).toHaveLength(i >= 2 ? 1 : 0);
      expect(first.err).toContain(
        i >= 2 ? '填过的已经留着，再运行 civic add inspection 可以接着填' : i === 0 ? '' : '没有写入',
      );
    }
  });

  test('what was answered is not asked again', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    await add(cwd, state, [...visit.slice(1, 4), interrupt], '督导巡查');
    expect(statSync(drafts(state)[0]!).mode & 0o777).toBe(0o600);
    const before = snapshot(cwd);
    const { code, ask, err } = await add(cwd, state, ['是', ...visit.slice(4)], 'inspection');
    expect(code, err).toBe(0);
    expect(ask.asked[0]).toBe('上次在“检查人”处中断，接着填？');
    expect(recordIn(cwd, added(cwd, before)[0]!)).toMatchObject(expected);
    expect(drafts(state)).toEqual([]);
  });

  test('interrupted within a part, the part is finished', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    await add(cwd, state, [...visit.slice(1, 12), interrupt], 'inspection');
    const before = snapshot(cwd);
    // The problem has no unit yet: it is asked for though it belongs to a part.
    const { code, ask, err } = await add(cwd, state, ['是', '临河社区', '写入'], 'inspection');
    expect(code, err).toBe(0);
    expect(ask.asked.some((message) => message.startsWith('责任单位 1'))).toBe(true);
    expect(recordIn(cwd, added(cwd, before)[0]!)).toMatchObject({
      items: [{ problem: { unit: '临河社区' } }],
    });
  });

  test('who will not go on begins anew, and the draft is gone', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    await add(cwd, state, ['2022-06-01', interrupt], 'suggestion');
    const { code } = await add(cwd, state, ['否', '', interrupt], 'suggestion');
    expect(code).toBe(130);
    expect(readFileSync(drafts(state)[0]!, 'utf8')).toContain('2022-06-30');
  });

  test('drafts that civic did not keep are passed over', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    await add(cwd, state, ['', interrupt], 'suggestion');
    const [path = ''] = drafts(state);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const foreign = [
      '',
      '{',
      'null',
      '[]',
      '"civic-draft-1"',
      JSON.stringify({ ...kept, folder: '/elsewhere' }),
      JSON.stringify({ ...kept, kind: 'finding' }),
      JSON.stringify({ ...kept, fields: { on: 7, text: [1, {}], __proto__x: ['a'] }, parts: 'x' }),
      JSON.stringify({ ...kept, fields: { text: ['x'.repeat(20_000)] } }),
      '\uFFFD'.repeat(10),
    ];
    for (const text of foreign) {
      writeFileSync(path, text);
      const { code, ask } = await add(cwd, state, [interrupt], 'suggestion');
      expect([code, ask.asked[0]], text.slice(0, 40)).toEqual([130, '日期（事情发生的日子）']);
    }
    writeFileSync(
      path,
      JSON.stringify({ ...kept, at: '\u001B[2J', fields: { on: ['2022-13-40'], text: ['好'] } }),
    );
    const { code, ask, err } = await add(cwd, state, ['是', '2022-06-30', '写入'], 'suggestion');
    expect([code, ask.asked[1]?.slice(0, 2)], err).toEqual([0, '日期']);
  });

  test('without a place for drafts it says so', async () => {
    const cwd = townToAddTo();
    const { code, err } = await civic(['add', 'suggestion'], { cwd, ask: script('', interrupt) });
    expect([code, err]).toEqual([130, expect.stringContaining('填过的没有地方可留') as string]);
    const state = join(cwd, 'civic.yaml');
    const other = await add(cwd, state, ['', interrupt], 'suggestion');
    expect(other.err).toContain('填过的没有地方可留');
  });

  test('answers that cannot be are refused at once, in the words of loading', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    const { ask, code, err } = await add(
      cwd,
      state,
      ['2022-02-30', '', 'dlqs', '2022-06', '401/400', '398/40O', '３９８／４００', '不填了', '写入'],
      '指标数据',
    );
    expect(code, err).toBe(0);
    expect(ask.refused.map((said) => said.split('。')[0])).toEqual([
      expect.stringContaining('2022-02-30') as string,
      expect.stringContaining('401/400') as string,
      expect.stringContaining('398/40O') as string,
    ]);
  });

  test('all said by options but the day: only whether to write is asked', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    const typed = ['suggestion', '--text', '多种树'];
    const before = snapshot(cwd);
    const left = await add(cwd, state, ['不写了'], ...typed);
    expect([left.code, left.out, left.ask.asked]).toEqual([0, '', ['写入？']]);
    expect(snapshot(cwd)).toEqual(before);
    const changed = await add(cwd, state, ['再填', '渠道', '热线', '不填了', '写入'], ...typed);
    expect(changed.code).toBe(0);
    expect(recordIn(cwd, added(cwd, before)[0]!)).toMatchObject({ channel: '热线', text: '多种树' });
    const sure = await add(cwd, state, [], ...typed, '--yes', '--channel', '热线');
    expect([sure.code, sure.ask.asked]).toEqual([0, []]);
  });

  test('open problems are offered first, with their state', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    const ask = script('', interrupt);
    let offered: readonly string[] = [];
    const spying = {
      ...ask,
      search: async <T>(question: Parameters<typeof ask.search<T>>[0]): Promise<T> => {
        offered = (await question.find('')).map(({ name }) => name);
        return ask.search(question);
      },
    };
    const env = { XDG_STATE_HOME: state };
    await civic(['add', 'rectification'], { cwd, ask: spying, env });
    const states = offered.map((name) => /（(\S+) /.exec(name)?.[1]);
    const closed = states.map((each) => each === '已销号' || each === '已核减');
    expect(closed.length).toBeGreaterThan(1);
    expect(closed).toEqual([...closed].sort());
    expect(states).toContain('待签收');
  });

  test('what other records contradict is said, and can be changed before it is written', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    const { code, err, ask } = await add(
      cwd,
      state,
      ['再填', '编号', 'W-9', '不填了', '写入'],
      ...['问题', '--id', 'W-1', '--text', '垃圾', '--unit', '石笋村', '--source', '自查'],
    );
    expect(code, err).toBe(0);
    expect(err).toContain('duplicate-id');
    expect(ask.asked[0]).toBe('有错，还不能写入');
  });

  test('files are asked for until there is no other', async () => {
    const [cwd, state] = [townToAddTo(), emptyFolder()];
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/一, 二.jpg'), 'picture');
    const before = snapshot(cwd);
    const { code, err, ask } = await add(
      cwd,
      state,
      ['再填', '佐证文件', 'out/没有.jpg', "'out/一, 二.jpg'", 'out', '', '不填了', '写入'],
      ...['suggestion', '--text', '多种树'],
    );
    expect(code, err).toBe(0);
    expect(ask.refused).toEqual([
      expect.stringContaining('不存在') as string,
      expect.stringContaining('是文件夹') as string,
    ]);
    const [copy = '', record = ''] = [...added(cwd, before)].sort();
    expect(copy).toBe('files/2022/06/建言献策-2022-06-30-1.jpg');
    expect(recordIn(cwd, record).files).toEqual([copy]);
  });
});
