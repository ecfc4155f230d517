/** What a record changed, line by line. */
import type { ChangeReport, SteadyCheck, TurnedStandard, TurnedSubject } from '../ledgers/change-report.ts';
import type { Verdict } from '../model/verdict.ts';
import { newPage } from './page.ts';
import type { Page, Paper } from './page.ts';
import type { EntryWords } from './sentences/entry-words.ts';
import type { Speech } from './sentences/speech.ts';

/** Shown of what turned beneath one standard, and of the checks that looked at the record. */
const few = 3;
const fewSteady = 6;

/** Prints a change report. */
export function changesText(report: ChangeReport, speech: Speech, entry: EntryWords, paper: Paper): string {
  const say = entry.changes;
  const { words, reason } = speech;
  const page = newPage(paper);
  const verdictOf = (verdict: Verdict | undefined): string =>
    verdict === undefined ? say.absent : words.verdicts[verdict];

  const subjectText = ({ checkTitle, kind, subject, before, after, reason: why }: TurnedSubject): string => {
    const about = [
      checkTitle ?? words.kinds[kind],
      ...(subject.kind === 'town' ? [] : [words.subject(subject)]),
    ];
    const turn = say.turned(about.join(' · '), verdictOf(before), verdictOf(after));
    return `${turn}${words.aside(reason(why))}`;
  };
  const writeStandard = (standard: TurnedStandard, to: Page): void => {
    const { id, title, before, after, subjects } = standard;
    const name = `${id} ${title}`;
    const isTurned = before !== after;
    to.line(
      isTurned ? say.turned(name, verdictOf(before), verdictOf(after)) : say.stays(name, verdictOf(after)),
      { style: isTurned ? 'strong' : 'plain', hang: 2 },
    );
    for (const subject of subjects.slice(0, few)) to.line(subjectText(subject), { indent: 2, hang: 2 });
    if (subjects.length > few) to.line(say.more(subjects.length - few), { indent: 2 });
  };
  const steadyText = ({ id, title, check, checkTitle, kind, verdict, reason: why }: SteadyCheck): string => {
    const about = `${id}/${check} ${checkTitle ?? title}${checkTitle === undefined ? ` · ${words.kinds[kind]}` : ''}`;
    return `${say.stays(about, words.verdicts[verdict])}${why === undefined ? '' : words.aside(reason(why))}`;
  };

  page.line(say.heading(report.on));
  for (const standard of report.turned) writeStandard(standard, page);
  for (const { id, text, before, after } of report.problems) {
    page.line(
      say.turned(
        say.problem(id, text),
        before === undefined ? say.absent : words.states[before],
        after === undefined ? say.absent : words.states[after],
      ),
      { style: 'strong', hang: 2 },
    );
  }
  if (report.turned.length === 0) page.line(say.noneTurned);
  for (const standard of report.beneath) writeStandard(standard, page);
  const { steady } = report;
  if (steady.length > 0) {
    page.line(say.lookedAt);
    for (const check of steady.slice(0, fewSteady)) page.line(steadyText(check), { indent: 2, hang: 2 });
    if (steady.length > fewSteady) page.line(say.more(steady.length - fewSteady), { indent: 2 });
  } else if (report.turned.length + report.beneath.length + report.problems.length === 0) {
    page.line(say.notLookedAt);
  }
  return page.text();
}
