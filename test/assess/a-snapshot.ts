/** Judgements made by hand, to be held against each other. */
import { noPoints } from '../../src/model/points.ts';
import type { Snapshot, SnapshotStandard, SnapshotSubject } from '../../src/model/snapshot.ts';
import type { Timing } from '../../src/model/timing.ts';
import type { CheckVerdict } from '../../src/model/verdict.ts';
import { day } from '../support/days.ts';

interface SubjectChange extends Partial<Omit<SnapshotSubject<string>, 'id' | 'verdict' | 'gap'>> {
  readonly timing?: Timing;
}

/** One subject of the check `c` of S1-01; a gap unless it is met. */
export function subject(
  name: string,
  verdict: CheckVerdict,
  { timing = 'due', ...more }: SubjectChange = {},
): SnapshotSubject<string> {
  const gap = {
    check: 'c',
    checkTitle: undefined,
    label: { kind: 'named', name } as const,
    unit: '石笋村',
    timing,
    due: day('2022-06-30'),
    reason: '没有',
    accepted: undefined,
    at: { file: 'tasks.yaml', line: 1, col: 1 },
  };
  return {
    id: `S1-01/c/${name}`,
    verdict,
    records: [],
    withheld: false,
    gap: verdict === 'met' ? undefined : gap,
    ...more,
  };
}

export function standardOf(
  subjects: readonly SnapshotSubject<string>[],
  {
    won = 0,
    unknown = 0,
    possible = 20_000,
    ...more
  }: Partial<SnapshotStandard<string>> & {
    readonly won?: number;
    readonly unknown?: number;
    readonly possible?: number;
  } = {},
): SnapshotStandard<string> {
  return {
    id: 'S1-01',
    title: '标准',
    unit: '创建办',
    verdict: subjects[0]?.verdict ?? 'missing',
    points: { ...noPoints, possible, won, unknown },
    subjects,
    unmatched: 0,
    ...more,
  };
}

export const exempt = standardOf([], { verdict: 'exempt', possible: 0 });

export function snapshot(
  standards: readonly SnapshotStandard<string>[],
  heading: Partial<Snapshot<string>['heading']> = {},
): Snapshot<string> {
  return {
    heading: {
      town: '测试镇',
      county: '测试县',
      year: 2022,
      fiction: true,
      pack: { id: 'p', title: 'p', edition: '1', origin: '编的' },
      on: day('2022-06-30'),
      filedBy: undefined,
      phase: undefined,
      window: { from: day('2021-08-01'), to: day('2022-07-31') },
      audience: 'internal',
      narrowed: [],
      leftOut: 0,
      ...heading,
    },
    score: noPoints,
    standards,
  };
}
