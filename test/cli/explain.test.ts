import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/report/sentences/code-meanings.ts';
import { codeMeaningsZh } from '../../src/report/sentences/code-meanings-zh.ts';
import { assessed, civic, copyOfTown, edit, emptyFolder, landu, type } from './run-civic.ts';

const diagnosticCodes = codesOf(codeMeaningsZh);

const explained = async (id: string, ...more: readonly string[]) => {
  const { code, out, err } = await civic(['explain', id, '--on', '2022-06-30', ...more]);
  if (code !== 0) throw new Error(err);
  return out;
};

test('a standard: by which clause, what is asked, what was found where, why, what would turn it', async () => {
  const out = await explained('S1-03');
  expect(out).toContain('S1-03 道路干净\n结论：不稳定达标');
  expect(out).toContain('方案条款：4.1.1-c');
  expect(out).toContain('给检查组看：看街道。');
  expect(out).toContain('写在：small-2022/1-ideals.yaml:');
  expect(out).toMatch(/要求：道路清扫率 \[road-cleaning-rate\].*达到 ≥ 98%/);
  expect(out).toContain('2022-05 为 398/400 (99.5%)，达到 ≥ 98%；但 2022-04 没有达到');
  expect(out).toMatch(/查到：records\/measurement\/2022\.yaml:5:3（2022-06-02）/);
  expect(out).toContain('怎样才能改变结论：');
  expect(out).toContain('怎么补：扫。');
});

test('one check of it, and one gap, narrow it to what they name', async () => {
  const whole = await explained('S2-03');
  expect(whole).toContain('S2-03/papers');
  const check = await explained('S2-03/judged');
  expect(check).toContain('S2-03/judged');
  expect(check).not.toContain('S2-03/papers');
  const gap = (await assessed('--standard S2-01')).gaps[0]?.id ?? '';
  const only = await explained(gap);
  expect(only).toContain('石笋村');
  expect(only).not.toContain('临河社区');
});

test('every gap of a report can be asked about by its id', async () => {
  for (const audience of ['public', 'internal']) {
    const { gaps } = await assessed(`--audience ${audience}`);
    for (const { id } of gaps) expect(await explained(id, '--audience', audience), id).toContain('结论');
  }
});

test('a waived standard shows who waived it, why, until when and where that is written', async () => {
  expect(await explained('S2-04')).toMatch(
    /没有出租车.*测试县.*2022-12-31.* records\/waiver\/2022\.yaml:1:3/,
  );
});

test('the fingerprint an attestation must carry: carried, it counts; when the records change, no more', async () => {
  const cwd = copyOfTown();
  const print = async () => {
    const { out } = await type('explain S2-03 --on 2022-06-30', { cwd });
    return /依据摘要 fingerprint: ([0-9a-f]{16})\n/.exec(out)?.[1] ?? '';
  };
  const verdict = async () => (await assessed('--standard S2-03', { cwd })).standards[0]?.verdict;
  const fingerprint = await print();
  expect(fingerprint).not.toBe('');
  expect(await verdict()).toBe('pending');
  edit(cwd, 'records/waiver/2022.yaml', '没有出租车', '镇里没有出租车');
  expect(await print()).toBe(fingerprint);
  const attestation = `- { on: 2022-06-29, standard: S2-03, check: judged, by: 甲组长, result: 达标, until: 2022-12-31, fingerprint: '${fingerprint}' }\n`;
  mkdirSync(join(cwd, 'records/attestation'));
  writeFileSync(join(cwd, 'records/attestation/a.yaml'), attestation);
  expect(await verdict()).toBe('met');
  edit(cwd, 'records/evidence/2022.yaml', '治安防控方案', '治安防控方案（修订）');
  expect(await verdict()).toBe('pending');
  expect(await print()).not.toBe(fingerprint);
});

test('a standard nobody has to attest shows no fingerprint', async () => {
  expect(await explained('S1-03')).not.toContain('fingerprint');
});

