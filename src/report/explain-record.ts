import type { FieldLine, ProblemStatus, RecordExplanation } from '../ledgers/explanation.ts';
import { showPlace } from '../model/place.ts';
import type { Page } from './page.ts';
import type { Speech } from './sentences/speech.ts';
import { problemLine } from './show-problem.ts';

function writeFields(page: Page, fields: readonly FieldLine[], indent: number, speech: Speech): void {
  const { words, language } = speech;
  for (const field of fields) {
    const { value } = field;
    const title = language === 'zh' ? field.zh : field.en;
    if (typeof value === 'string' || typeof value === 'boolean') {
      const shown = typeof value === 'string' ? value : words.yesNo(value);
      page.line(words.label(title, shown), { indent, hang: 2 });
      continue;
    }
    page.line(words.label(title, ''), { indent });
    value.forEach((entry, i) => {
      if (i > 0) page.line('·', { indent: indent + 2, style: 'dim' });
      writeFields(page, entry, indent + 2, speech);
    });
  }
}

function writeProblem(page: Page, problem: ProblemStatus, { words }: Speech): void {
  const say = words.explain;
  page.line(problemLine(problem, words), { style: 'strong', hang: 2 });
  if (problem.steps.length === 0) return;
  page.line(words.label(say.events, ''));
  for (const { event } of problem.steps) {
    const who = event.unit === undefined ? event.by : `${event.by}${words.aside(event.unit)}`;
    const what = [event.on, event.event, who, ...(event.text === undefined ? [] : [event.text])];
    page.line(`${what.join(' ')} — ${showPlace(event.at)}`, { indent: 2, hang: 2 });
  }
}

/** A record as written, what became of it, and which checks rest on it. */
export function writeRecord(page: Page, record: RecordExplanation, speech: Speech): void {
  const { words, language } = speech;
  const say = words.explain;
  page.line(say.record(record.kind[language], record.key), { style: 'strong', hang: 2 });
  page.line(words.clauses([words.label(say.on, record.on), words.label(say.filed, record.filed)]));
  page.line(words.label(say.place, showPlace(record.at)), { hang: 2 });
  if (record.leftAside !== undefined) {
    page.line(record.leftAside === 'later' ? say.later : say.filedLater, { style: 'doubtful' });
  }
  for (const { by, key, at } of record.replacedBy) {
    page.line(`${say.replaced(by, key)} ${showPlace(at)}`, { style: 'doubtful', hang: 2 });
  }
  page.blank();
  writeFields(page, record.fields, 0, speech);
  if (record.withheld > 0) page.line(say.withheld(record.withheld), { style: 'dim' });
  page.blank();
  if (record.problem !== undefined) {
    writeProblem(page, record.problem, speech);
    page.blank();
  }
  const { citedBy, citedWithheld } = record;
  if (citedBy.length + citedWithheld === 0) page.line(say.citedByNothing);
  if (citedBy.length > 0) page.line(words.label(say.citedBy, ''));
  for (const { standard, check, label, verdict } of citedBy) {
    page.line(words.clauses([`${standard}/${check}`, words.subject(label), words.verdicts[verdict]]), {
      indent: 2,
    });
  }
  if (citedWithheld > 0) page.line(say.withheldChecks(citedWithheld), { style: 'dim' });
}
