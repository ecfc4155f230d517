import type { AssessOptions, Gap } from '../../assess/assessment.ts';
import { addFile } from '../../disk/add-file.ts';
import { lastOfYear } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { acceptedGaps, baselineFile } from '../baseline/baseline-file.ts';
import { shownFlag } from '../flags.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import type { JudgedTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readDay } from '../options/parse-day.ts';
import { readVerdicts } from '../options/view-options.ts';

/** Who accepts, why, and until when: nothing is accepted without all three. */
interface Terms {
  readonly by: string;
  readonly reason: string;
  readonly until: Day;
}

function readTerms(call: Call): Terms | Mistake {
  const given = (name: OptionName): string => call.option(name)?.normalize('NFC').trim() ?? '';
  const [typed, by, reason] = [given('until'), given('by'), given('reason')];
  const missing = (['until', 'by', 'reason'] as const).filter((name) => given(name) === '').map(shownFlag);
  if (missing.length > 0) return { code: 'needs-argument', argument: missing.join(' ') };
  const until = readDay(typed);
  return until === undefined
    ? { code: 'bad-day', option: shownFlag('until'), found: typed }
    : { by, reason, until };
}

/** An exception is for a while of this year: a new year is a new folder. */
function untilInYear({ until }: Terms, { options, town }: JudgedTown): Mistake | undefined {
  const [from, to] = [options.on, lastOfYear(town.settings.year)];
  return until < from || until > to ? { code: 'until-outside', until, from, to } : undefined;
}

function nothingJudged({ on, filedBy: _, ...filters }: AssessOptions): Mistake {
  return { code: 'nothing-judged', day: on, filters: Object.values(filters) };
}

/** Baselines are public: what was drawn or seen unannounced is never named in one. */
const isPublic = ({ subject }: Gap): boolean => subject.internal === undefined;

function write(call: Call, judged: JudgedTown, terms: Terms, gaps: readonly Gap[]): ExitCode {
  const { folder, options } = judged;
  const open = gaps.filter(isPublic);
  const hidden = gaps.length - open.length;
  if (open.length === 0) {
    call.tell({ code: 'nothing-to-accept', hidden });
    return 2;
  }
  const { path, text } = baselineFile({ on: options.on, ...terms, gaps: acceptedGaps(open) });
  if (hidden > 0) call.tell({ code: 'baseline-hidden', count: hidden });
  if (call.has('dry-run')) {
    call.io.stdout.write(text);
    call.tell({ code: 'nothing-written' });
    return 0;
  }
  const added = addFile(folder, path, new TextEncoder().encode(text));
  if (added.added) {
    call.tell({ code: 'baseline-written', file: path, count: open.length, until: terms.until });
    return 0;
  }
  if (added.why === 'taken') {
    call.tell({ code: 'baseline-there', file: path });
    return 0;
  }
  call.tell({ code: 'no-plain-folder', folder: added.folder });
  return 2;
}

async function perform(call: Call): Promise<ExitCode> {
  const terms = accepted(call, readTerms(call));
  const listed = terms && accepted(call, readVerdicts(call));
  const judged = listed && (await judgeTown(call));
  if (terms === undefined || listed === undefined || judged === undefined) return 2;
  const { assessment, options } = judged;
  const mistake =
    untilInYear(terms, judged) ?? (assessment.standards.length === 0 ? nothingJudged(options) : undefined);
  if (mistake !== undefined) {
    call.tell(mistake);
    return 2;
  }
  const { verdicts } = listed;
  const gaps = assessment.gaps.filter((gap) => verdicts?.includes(gap.verdict) ?? true);
  return write(call, judged, terms, gaps);
}

export const command: Command = {
  options: ['until', 'by', 'reason', 'on', 'unit', 'category', 'standard', 'method', 'verdict', 'dry-run'],
  takes: [],
  perform,
};
