import { themesColumns } from '../../model/sheets/themes.ts';
import { activitiesIn } from './activities.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 按主题的活动. An activity of two themes stands under both: the lines are not to be added up. */
export const themes: MakeSheet = (facts, sheet) => {
  const all = activitiesIn(facts);
  const rows = facts.basis.system.themes.flatMap(({ id }): readonly SheetRow[] => {
    const own = all.filter(({ themes: named }) => named.includes(id));
    if (own.length === 0) return [];
    const { held, putOff, people, unstated, hours, units } = facts.reckoned.activities(own);
    return [
      {
        cells: {
          theme: id,
          held,
          'put-off': putOff,
          people,
          unstated,
          hours,
          units: { code: 'listing', items: units },
        },
        from: own.map(({ key }) => key),
      },
    ];
  });
  return [listed(themesColumns, rows, sheet, { notes: [{ code: 'ledger-themes-overlap' }] })];
};
