import { hoursColumns } from '../../model/sheets/hours.ts';
import { activitiesIn } from './activities.ts';
import { listed } from './sheet.ts';
import type { MakeSheet } from './sheet.ts';

/** 志愿服务时长: of the activities that were held and state their hours, by the unit that held them. */
export const hours: MakeSheet = (facts, sheet) => {
  const rows = facts.reckoned
    .hours(activitiesIn(facts))
    .map(({ unit, activities, people, hours: own, from }) => ({
      cells: { unit, activities, people, hours: own },
      from,
    }));
  return [listed(hoursColumns, rows, sheet)];
};
