/** Reads a saved result of `civic assess --format json` as far as two are compared; anybody may have typed into it. */
import { isSampledId } from '../model/gap-id.ts';
import { grouped } from '../model/grouped.ts';
import { audiences, narrowings } from '../model/heading.ts';
import type { Audience, Heading } from '../model/heading.ts';
import { addPoints, noPoints } from '../model/points.ts';
import type { Points } from '../model/points.ts';
import type { Snapshot, SnapshotGap, SnapshotLabel, SnapshotSubject } from '../model/snapshot.ts';
import { timings } from '../model/timing.ts';
import { verdicts } from '../model/verdict.ts';
import type { CheckVerdict } from '../model/verdict.ts';
import { At, Misshapen } from './json-member.ts';

/** Why a file cannot be compared. `where`: the first member that is missing or of another shape. */
export type NotAResult =
  | { readonly why: 'no-json' }
  | { readonly why: 'other-format'; readonly found: string }
  /** Only gaps of some verdicts were printed into it. */
  | { readonly why: 'narrowed-list' }
  | { readonly why: 'shape'; readonly where: string };

const texts = (at: At): readonly string[] => at.list.map((each) => each.text);

/** Points are printed as plain numbers of at most four decimals. */
const tenThousandths = (at: At): number => Math.round(at.number * 10_000);

function pointsOf(at: At): Points {
  return {
    possible: tenThousandths(at.in('possible')),
    won: tenThousandths(at.in('won')),
    unknown: tenThousandths(at.in('unknown')),
    shaky: tenThousandths(at.in('shaky')),
  };
}

function labelOf(at: At): SnapshotLabel {
  const kind = at.in('kind').text;
  if (kind === 'sampled') return { kind, number: at.in('number').count };
  return kind === 'town' ? { kind } : { kind: 'named', name: at.in('name').text };
}

const span = (at: At) => ({ from: at.in('from').day, to: at.in('to').day });

function headingOf(root: At): Heading {
  const pack = root.in('pack');
  const narrowed = root.in('narrowed');
  return {
    town: root.in('town').text,
    county: root.in('county').text,
    year: root.in('year').count,
    fiction: root.in('fiction').flag,
    pack: {
      id: pack.in('id').text,
      title: pack.in('title').text,
      edition: pack.in('edition').text,
      origin: pack.in('origin').text,
    },
    on: root.in('on').day,
    filedBy: root.in('filedBy').maybe((at) => at.day),
    phase: root
      .in('phase')
      .maybe((at) => ({ id: at.in('id').text, title: at.in('title').text, ...span(at) })),
    window: span(root.in('window')),
    audience: root.in('audience').oneOf(audiences),
    narrowed: narrowings.flatMap((by) => {
      const to = narrowed.optional(by)?.text;
      return to === undefined ? [] : { by, to };
    }),
    leftOut: root.in('leftOut').count,
  };
}

const shortOf = verdicts.filter(
  (verdict): verdict is Exclude<CheckVerdict, 'met'> => !['met', 'exempt'].includes(verdict),
);

type Subject = SnapshotSubject<string>;

/** Every identity stands once; `seen` are those that stood already. */
function gapOf(at: At, seen: Set<string>): Subject {
  const gap: SnapshotGap<string> = {
    check: at.in('check').text,
    checkTitle: at.in('checkTitle').maybe((title) => title.text),
    label: labelOf(at.in('subject')),
    unit: at.in('unit').maybe((unit) => unit.text),
    timing: at.in('timing').oneOf(timings),
    due: at.in('due').day,
    reason: at.in('reason').in('text').text,
    accepted: at.in('accepted').maybe((day) => day.day),
    at: at.in('at').place,
  };
  return {
    id: at.in('id').alone(seen),
    verdict: at.in('verdict').oneOf(shortOf),
    records: texts(at.in('records')),
    withheld: gap.label.kind === 'sampled',
    gap,
  };
}

function heldOf(standard: At, seen: Set<string>, audience: Audience): readonly Subject[] {
  return standard.in('checks').list.flatMap((check) =>
    check.in('held').list.map((held) => {
      const id = held.in('id').alone(seen);
      const records = texts(held.in('records'));
      const withheld = audience === 'public' && isSampledId(id);
      return { id, verdict: 'met' as const, records, withheld, gap: undefined };
    }),
  );
}

function snapshotOf(root: At): Snapshot<string> {
  const heading = headingOf(root);
  const standards = root.in('standards').list;
  const [ids, seen] = [new Set<string>(), new Set<string>()];
  for (const at of standards) at.in('id').alone(ids);
  const gaps = grouped(
    root.in('gaps').list.map((at) => ({ standard: at.in('standard').among(ids), subject: gapOf(at, seen) })),
    ({ standard }) => standard,
  );
  return {
    heading,
    score: pointsOf(root.in('score').in('total')),
    standards: standards.map((at) => {
      const id = at.in('id').text;
      const verdict = at.in('verdict').oneOf(verdicts);
      const held = heldOf(at, seen, heading.audience);
      const all =
        verdict === 'exempt' ? [] : [...(gaps.get(id) ?? []).map(({ subject }) => subject), ...held];
      const subjects = all.filter(({ withheld }) => !withheld);
      return {
        id,
        title: at.in('title').text,
        unit: at.in('unit').text,
        verdict,
        points: at.in('points').list.map(pointsOf).reduce(addPoints, noPoints),
        subjects,
        unmatched: all.length - subjects.length,
      };
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a saved result; never throws, whatever it holds. */
export function readResult(text: string): { readonly snapshot: Snapshot<string> } | NotAResult {
  // Windows programs put a mark in front that JSON does not know.
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { why: 'no-json' };
  const root = new At(value);
  try {
    const format = root.in('civic').in('format').text;
    const version = root.in('civic').in('version').number;
    if (format !== 'assessment' || version !== 1) {
      return { why: 'other-format', found: `${format} ${String(version)}` };
    }
    if (!root.in('verdicts').isNull) return { why: 'narrowed-list' };
    return { snapshot: snapshotOf(root) };
  } catch (error) {
    if (error instanceof Misshapen) return { why: 'shape', where: error.message };
    throw error;
  }
}
