import { themesColumns } from '../../model/sheets/themes.ts';
import type { RecordOf } from '../../records/index.ts';
import { activitiesIn } from './activities.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0);

function rowOf(theme: string, all: readonly RecordOf<'activity'>[]): SheetRow {
  const own = all.filter(({ themes: named }) => named.includes(theme));
  const held = own.filter(({ status }) => (status ?? '已举办') === '已举办');
  return {
    cells: {
      theme,
      held: held.length,
      'put-off': own.length - held.length,
      people: sum(held.map(({ people }) => people)),
      unstated: held.filter(({ people }) => people === undefined).length,
      hours: sum(held.map(({ hours }) => hours)),
      units: { code: 'listing', items: [...new Set(held.map(({ unit }) => unit))] },
    },
    from: own.map(({ key }) => key),
  };
}

/** 按主题的活动. An activity of two themes stands under both: the lines are not to be added up. */
export const themes: MakeSheet = (facts, sheet) => {
  const all = activitiesIn(facts);
  const named = facts.basis.system.themes.map(({ id }) => id);
  const rows = named.map((theme) => rowOf(theme, all)).filter(({ from }) => from.length > 0);
  return [listed(themesColumns, rows, sheet, { notes: [{ code: 'ledger-themes-overlap' }] })];
};
