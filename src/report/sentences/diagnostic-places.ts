import type { Place } from '../../model/place.ts';

/** Whether a place is in a record, not in the settings or a pack: advice about records helps only there. */
export function isRecord(at: Place): boolean {
  return at.file.startsWith('records/');
}
