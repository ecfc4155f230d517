import type { RecordOf } from '../records/index.ts';

type State = RecordOf<'retention'>['state'];

/** 控辍保学 of one school: pupils, each once, by how their newest record says they stand. */
export interface SchoolPupils {
  readonly school: string;
  readonly by: Readonly<Record<State, number>>;
  readonly all: number;
}

/** Pupils by school, in the schools' order; records oldest first, of a school's code the last one stands. */
export function countPupils(
  records: readonly RecordOf<'retention'>[],
  schools: readonly string[],
): readonly SchoolPupils[] {
  const newest = new Map(records.map((record) => [JSON.stringify([record.school, record.code]), record]));
  return schools.flatMap((school) => {
    const by: Record<State, number> = { 劝学中: 0, 已返校: 0, 持续跟进: 0 };
    const own = [...newest.values()].filter((record) => record.school === school);
    for (const { state } of own) by[state] += 1;
    return own.length === 0 ? [] : [{ school, by, all: own.length }];
  });
}
