import { hoursColumns } from '../../model/sheets/hours.ts';
import { activitiesIn } from './activities.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 志愿服务时长: of the activities that were held and state their hours, by the unit that held them. */
export const hours: MakeSheet = (facts, sheet) => {
  const held = activitiesIn(facts).filter(
    ({ status, hours: own }) => (status ?? '已举办') === '已举办' && own !== undefined,
  );
  const rows = facts.basis.town.units.flatMap(({ id }): readonly SheetRow[] => {
    const own = held.filter(({ unit }) => unit === id);
    if (own.length === 0) return [];
    return [
      {
        cells: {
          unit: id,
          activities: own.length,
          people: own.reduce((sum, { people }) => sum + (people ?? 0), 0),
          hours: own.reduce((sum, { hours: each }) => sum + (each ?? 0), 0),
        },
        from: own.map(({ key }) => key),
      },
    ];
  });
  return [listed(hoursColumns, rows, sheet)];
};