test('a parameter: in force, adopted where, suggested by whom, used by what', async () => {
  const out = await explained('road-cleaning-rate');
  expect(out).toContain('现行：≥ 98%');
  expect(out).toContain('依据：虚构 1 号 — civic.yaml:');
  expect(out).toContain('建议值 ≥ 95%（镇里采用以前不参与判定）');
  expect(out).toContain('用到它的检查项：S1-03/rate');
  const unset = await explained('safety-rate');
  expect(unset).toContain('现行：未定');
  expect(unset).toContain('{ parameter: safety-rate, value: …');
});

test('a record: as written, where, which checks rest on it', async () => {
  const out = await explained('A-1');
  expect(out).toContain('主题活动 A-1');
  expect(out).toContain('写在：records/activity/2022.yaml:1:3');
  expect(out).toContain('活动名称：发信');
  expect(out).toContain('S2-01/assigned，临河社区，达标');
});

test('a problem: where it stands and what happened to it', async () => {
  const out = await explained('W-2');
  expect(out).toContain('问题 W-2：沟边有垃圾，临河社区，已销号');
  expect(out).toContain('2022-05-23 反馈 丁 已清走 — records/rectification/2022.yaml:2:3');
  expect(await explained('W-2', '--filed-by', '2022-05-22')).toContain('待整改');
  expect(await explained('W-1')).toContain('逾期');
});

test('a problem written inside an inspection is asked about by its own id', async () => {
  const out = await explained('W-3');
  expect(out).toContain('问题 W-3：地面积水，临河社区，待签收');
  expect(out).toContain('records/inspection/2022.yaml:1:3');
});

test('a unit: its gaps, its open problems, under its former name too', async () => {
  const out = await explained('石笋村');
  expect(out).toContain('石笋村（村）');
  expect(out).toContain('S2-01 动员信发到村到社区');
  expect(out).toContain('问题 W-1：村口垃圾成堆');
  expect(await explained('临河居委会')).toBe(await explained('临河社区'));
  expect(await explained('派出所')).toContain('派出所');
});

describe('a diagnostic code', () => {
  test('can be asked about where there is no town', async () => {
    const cwd = emptyFolder();
    for (const lang of ['zh', 'en']) {
      for (const code of diagnosticCodes) {
        const { code: exit, out, err } = await civic(['explain', code, '--lang', lang], { cwd });
        expect([exit, err], code).toEqual([0, '']);
        expect(out, code).toContain(code);
        expect(out.split('\n').length, code).toBeGreaterThan(2);
      }
    }
  });

  test('is what check prints', async () => {
    const { out } = await type('check', { cwd: landu });
    const codes = [...out.matchAll(/^\S+:\d+:\d+ 警告 (\S+)$/gm)].map((match) => match[1] ?? '');
    expect(codes).toHaveLength(3);
    for (const code of codes) expect((await civic(['explain', code])).code, code).toBe(0);
  });
});

test('an id that names nothing is exit 2, with the nearest one meant', async () => {
  for (const [id, meant] of [
    ['S2-06', 'S2-01'],
    ['S1-03/rat', 'S1-03/rate'],
    ['road-cleaning-rat', 'road-cleaning-rate'],
    ['W3', 'W-3'],
    ['临河', '临河社区'],
    ['denominator-zer', 'denominator-zero'],
  ] as const) {
    const { code, out, err } = await civic(['explain', id, '--on', '2022-06-30']);
    expect([code, out], id).toEqual([2, '']);
    expect(err, id).toContain(`没有“${id}”`);
    expect(err, id).toContain(`是不是“${meant}”？`);
  }
  expect((await type('explain zzzzzz --on 2022-06-30 --lang en')).err).toBe(
    'civic: There is no “zzzzzz”: it is no standard, check, parameter, unit, record or diagnostic code\n',
  );
});

test('ids are compared composed, blanks around them do not count', async () => {
  expect(await explained(' S1-03 ')).toBe(await explained('S1-03'));
});

test('whatever is explained stands under the same heading', async () => {
  const heading = (text: string) => text.split('\n').slice(-7).join('\n');
  const ends = await Promise.all(['S1-03', 'A-1', '石笋村', 'safety-rate'].map((id) => explained(id)));
  for (const end of ends) expect(heading(end)).toBe(heading(ends[0] ?? ''));
});
