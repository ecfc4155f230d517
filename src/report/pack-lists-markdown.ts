/** The lists of a pack as Markdown: parameters, metrics, sets, days, kinds of site, rosters, questions, themes. */
import type { System } from '../checks/system.ts';
import { mdLines, mdTable, mdText } from './markdown-text.ts';
import type { Speech } from './sentences/speech.ts';
import { showAppraisal } from './show-appraisal.ts';
import { showCitations, showGiven } from './show-figures.ts';

function parameters(system: System, speech: Speech): readonly string[] {
  const say = speech.words.pack;
  const rows = system.parameters.map((parameter) => {
    const [value = '—', ...sources] = showGiven(parameter, speech.words);
    return [
      mdText(parameter.id),
      mdText(parameter.title),
      mdText(
        [
          parameter.form,
          parameter.direction === 'up' ? '↑' : parameter.direction === 'down' ? '↓' : '',
          parameter.unit ?? '',
        ]
          .join(' ')
          .trim(),
      ),
      mdText(parameter.denominator ?? '—'),
      mdText(speech.words.list(parameter.clause ?? [])),
      mdText(value),
      mdLines(sources),
    ];
  });
  return [`## ${mdText(say.parameters)}`, '', ...mdTable(say.parameterHead, rows)];
}

function lists(system: System, speech: Speech): readonly string[] {
  const { words } = speech;
  const say = words.pack;
  const table = (
    title: string,
    head: readonly string[],
    rows: readonly (readonly string[])[],
  ): readonly string[] => [
    `## ${mdText(title)}`,
    '',
    ...mdTable(
      head,
      rows.map((row) => row.map(mdText)),
    ),
  ];
  return [
    ...table(
      say.metrics,
      say.metricHead,
      system.metrics.map((metric) => [
        metric.id,
        metric.title,
        metric.form,
        metric.numerator ?? '—',
        metric.denominator ?? '—',
        words.every[metric.every],
        metric.owner ?? '—',
      ]),
    ),
    ...table(
      say.sets,
      say.setHead,
      system.sets.map((set) => [set.id, set.title, words.list(set.members.map((member) => member.id))]),
    ),
    ...table(
      say.specialDays,
      say.dayHead,
      system.specialDays.map((day) => [
        day.id,
        words.list(Object.values(day.days)),
        day.adopt ?? '—',
        words.list(showCitations(day.sources, words)),
      ]),
    ),
    ...table(
      say.siteKinds,
      say.siteHead,
      system.siteKinds.flatMap((kind) =>
        kind.items.map((item) => [kind.id, item.id, item.look, item.theme ?? '—']),
      ),
    ),
    ...table(
      say.rosters,
      say.rosterHead,
      system.rosters.map((roster) => [
        roster.id,
        roster.title,
        words.list(
          roster.fields.map(
            (field) =>
              `${field.id}${field.required === true ? '*' : ''}${field.internal === true ? '〔内〕' : ''}`,
          ),
        ),
      ]),
    ),
    ...table(
      say.questions,
      say.questionHead,
      system.questions.map((question) => [question.id, question.title, question.counts]),
    ),
    ...(system.appraisal === undefined
      ? []
      : table(say.appraisal, say.appraisalHead, showAppraisal(system, words))),
    `## ${mdText(say.themes)}`,
    '',
    mdText(words.list(system.themes.map((theme) => theme.id))),
    '',
    `## ${mdText(say.problemThemes)}`,
    '',
    mdText(words.list(system.problemThemes.map((theme) => theme.id))),
    '',
  ];
}

/** Everything of a pack besides its standards. */
export function packLists(system: System, speech: Speech): readonly string[] {
  return [...parameters(system, speech), ...lists(system, speech)];
}
