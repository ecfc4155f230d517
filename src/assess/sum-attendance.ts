import type { RecordOf } from '../records/index.ts';

/** Roll-calls of a zone and month: how many were looked for, there, and late. */
export interface Attendance {
  readonly checks: number;
  readonly present: number;
  /** Undefined where a record does not say: that is not none. */
  readonly late: number | undefined;
}

/** The records of a zone and month together, since some offices write one a week; undefined when there is none. */
export function sumAttendance(records: readonly RecordOf<'attendance'>[]): Attendance | undefined {
  return records.reduce<Attendance | undefined>(
    (sum, { checks, present, late }) => ({
      checks: checks + (sum?.checks ?? 0),
      present: present + (sum?.present ?? 0),
      late: late === undefined || (sum && sum.late === undefined) ? undefined : late + (sum?.late ?? 0),
    }),
    undefined,
  );
}
