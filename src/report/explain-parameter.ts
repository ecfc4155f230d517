import type { ParameterExplanation } from '../ledgers/explanation.ts';
import { showPlace } from '../model/place.ts';
import type { Citation } from '../model/pack-files.ts';
import type { Page } from './page.ts';
import { showCitations, showFigure } from './show-figures.ts';
import type { Speech } from './sentences/speech.ts';

/** A blank of the plan: what it means, what the town made of it, where suggestions come from, who asks for it. */
export function writeParameter(
  page: Page,
  { parameter, at, inForce, adopted, usedBy }: ParameterExplanation,
  { words }: Speech,
): void {
  const say = words.explain;
  const cite = (sources: readonly Citation[]): void => {
    for (const line of showCitations(sources, words)) page.line(line, { indent: 2, hang: 2, style: 'dim' });
  };
  page.line(words.label(`${say.parameter} ${parameter.id}`, parameter.title), { style: 'strong', hang: 2 });
  if (parameter.unit !== undefined) page.line(words.label(say.measure, parameter.unit));
  if (parameter.denominator !== undefined) {
    page.line(words.label(say.denominator, parameter.denominator), { hang: 2 });
  }
  if (parameter.clause !== undefined) page.line(words.label(say.clauses, words.list(parameter.clause)));
  page.line(words.label(say.place, showPlace(at)), { hang: 2 });
  page.blank();
  page.line(inForce === undefined ? say.notInForce : say.inForce(inForce), {
    style: inForce === undefined ? 'doubtful' : 'good',
    hang: 2,
  });
  if (adopted.length === 0) page.line(say.notAdopted);
  for (const { value, from, source, at: place } of adopted) {
    page.line(`${say.adopted(value, from, source)} — ${showPlace(place)}`, { hang: 2 });
  }
  if (parameter.default !== undefined) {
    page.line(say.byDefault(showFigure(parameter.default.value)), { hang: 2 });
    cite(parameter.default.sources);
  }
  if (parameter.suggestion !== undefined) {
    page.line(say.suggestion(showFigure(parameter.suggestion.value)), { hang: 2 });
    cite(parameter.suggestion.sources);
  }
  if (adopted.length === 0) page.line(say.adoptHow(parameter.id), { hang: 2 });
  page.blank();
  page.line(words.label(say.usedBy, usedBy.length === 0 ? '—' : words.list(usedBy)), { hang: 2 });
}
