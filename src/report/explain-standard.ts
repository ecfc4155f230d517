import type { Ask } from '../checks/index.ts';
import type { CheckExplanation, StandardExplanation, SubjectExplanation } from '../ledgers/explanation.ts';
import { showPlace } from '../model/place.ts';
import { unknownVerdicts, verdicts } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Page } from './page.ts';
import type { Style } from './paint.ts';
import { showPoints } from './points.ts';
import type { Speech } from './sentences/speech.ts';
import { showSources } from './show-sources.ts';

export const verdictStyles: Readonly<Record<Verdict, Style>> = {
  unmet: 'bad',
  missing: 'bad',
  unset: 'doubtful',
  pending: 'doubtful',
  unstable: 'doubtful',
  met: 'good',
  exempt: 'dim',
};

function writeSubject(page: Page, each: SubjectExplanation, { words, reason }: Speech): void {
  const say = words.explain;
  page.line(words.label(words.subject(each.label), reason(each.reason)), { indent: 4, hang: 2 });
  if (each.gap !== undefined) {
    page.line(say.due(each.gap.due, words.timings[each.gap.timing]), { indent: 6, style: 'dim' });
  }
  if (each.aside !== undefined) {
    page.line(each.aside === 'not-yet' ? say.notYet : say.pooled, { indent: 6, style: 'dim' });
  }
  const sources = each.label.kind === 'sampled' ? say.hidden : showSources(each.sources, words);
  page.line(words.label(say.found, sources), { indent: 6, hang: 2, style: 'dim' });
}

function writeCheck(
  page: Page,
  check: CheckExplanation<Ask>,
  remedy: string,
  name: (id: string) => string,
  speech: Speech,
): void {
  const { words } = speech;
  const say = words.explain;
  const asked = speech.ask(check.ask, name);
  const grade =
    check.grade === undefined || unknownVerdicts.has(check.verdict) ? [] : [say.grade(check.grade)];
  page.line([check.id, check.title ?? words.kinds[check.kind], check.method].join(' · '), {
    style: 'strong',
    hang: 2,
  });
  page.line(words.clauses([words.label(say.verdict, words.verdicts[check.verdict]), ...grade]), {
    indent: 2,
    style: verdictStyles[check.verdict],
  });
  page.line(words.label(say.asks, asked), { indent: 2, hang: 2 });
  if (check.target !== undefined) page.line(words.label(say.target, check.target), { indent: 2 });
  for (const verdict of verdicts) {
    const own = check.subjects.filter((each) => each.verdict === verdict);
    if (own.length === 0) continue;
    page.line(`${words.verdicts[verdict]}${words.aside(say.subjects(own.length))}`, {
      indent: 2,
      style: verdictStyles[verdict],
    });
    for (const each of own) writeSubject(page, each, speech);
  }
  if (check.verdict !== 'met')
    page.line(words.label(say.turn, say.turnBy(asked, remedy)), { indent: 2, hang: 2 });
  page.blank();
}

/** A standard, or one check of it, from what is asked to what would turn the verdict. */
export function writeStandard(
  page: Page,
  { standard, points, checks }: StandardExplanation<Ask>,
  name: (id: string) => string,
  speech: Speech,
): void {
  const { words } = speech;
  const say = words.explain;
  const put = (title: string, value: string): void => page.line(words.label(title, value), { hang: 2 });
  page.line(`${standard.id} ${standard.title}`, { style: 'strong', hang: 2 });
  page.line(words.label(say.verdict, words.verdicts[standard.verdict]), {
    style: verdictStyles[standard.verdict],
  });
  put(say.inPack, [standard.category, standard.indicator, standard.topic].join(' › '));
  put(say.clauses, words.list(standard.source));
  put(say.unit, standard.unit);
  put(
    words.report.score,
    words.clauses(
      points.map((line) =>
        say.points(line.method, showPoints(line.won), showPoints(line.possible), showPoints(line.unknown)),
      ),
    ),
  );
  put(say.show, standard.show);
  put(say.remedy, standard.remedy);
  put(say.place, showPlace(standard.at));
  if (standard.waiver !== undefined) {
    const { reason, approvedBy, until, cite } = standard.waiver;
    page.line(`${say.waiver(reason, approvedBy, until)} ${showPlace(cite.at)}`, { hang: 2 });
  }
  if (standard.fingerprint !== undefined) page.line(say.fingerprint(standard.fingerprint), { hang: 2 });
  page.blank();
  for (const check of checks) writeCheck(page, check, standard.remedy, name, speech);
}
