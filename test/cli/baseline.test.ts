/** `civic baseline`: gaps accepted until a day, and what `civic assess` makes of them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessed, civic, copyOfTown, edit, type } from './run-civic.ts';
import type { Answer } from './run-civic.ts';

const day = '--on 2022-06-30';
const terms = '--until 2022-09-30 --by 王敏 --reason 等材料';
const written = (cwd: string): readonly string[] =>
  existsSync(join(cwd, 'baselines')) ? readdirSync(join(cwd, 'baselines')) : [];
const textIn = (cwd: string): string => readFileSync(join(cwd, 'baselines', written(cwd)[0] ?? ''), 'utf8');
const accept = (cwd: string, more = ''): Promise<Answer> => type(`baseline ${day} ${terms} ${more}`, { cwd });

interface Exceptions {
  readonly exceptions: {
    readonly withheld: number;
    readonly notes: readonly { code: string; gap: string | null; text: string; file: string; line: number }[];
  };
  readonly gaps: readonly { id: string; accepted: string | null; subject: { kind: string } }[];
  readonly counts: { gaps: { all: number; accepted: number } };
}
const judged = async (cwd: string, line = ''): Promise<Exceptions> =>
  (await assessed(line, { cwd })) as unknown as Exceptions;

describe('civic baseline', () => {
  it('writes one new dated file, without the sites of an unannounced round, and says so', async () => {
    const cwd = copyOfTown();
    const { code, out, err } = await accept(cwd);
    expect([code, out]).toEqual([0, '']);
    const [name = '', ...more] = written(cwd);
    expect(more).toEqual([]);
    expect(name).toMatch(/^2022-06-30-[a-z]{6}\.yaml$/);
    const { gaps } = await judged(cwd);
    const open = gaps.filter(({ subject }) => subject.kind !== 'sampled');
    expect(open.length).toBeLessThan(gaps.length);
    expect(err).toContain(`已写入 baselines/${name}：接受短板 ${String(open.length)} 处，至 2022-09-30`);
    expect(err).toContain(`暗访点位的短板 ${String(gaps.length - open.length)} 处没有写进去`);
    expect(textIn(cwd)).not.toContain('公厕');
    expect(textIn(cwd)).toContain('\non: 2022-06-30\nuntil: 2022-09-30\nby: 王敏\nreason: 等材料\ngaps:\n');
    expect((await type('check', { cwd })).code).toBe(0);
  });

  it('again says that it is there already, and writes nothing', async () => {
    const cwd = copyOfTown();
    await accept(cwd);
    const { code, err } = await accept(cwd, '--lang en');
    expect([code, written(cwd).length]).toEqual([0, 1]);
    expect(err).toContain('is there already and says the same');
  });

  it('takes only what it is narrowed to, in any verdict’s word', async () => {
    const cwd = copyOfTown();
    await accept(cwd, '--standard S2-03 --verdict 待认定');
    expect(textIn(cwd).split('gaps:\n')[1]).toBe(
      '  - standard: S2-03\n    check: judged\n    subject: 测试镇\n    verdict: 待认定\n',
    );
  });

  it('shows it first with --dry-run', async () => {
    const cwd = copyOfTown();
    const { code, out, err } = await accept(cwd, '--standard S2-03 --dry-run');
    expect([code, written(cwd)]).toEqual([0, []]);
    expect(out).toContain('\nuntil: 2022-09-30\n');
    expect(err).toContain('没有写入');
  });

  it.each([
    [`baseline ${day} --until 2022-09-30 --by 王敏`, '缺少 --reason'],
    [`baseline ${day}`, '缺少 --until --by --reason'],
    [`baseline ${day} --until 月底 --by 王敏 --reason 等`, '“月底”'],
    [`baseline ${day} --until 2022-06-29 --by 王敏 --reason 等`, '2022-06-30 至 2022-12-31'],
    [`baseline ${day} --until 2023-01-01 --by 王敏 --reason 等`, '2022-06-30 至 2022-12-31'],
    [`baseline ${day} ${terms} --verdict 很好`, '“很好”'],
    [`baseline ${day} ${terms} --standard S9-99`, 'S9-99'],
    [`baseline ${day} ${terms} --verdict 达标`, '没有这样的短板可以接受'],
    [`baseline --on 2021-06-30 ${terms}`, '没有一条可判的测评标准'],
  ])('%s: says what is wrong', async (line, said) => {
    const cwd = copyOfTown();
    const { code, out, err } = await type(line, { cwd });
    expect([code, out, written(cwd)]).toEqual([2, '', []]);
    expect(err).toContain(said);
  });

  it('blank terms are none', async () => {
    const cwd = copyOfTown();
    const argv = ['baseline', '--until', '2022-09-30', '--by', ' ', '--reason', '等'];
    expect((await civic(argv, { cwd })).code).toBe(2);
  });

  it('writes into no file in the place of its folder', async () => {
    const cwd = copyOfTown();
    writeFileSync(join(cwd, 'baselines'), '');
    expect((await accept(cwd)).code).toBe(2);
  });

  it('of hidden sites alone writes nothing and says why', async () => {
    const cwd = copyOfTown();
    const { code, err } = await accept(cwd, '--standard S2-05 --verdict 不达标');
    expect([code, written(cwd)]).toEqual([2, []]);
    expect(err).toContain('只有暗访点位的短板（1 处）');
    expect((await accept(cwd, '--standard S2-05 --verdict 不达标 --lang en')).err).toContain('(1)');
  });
});

describe('accepted gaps', () => {
  it('are passed over by --fail-on, any included, and stay in every list and count', async () => {
    const cwd = copyOfTown();
    const before = await judged(cwd, '--standard S2-03');
    expect((await type(`assess ${day} --standard S2-03 --fail-on any`, { cwd })).code).toBe(1);
    await accept(cwd, '--standard S2-03');
    const line = `assess ${day} --standard S2-03 --fail-on`;
    expect((await type(`${line} any`, { cwd })).code).toBe(0);
    expect((await type(`${line} due,待认定`, { cwd })).code).toBe(0);
    const after = await judged(cwd, '--standard S2-03');
    expect(after.gaps.map(({ id }) => id)).toEqual(before.gaps.map(({ id }) => id));
    expect(after.gaps.map(({ accepted }) => accepted)).toEqual(after.gaps.map(() => '2022-09-30'));
    expect(after.counts.gaps).toEqual({ ...before.counts.gaps, accepted: after.gaps.length });
    for (const format of ['table', 'markdown']) {
      const { out } = await type(`${line} none --format ${format}`, { cwd });
      expect(out, format).toContain('已接受至 2022-09-30');
      expect(out, format).toContain('其中已接受 ');
    }
    const late = `assess --on 2022-10-01 --standard S2-03 --fail-on`;
    expect((await type(`${late} any`, { cwd })).code).toBe(1);
  });

  it('do not soften the gate', async () => {
    const cwd = copyOfTown();
    edit(
      cwd,
      'civic.yaml',
      'town: ',
      'gate:\n  - { name: 甲, count: 短板, of: { standard: S2-03 }, bound: 0 }\ntown: ',
    );
    await accept(cwd);
    expect((await type(`assess ${day} --fail-on 待认定`, { cwd })).code).toBe(1);
  });

  it('that lapsed or are no more are listed with their lines, in every format', async () => {
    const cwd = copyOfTown();
    await accept(cwd, '--standard S2-03');
    edit(cwd, `baselines/${written(cwd)[0] ?? ''}`, 'subject: 测试镇', 'subject: 别的镇');
    const { exceptions } = await judged(cwd);
    const unused = exceptions.notes.filter(({ code }) => code === 'baseline-unused');
    expect(unused).toHaveLength(1);
    expect(unused[0]).toMatchObject({ gap: 'S2-03/judged/别的镇', line: 7 });
    for (const format of ['table', 'markdown']) {
      const { out } = await type(`assess ${day} --format ${format}`, { cwd });
      expect(out.replaceAll(/\s+/g, ''), format).toContain(
        `yaml:7:5baseline-unused：${unused[0]?.text ?? ''}`.replaceAll(/\s+/g, ''),
      );
    }
    edit(cwd, `baselines/${written(cwd)[0] ?? ''}`, 'subject: 别的镇', 'subject: 测试镇');
    const lapsed = await judged(cwd, '--on 2022-10-01');
    expect(lapsed.exceptions.notes.map(({ code }) => code)).toContain('baseline-lapsed');
    const { out } = await type('assess --on 2022-10-01 --lang en', { cwd });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'baseline-lapsed: the gap S2-03/judged/测试镇 was accepted until 2022-09-30',
    );
  });

  it('a code among the exceptions can be asked about', async () => {
    const { out, code } = await type('explain baseline-lapsed');
    expect(code).toBe(0);
    expect(out).toContain('接受单过了最后有效日');
    expect(out).toContain('civic assess');
    expect((await type('explain waiver-expired --lang en')).out).toContain(
      'The last day of a waiver is over',
    );
  });

  it('written wrong are warnings of civic check and change no verdict', async () => {
    const cwd = copyOfTown();
    await accept(cwd, '--standard S2-03');
    edit(cwd, `baselines/${written(cwd)[0] ?? ''}`, 'check: judged', 'check: juged');
    const { out, code } = await type('check', { cwd });
    expect([code, out.includes('unknown-item')]).toEqual([0, true]);
    const { exceptions } = await judged(cwd);
    expect(exceptions.notes.map((note) => note.code)).toContain('baseline-unknown');
  });
});
