import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/enter/assemble.ts';
import { blockForm } from '../../../src/enter/block-form.ts';
import type { WrittenGroup } from '../../../src/enter/block-form.ts';
import { entryFields } from '../../../src/records/fields.ts';
import type { FormFacts } from '../../../src/enter/form/facts.ts';
import { formKinds } from '../../../src/enter/form/lay-out.ts';
import { formTable, isForUnit } from '../../../src/enter/form/table.ts';
import { newRecord } from '../../../src/enter/mint.ts';
import { readField } from '../../../src/enter/read-typed.ts';
import type { RosterKind } from '../../../src/model/pack-files.ts';
import { recordKinds } from '../../../src/records/index.ts';
import type { RecordKindName } from '../../../src/records/index.ts';
import { emptyFolder, landu, type } from '../../cli/run-civic.ts';
import { landuFacts } from '../../support/form-facts.ts';

/** The record the example row of a form would make. */
function exampleOf(kind: RecordKindName, facts: FormFacts, roster?: RosterKind): WrittenGroup {
  const table = formTable(kind, facts, roster);
  const fields = entryFields(kind, roster);
  const typed = [
    ...Object.entries(table.constants).map(([name, text]) => ({
      field: fields.find((field) => field.name === name)!,
      text,
    })),
    ...table.columns.flatMap((column) =>
      column.what === 'field' && column.example !== '' ? [{ field: column.field, text: column.example }] : [],
    ),
  ].map(({ field, text }) => ({ field, value: readField(field, text, facts.candidates) }));
  return assemble(
    typed.filter(({ field }) => field.part === undefined),
    [typed.filter(({ field }) => field.part !== undefined)],
  );
}

it('every example row is a record that loads without an error', async () => {
  const folder = emptyFolder();
  cpSync(landu, folder, { recursive: true });
  for (const unit of ['双碾', '创建办', '岚渡中学', '村镇建设中心']) {
    const facts = await landuFacts(unit);
    for (const kind of formKinds.filter((each) => isForUnit(each, facts))) {
      const rosters = kind === 'roster' ? facts.nouns.system.rosters.slice(0, 6) : [undefined];
      const records = rosters.map(
        (roster, i) =>
          newRecord(kind, exampleOf(kind, facts, roster), facts.on, `${unit}${String(i)}`).record,
      );
      mkdirSync(join(folder, 'records', kind), { recursive: true });
      writeFileSync(
        join(folder, `records/${kind}/example-${unit}.yaml`),
        blockForm(recordKinds[kind].schema, records).text,
      );
    }
  }
  const { out } = await type('check --format json', { cwd: folder });
  const { diagnostics } = JSON.parse(out) as { diagnostics: { severity: string; file: string }[] };
  // What the example town recorded later may say the same again: only what was written here is judged.
  const own = diagnostics.filter(({ file }) => file.includes('example-'));
  expect(own.map(({ severity }) => severity)).toContain('warning');
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
});
