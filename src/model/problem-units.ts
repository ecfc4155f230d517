/** Who answers for a problem, who has reported, and who may say that it is cleared. */
import type { CourseEvent, Recheckers } from './problem-events.ts';
import type { Settings } from './town-files.ts';

/** The units behind a problem at a moment of its course. */
export interface Charge {
  /** In charge. */
  readonly unit: string;
  readonly supporting: readonly string[];
  /** Supporting units that reported since the last 退回 or relapse. */
  readonly answered: readonly string[];
  /** Everybody who reported so far. */
  readonly rectifiers: readonly string[];
}

/** The settings that say who may re-check. */
export type RecheckSettings = Pick<Settings, 'office' | 'leading-group'>;

/** Who may re-check: the office, and for the office's own problems the leading group. */
export function recheckersOf({ office, 'leading-group': group = [] }: RecheckSettings): Recheckers {
  return { office, members: new Map(group.map(({ name, unit }) => [name, unit])) };
}

/** The unit an event is by; left out, it is the unit in charge. */
export function answeredBy(event: CourseEvent, charge: Charge): string {
  return event.unit ?? charge.unit;
}

/** Whether each supporting unit has reported, so that the report of the unit in charge is complete. */
export function hasAnswered(charge: Charge): boolean {
  return charge.supporting.every((unit) => charge.answered.includes(unit));
}

/**
 * Whether somebody may re-check: nobody who reported, and nobody of a rectifying unit. Usually the office does; when
 * it is a rectifying unit itself, another member of the leading group does, of another unit or of none.
 */
export function mayRecheck(event: CourseEvent, charge: Charge, recheckers: Recheckers): boolean {
  if (charge.rectifiers.includes(event.by)) return false;
  const rectifies = (unit: string): boolean => unit === charge.unit || charge.supporting.includes(unit);
  if (!rectifies(recheckers.office)) return !rectifies(event.unit ?? recheckers.office);
  if (!recheckers.members.has(event.by)) return false;
  const unit = event.unit ?? recheckers.members.get(event.by);
  return unit === undefined || !rectifies(unit);
}
