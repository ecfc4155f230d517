import type { RecordOf } from '../records/index.ts';

type Activity = RecordOf<'activity'>;

/** What some activities come to. Those that were put off or called off are counted, and nothing of them is added up. */
export interface ActivitySums {
  readonly held: number;
  /** 延期 and 取消. */
  readonly putOff: number;
  /** Heads, of those held that state them: who came twice counts twice. */
  readonly people: number;
  /** Held ones that do not state how many came. */
  readonly unstated: number;
  /** Volunteer hours, of those held that state them. */
  readonly hours: number;
  /** Who held them, each once, in the order of the activities. */
  readonly units: readonly string[];
}

/** One without a status was held. */
export const isHeld = ({ status }: Activity): boolean => (status ?? '已举办') === '已举办';

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0);

export function sumActivities(activities: readonly Activity[]): ActivitySums {
  const held = activities.filter(isHeld);
  return {
    held: held.length,
    putOff: activities.length - held.length,
    people: sum(held.map(({ people }) => people)),
    unstated: held.filter(({ people }) => people === undefined).length,
    hours: sum(held.map(({ hours }) => hours)),
    units: [...new Set(held.map(({ unit }) => unit))],
  };
}
