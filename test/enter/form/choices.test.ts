import { describe, expect, it } from 'vitest';
import { readField } from '../../../src/enter/read-typed.ts';
import type { FieldColumn } from '../../../src/enter/form/form.ts';
import { formKinds } from '../../../src/enter/form/lay-out.ts';
import { formTable } from '../../../src/enter/form/table.ts';
import type { RecordKindName } from '../../../src/records/index.ts';
import { landuFacts } from '../../support/form-facts.ts';

async function column(kind: RecordKindName, name: string, unit = '双碾'): Promise<FieldColumn | undefined> {
  const { columns } = formTable(kind, await landuFacts(unit));
  return columns.flatMap((each) => (each.what === 'field' && each.field.name === name ? [each] : []))[0];
}

describe('drop-downs', () => {
  it('hold just what may be named, in the town’s order', async () => {
    const facts = await landuFacts('双碾');
    const all = (kind: 'unit' | 'problem-theme') => facts.candidates.of(kind).map(({ id }) => id);
    expect((await column('activity', 'units'))?.choices).toEqual({ words: all('unit'), which: 'some' });
    expect((await column('finding', 'theme'))?.choices).toEqual({
      words: all('problem-theme'),
      which: 'only',
    });
    expect((await column('evidence', 'material'))?.choices?.words).toEqual([
      '规范文件',
      '说明报告',
      '统计表格',
      '实景图片',
    ]);
  });

  it('of places and problems those of the unit', async () => {
    const facts = await landuFacts('双碾');
    const sites = facts.nouns.sites.filter(({ unit }) => unit === '双碾').map(({ id }) => id);
    expect((await column('finding', 'site'))?.choices).toEqual({ words: sites, which: 'usual' });
    expect(new Set((await column('rectification', 'finding'))?.choices?.words)).toEqual(
      new Set(facts.problems.map(({ problem }) => problem.id)),
    );
    expect((await column('rectification', 'event'))?.choices?.words).toEqual(['签收', '反馈']);
    expect((await column('rectification', 'event', '创建办'))?.choices?.words).toContain('复查通过');
  });

  it('yes and no, where something is so or not', async () => {
    expect((await column('cleaning', 'cleared', '创建办'))?.choices?.words).toEqual(['是', '否']);
  });

  it.each(formKinds)('%s: whatever is chosen is read as the thing it names', async (kind) => {
    const facts = await landuFacts('创建办');
    const { columns } = formTable(kind, facts);
    for (const each of columns) {
      if (each.what !== 'field' || each.choices === undefined) continue;
      const ref = each.field.schema['x-civic']?.ref;
      for (const word of each.choices.words) {
        const read = [readField(each.field, word, facts.candidates)].flat();
        expect(read, `${each.title} ${word}`).toHaveLength(1);
        if (ref === undefined) expect(['string', 'boolean']).toContain(typeof read[0]);
        else expect(facts.candidates.of(ref).map(({ id }) => id)).toContain(read[0]);
      }
    }
  });
});

describe('hints', () => {
  it('say how a day and a figure are written, and what must be filled in', async () => {
    expect((await column('activity', 'on'))?.hint).toBe('必填；2022-03-15 或 2022年3月15日');
    expect((await column('measurement', 'value'))?.hint).toContain('398/400');
    expect((await column('finding', 'files'))?.prompt).not.toContain('镇文件夹');
    expect((await column('suggestion', 'text'))?.prompt).toContain('不写姓名');
  });
});
