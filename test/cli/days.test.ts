import { expect, test } from 'vitest';
import { assessed, civic, copyOfTown, edit, landu, type } from './run-civic.ts';

test('the day people type is read however they write it', async () => {
  for (const day of [
    '2022-06-30',
    '2022/6/30',
    '2022.6.30',
    '2022年6月30日',
    '20220630',
    '２０２２－０６－３０',
  ]) {
    expect((await assessed(`--on ${day}`)).on, day).toBe('2022-06-30');
  }
});

test.each(['2022-06-31', '2022-02-29', '六月三十', '2022-13-01', '30/06/2022', 'today'])(
  '%s is no day',
  async (day) => {
    const { code, out, err } = await civic(['assess', '--on', day]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`civic: --on 后面的“${day}”不是日期。请写成 2022-06-30 或 2022年6月30日\n`);
  },
);

test('the cut-off lies in the year or in the one before, and a mistake says so', async () => {
  expect((await assessed('--on 2022-12-31')).on).toBe('2022-12-31');
  expect((await type('assess --on 2023-01-01')).err).toContain(
    '--on 的日期 2023-01-01 不在本镇年度之内，请写 2021-01-01 到 2022-12-31 之间的一天',
  );
  expect((await type('assess --on 2020-12-31')).code).toBe(2);
  expect((await type('assess --on 2023-01-01 --lang en')).err).toContain(
    'Write a day from 2021-01-01 to 2022-12-31',
  );
});

test('without --on it is today where the town is, whatever the machine’s clock calls it', async () => {
  const lastSecond = await type('assess', { now: '2022-06-30T15:59:59Z' });
  expect(lastSecond.out).toContain('统计截止日：2022-06-30');
  expect(lastSecond.err).toContain('统计截止日按 2022-06-30（今天），可用 --on 另定');
  expect((await type('assess', { now: '2022-06-30T16:00:00Z' })).out).toContain('统计截止日：2022-07-01');
});

test('never past the year’s last day, and it says so', async () => {
  const later = await type('assess --lang en', { now: '2026-03-01T00:00:00Z' });
  expect(later.out).toContain('2022-12-31');
  expect(later.err).toContain('Cut-off day 2022-12-31 (the last day of the year); name another with --on');
});

test('with --phase the earlier of today and the phase’s end', async () => {
  expect((await type('assess --phase 1')).err).toContain('按 2022-04-30（该阶段最后一天）');
  expect((await type('assess --phase 1', { now: '2022-03-01T00:00:00Z' })).err).toContain(
    '按 2022-03-01（今天）',
  );
});

test('explain takes the same days as assess', async () => {
  const { err, out } = await type('explain S2-02', { now: '2022-05-25T00:00:00Z' });
  expect(err).toContain('按 2022-05-25（今天）');
  expect(out).toContain('统计截止日：2022-05-25');
  expect((await type('explain S2-02 --on 2022-06-32')).code).toBe(2);
});

test('a day named says nothing about a default', async () => {
  expect((await type('assess --on 2022-06-30')).err).toBe('');
});

test('a pack not in force on the day judges nothing, which is never a pass', async () => {
  const { code, out, err } = await type('assess --on 2021-12-31');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('2021-12-31 没有一条可判的测评标准，请核对测评体系的适用日期。什么也没判不等于达标');
  expect((await type('explain S1-01 --on 2021-12-31')).err).toContain(
    'S1-01 在 2021-12-31 不适用，它的适用期是 2022-01-01 到 2022-12-31',
  );
});

test('a standard that another took over names it', async () => {
  const asked = 'explain S1-03 --on 2022-11-30';
  const { code, err } = await type(asked, { cwd: landu });
  expect(code).toBe(2);
  expect(err).toContain(
    'S1-03 在 2022-11-30 不适用，它的适用期是 2022-01-01 到 2022-10-15。接着它的是 S1-04；要看它，请用 --on 换一天',
  );
  expect((await type(`${asked} --lang en`, { cwd: landu })).err).toContain('S1-04 takes its place');
});

test('--filed-by leaves out what was entered later and says so in the heading', async () => {
  const then = await assessed('--filed-by 2022-06-19');
  expect([then.filedBy, then.leftAside.filedLater]).toEqual(['2022-06-19', 2]);
  expect(then.late).toEqual([]);
  const now = await assessed('--filed-by 2022-06-30');
  expect(now.leftAside.filedLater).toBe(0);
  expect(now.late).toHaveLength(1);
  expect((await type('assess --on 2022-06-30 --filed-by 2022-06-19')).out).toContain('2022-06-19');
});

test('a ledger may be filed after the year, never before the records begin', async () => {
  expect((await assessed('--on 2022-12-31 --filed-by 2023-01-10')).filedBy).toBe('2023-01-10');
  expect((await type('assess --filed-by 2020-01-01')).err).toContain('--filed-by');
  expect((await type('assess --filed-by soon')).code).toBe(2);
});

test('what is written after the cut-off changes nothing before it', async () => {
  const folder = copyOfTown();
  const before = await type('assess --on 2022-06-10', { cwd: folder });
  edit(
    folder,
    'records/rectification/2022.yaml',
    '- {',
    '- { on: 2022-06-11, finding: W-1, event: 签收, by: 丁 }\n- {',
  );
  const after = await type('assess --on 2022-06-10', { cwd: folder });
  const counted = (text: string) => text.split('\n').filter((line) => !line.startsWith('未计的记录'));
  expect(counted(after.out).join('\n').replaceAll('#6', '#5')).toBe(counted(before.out).join('\n'));
});
