import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/model/verdict.ts';
import { verdictsEn, verdictsZh } from '../../src/report/sentences/verdict-words.ts';
import { assessed, civic, copyOfTown, edit, type } from './run-civic.ts';

test('the town of these tests has a standard of every verdict', async () => {
  const { counts } = await assessed();
  for (const verdict of verdicts) expect(counts.standards[verdict], verdict).toBeGreaterThan(0);
});

describe('--verdict', () => {
  test('lists gaps and standards of these verdicts only', async () => {
    const { gaps, standards, verdicts: shown } = await assessed('--verdict 缺项,pending');
    expect(shown).toEqual(['missing', 'pending']);
    expect(gaps.map((gap) => gap.verdict).sort()).toEqual(['missing', 'missing', 'pending']);
    expect(standards.map((standard) => standard.id)).toEqual(['S2-03', 'S2-05']);
  });

  test('changes no count and no exit code', async () => {
    const whole = await assessed();
    for (const verdict of verdicts) {
      const narrowed = await assessed(`--verdict ${verdict}`);
      for (const key of ['counts', 'score', 'problems', 'units', 'clear', 'leftAside', 'late'] as const) {
        expect(narrowed[key], `${verdict} ${key}`).toEqual(whole[key]);
      }
      expect((await type(`assess --on 2022-06-30 --verdict ${verdict}`)).code, verdict).toBe(1);
    }
  });

  test('takes either language, capitals and Chinese commas', async () => {
    const { verdicts: shown } = await assessed('--verdict 不达标，MISSING、unset');
    expect(shown).toEqual(['unmet', 'missing', 'unset']);
    for (const verdict of verdicts) {
      for (const word of [verdict, verdictsZh[verdict], verdictsEn[verdict]]) {
        const { out } = await civic(['assess', '--on', '2022-06-30', '--format', 'json', '--verdict', word]);
        expect(JSON.parse(out).verdicts, word).toEqual([verdict]);
      }
    }
  });

  test('says how many there are in all', async () => {
    const { out } = await type('assess --on 2022-06-30 --verdict unset');
    expect(out).toContain('只列目标值未定的，全部共 8 处');
  });

  test.each(['好', '', '，', 'overdue'])('refuses “%s” and lists what can be written', async (word) => {
    const { code, out, err } = await civic(['assess', '--on', '2022-06-30', '--verdict', word]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--verdict 后面不能写');
    expect(err).toContain('不达标、unmet、缺项、missing');
  });
});

describe('--fail-on', () => {
  const exit = async (words: string, narrowing: string) =>
    (await type(`assess --on 2022-06-30 ${narrowing} ${words === '' ? '' : `--fail-on ${words}`}`)).code;
  // The standard that has just this verdict.
  const only: Readonly<Record<string, string>> = {
    unmet: '--standard S2-02',
    missing: '--standard S2-05 --verdict missing',
    unset: '--standard S1-02',
    pending: '--standard S2-03',
    unstable: '--standard S1-03',
    met: '--standard S1-01',
    exempt: '--standard S2-04',
  };

  test('by default what is overdue or due in this phase', async () => {
    expect(await exit('', '')).toBe(1);
    expect(await exit('', '--standard S2-01')).toBe(1);
    expect(await exit('', '--category 1')).toBe(0);
    expect(await exit('due', '--standard S2-01')).toBe(1);
    expect(await exit('due', '--category 1')).toBe(0);
  });

  test('none: never', async () => {
    expect(await exit('none', '')).toBe(0);
  });

  test('any: every gap, those to come and those that hold without being steady too', async () => {
    for (const [verdict, narrowing] of Object.entries(only)) {
      expect(await exit('any', narrowing), verdict).toBe(['met', 'exempt'].includes(verdict) ? 0 : 1);
    }
  });

  test.each(['unmet', 'missing', 'unset', 'pending', 'unstable', 'exempt'])('%s', async (verdict) => {
    const zh = verdictsZh[verdict as keyof typeof verdictsZh];
    for (const [each, narrowing] of Object.entries(only)) {
      // The sampled toilets are one unmet and one missing.
      const has = each === verdict || (each === 'missing' && verdict === 'unmet');
      expect(await exit(verdict, narrowing), `${verdict} of ${each}`).toBe(has ? 1 : 0);
      expect(await exit(zh, narrowing), `${zh} of ${each}`).toBe(has ? 1 : 0);
    }
  });

  test('several words: any of them', async () => {
    expect(await exit('unset,pending', '--standard S1-02')).toBe(1);
    expect(await exit('待认定、目标值未定', '--standard S2-03')).toBe(1);
    expect(await exit('due,unset', '--standard S1-03')).toBe(0);
  });

  test('what was handed in late holds: it is not among what is due', async () => {
    const folder = copyOfTown();
    const late =
      '- { on: 2022-04-25, title: 补发, themes: [文明交通], unit: 石笋村, task: T1-01, item: 动员信 }\n- {';
    edit(folder, 'records/activity/2022.yaml', '- {', late);
    const { gaps } = await assessed('--standard S2-01', { cwd: folder });
    expect(gaps.map((gap) => gap.verdict)).toEqual(['unstable']);
    const code = async (words: string) =>
      (await type(`assess --on 2022-06-30 --standard S2-01 --fail-on ${words}`, { cwd: folder })).code;
    expect([await code('due'), await code('unstable'), await code('any')]).toEqual([0, 1, 1]);
  });

  test.each(['met', '达标', 'none,any', 'always', ''])('refuses “%s”', async (words) => {
    const { code, out, err } = await civic(['assess', '--on', '2022-06-30', '--fail-on', words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('可以写：none、any、due');
  });
});
