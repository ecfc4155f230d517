import type { RecordOf } from '../records/index.ts';
import { isHeld, sumActivities } from './sum-activities.ts';

/** 志愿服务 of one unit. */
export interface UnitHours {
  readonly unit: string;
  /** Activities that were held and state their hours. */
  readonly activities: number;
  readonly people: number;
  readonly hours: number;
  /** Keys of their records. */
  readonly from: readonly string[];
}

/** Volunteer hours of the activities that were held and state them, by the unit that held them, in the units' order. */
export function volunteerHours(
  activities: readonly RecordOf<'activity'>[],
  units: readonly string[],
): readonly UnitHours[] {
  const counted = activities.filter((activity) => isHeld(activity) && activity.hours !== undefined);
  return units.flatMap((unit) => {
    const own = counted.filter((activity) => activity.unit === unit);
    if (own.length === 0) return [];
    const { held, people, hours } = sumActivities(own);
    return [{ unit, activities: held, people, hours, from: own.map(({ key }) => key) }];
  });
}
