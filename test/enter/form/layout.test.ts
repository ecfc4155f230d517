import { describe, expect, it } from 'vitest';
import { constantsOf } from '../../../src/enter/form/columns.ts';
import type { FormTable } from '../../../src/enter/form/form.ts';
import { formKinds, formOf, rostersOf } from '../../../src/enter/form/lay-out.ts';
import { formTable, isForUnit } from '../../../src/enter/form/table.ts';
import { entryFields } from '../../../src/records/fields.ts';
import { readIdentity, identityRows } from '../../../src/enter/form-identity.ts';
import { recordKindNames } from '../../../src/records/index.ts';
import { noFormEn } from '../../../src/report/sentences/no-form-en.ts';
import { noFormZh } from '../../../src/report/sentences/no-form-zh.ts';
import { landuFacts, naming } from '../../support/form-facts.ts';

const fieldsOf = ({ columns }: Pick<FormTable, 'columns'>) =>
  columns.flatMap((column) => (column.what === 'field' ? [column] : []));

describe('which kinds have forms', () => {
  it('what a person of the office or a superior decides has none, and civic says what to do instead', () => {
    const without = recordKindNames.filter((kind) => !formKinds.includes(kind));
    expect(without).toEqual([
      'attestation',
      'decision',
      'directive',
      'inspection',
      'meeting',
      'notice',
      'test',
      'waiver',
    ]);
    for (const kind of without) {
      expect(noFormZh(kind)).toMatch(/请用 civic |civic (add|import)/);
      expect(noFormEn(kind)).toMatch(/civic (add|import)/);
      expect(noFormZh(kind)).not.toContain(`请用 civic add ${kind}。`);
    }
  });
});

// One of each sort: a village, the office, a station, a school.
describe.each(['老鹰岩', '创建办', '派出所', '岚渡中学'])('the forms of %s', (unit) => {
  it.each(formKinds)(
    '%s: every field that is needed has a column or a value, every heading its field',
    async (kind) => {
      const facts = await landuFacts(unit);
      const rosters = kind === 'roster' ? facts.nouns.system.rosters : [undefined];
      for (const roster of rosters) {
        const fields = entryFields(kind, roster);
        const table = formTable(kind, facts, roster);
        const named = fieldsOf(table).map(({ field }) => field.name);
        const constants = Object.keys(table.constants);
        for (const { name, needed } of fields.filter((field) => field.name !== 'id')) {
          if (needed) expect([...named, ...constants], `${kind} ${name}`).toContain(name);
        }
        for (const column of fieldsOf(table)) {
          expect(fields.filter(({ title }) => title.zh === column.title).map(({ name }) => name)).toEqual([
            column.field.name,
          ]);
        }
        const titles = table.columns.map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
        expect(constants.filter((name) => named.includes(name))).toEqual([]);
      }
    },
  );

  it.each(formKinds)('%s: what is only to be read cannot be taken for a field', async (kind) => {
    const { columns } = formTable(kind, await landuFacts(unit));
    const titles = entryFields(kind).flatMap(({ title, name }) => [title.zh, title.en, name]);
    for (const column of columns) if (column.what === 'reference') expect(titles).not.toContain(column.title);
  });

  it('say whose they are, and what they gave, in their identity', async () => {
    const facts = await landuFacts(unit);
    const form = formOf({ what: 'monthly' }, facts, naming)!;
    expect(form.identity.form).toBe('monthly-某单位-2022-06-30');
    expect(readIdentity(identityRows(form.identity))).toEqual(form.identity);
    for (const table of form.tables) {
      const sheet = form.identity.sheets.find(({ name }) => name === table.name)!;
      expect(sheet.constants).toEqual(
        constantsOf(
          table.kind,
          facts,
          facts.nouns.system.rosters.find(({ id }) => id === table.roster),
        ),
      );
      const cells = table.rows.flatMap(({ fields }, i) =>
        Object.entries(fields).map(([field, value]) => ({ row: String(i + 1), field, value })),
      );
      expect(sheet.given).toEqual(cells);
      const columns = fieldsOf(table).map(({ field }) => field.name);
      for (const { field } of sheet.given) expect(columns).toContain(field);
    }
  });
});

describe('what a form gives', () => {
  it('is what the unit owes: its open problems, one row each', async () => {
    const facts = await landuFacts('双碾');
    const { rows, given } = formTable('rectification', facts);
    expect(rows.map(({ fields }) => fields.finding)).toEqual(facts.problems.map(({ problem }) => problem.id));
    expect(given).toContainEqual({ row: '1', field: 'finding', value: '2022-03-29-双碾-dqvghw' });
    expect(rows[0]!.references).toEqual({
      问题: '垃圾积存 · 渠边垃圾未清',
      时限: '2022-04-05',
      现在: '退回1次',
    });
  });

  it('figures that are due with their metric and period, and how they are counted', async () => {
    const { rows } = formTable('measurement', await landuFacts('双碾'));
    expect(rows).toContainEqual({
      fields: { metric: '改路计划完成率', for: '2022-H1' },
      references: { 怎样计算: '已完成（米）/计划（米）', 时限: '2022-07-10' },
    });
  });

  it('tasks with what is to be handed in, and the standards it is for', async () => {
    const { rows } = formTable('evidence', await landuFacts('双碾'));
    expect(rows[0]).toEqual({
      fields: { task: '公约守则修订', item: '公约守则文本', standards: 'S2-24' },
      references: { 要求: '任务：公约守则修订', 时限: '2022-07-15' },
    });
  });

  it('no figure that is worked out from other records', async () => {
    const { rows } = formTable('measurement', await landuFacts('创建办', '2022-07-05'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ fields }) => fields.metric)).not.toContain('保洁员到岗率');
  });

  it('what a unit goes through when it checks itself is what it went through last', async () => {
    const { rows } = formTable('self-check', await landuFacts('党政办'));
    expect(rows.slice(0, 2).map(({ fields }) => fields['results.item'])).toEqual(['环境卫生', '公益广告']);
  });

  it('rosters that are asked for, and those it keeps', async () => {
    const facts = await landuFacts('双碾');
    expect(rostersOf(facts, false).map(({ id }) => id)).toEqual(['文明创建名册']);
    expect(rostersOf(facts, true).length).toBeGreaterThanOrEqual(1);
  });
});

describe('what is left out', () => {
  it('units report on a problem, the office decides on it', async () => {
    const names = async (unit: string) =>
      fieldsOf(formTable('rectification', await landuFacts(unit))).map(({ field }) => field.name);
    expect(await names('双碾')).toEqual(['finding', 'on', 'event', 'by', 'text', 'files', 'note']);
    expect(await names('创建办')).toEqual(expect.arrayContaining(['approved-by', 'reason', 'to', 'result']));
  });

  it('cleaning sheets go to whoever has a zone, pupils to schools', async () => {
    const [village, office, school] = [
      await landuFacts('双碾'),
      await landuFacts('创建办'),
      await landuFacts('岚渡中学'),
    ];
    expect([village, office].map((facts) => isForUnit('cleaning', facts))).toEqual([false, true]);
    expect([village, school].map((facts) => isForUnit('retention', facts))).toEqual([false, true]);
    expect(constantsOf('retention', school)).toEqual({ school: '岚渡中学' });
    expect(constantsOf('finding', village)).toEqual({ unit: '双碾', source: '自查' });
  });
});
