import type { SystemStandard } from '../../checks/system.ts';
import { gapVerdicts } from '../../model/baseline.ts';
import type { AcceptedGap } from '../../model/baseline.ts';
import type { Day } from '../../model/day.ts';
import type { Located } from '../../model/place.ts';
import type { Baseline } from '../../records/town.ts';
import { acceptedId } from '../accept-gaps.ts';
import type { Gap } from '../assessment.ts';
import { namedProblemsCheck } from '../named-problems.ts';
import type { Excepted } from './excepted.ts';
import type { ExceptionNote } from '../../model/exception-note.ts';

type Entry = Located<AcceptedGap>;

function whatIsUnknown(
  { standard, check }: Entry,
  standards: ReadonlyMap<string, SystemStandard>,
): 'standard' | 'check' | undefined {
  const own = standards.get(standard);
  if (own === undefined) return 'standard';
  const named = namedProblemsCheck(own)?.key;
  return own.checks.some(({ key }) => key === check) || check === named ? undefined : 'check';
}

/** Of several entries for one gap, whose last day is over, only the last is worth a word. */
function lastLapsed(baselines: readonly Baseline[], on: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { until, gaps } of baselines) {
    for (const id of gaps.map(acceptedId)) {
      const known = last.get(id);
      if (until < on && (known === undefined || known < until)) last.set(id, until);
    }
  }
  return last;
}

/** What is wrong with the accepted gaps. */
export function baselineNotes({ basis, standards, gaps }: Excepted): readonly ExceptionNote[] {
  const { system, town, occasion } = basis;
  if (town.baselines.length === 0) return [];
  const { on, category, standard: only } = occasion.options;
  const known = new Map(system.standards.map((standard) => [standard.id, standard]));
  const judged = new Set(standards.map(({ id }) => id));
  const gapOf = new Map(gaps.map((gap) => [gap.id, gap]));
  const secret = new Set(
    standards.flatMap(({ id, checks }) =>
      checks
        .filter(({ subjects }) => subjects.some(({ subject }) => subject.internal !== undefined))
        .map(({ key }) => `${id}/${key}`),
    ),
  );
  const lapsed = lastLapsed(town.baselines, on);
  const isPart = category !== undefined || only !== undefined;

  const noteOf = (entry: Entry, until: Day): ExceptionNote | undefined => {
    const id = acceptedId(entry);
    const of = { gap: id, at: entry.at, internal: secret.has(`${entry.standard}/${entry.check}`) };
    const what = whatIsUnknown(entry, known);
    if (what !== undefined) return { code: 'baseline-unknown', ...of, what };
    const gap: Gap | undefined = gapOf.get(id);
    if (gap === undefined)
      return until < on || (isPart && !judged.has(entry.standard))
        ? undefined
        : { code: 'baseline-unused', ...of, until };
    if (gap.accepted !== undefined) return undefined;
    if (until < on) return lapsed.get(id) === until ? { code: 'baseline-lapsed', ...of, until } : undefined;
    // In force, there, and yet not accepted: it has become worse.
    return { code: 'baseline-worse', ...of, accepted: gapVerdicts[entry.verdict], now: gap.verdict };
  };
  return town.baselines
    .filter((baseline) => baseline.on <= on)
    .flatMap(({ gaps: entries, until }) => entries.flatMap((entry) => noteOf(entry, until) ?? []));
}
