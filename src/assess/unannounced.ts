import type { Round } from '../model/town-files.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { RecordOf } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Cut } from './cut-records.ts';

const unannounced = '暗访';

/** 暗访: nobody is told of it, and which sites it drew is for the office alone. */
export function isUnannounced({ manner }: Pick<Round, 'manner'>): boolean {
  return manner === unannounced;
}

/** Ids of the unannounced rounds. */
export function unannouncedRounds({ rounds }: Pick<Town, 'rounds'>): ReadonlySet<string> {
  return new Set(rounds.filter(isUnannounced).map(({ id }) => id));
}

/** Whether a visit was unannounced, by itself or as part of its round. */
export function visitedSecretly(town: Town): (visit: RecordOf<'inspection'>) => boolean {
  const rounds = unannouncedRounds(town);
  return (visit) => isUnannounced(visit) || (visit.round !== undefined && rounds.has(visit.round));
}

/** The visits in force that were unannounced, by themselves or as part of their round. */
export function secretVisits(town: Town, { recordsOf }: Cut): ReadonlySet<BookedRecord> {
  const rounds = [...unannouncedRounds(town)];
  return new Set([
    ...recordsOf.naming('inspection', 'manner')(unannounced),
    ...rounds.flatMap(recordsOf.naming('inspection', 'round')),
  ]);
}

/** Whether where a problem was found would tell which sites an unannounced round drew. */
export function foundSecretly(town: Town): (problem: ProblemStatus) => boolean {
  const rounds = unannouncedRounds(town);
  return ({ round }) => round !== undefined && rounds.has(round);
}
