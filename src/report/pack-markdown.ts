/** A whole pack as Markdown: the reference page of an edition. */
import type { Ask } from '../checks/index.ts';
import type { CheckReference, PackReference, StandardReference } from '../ledgers/pack-reference.ts';
import { mdText } from './markdown-text.ts';
import { packLists } from './pack-lists-markdown.ts';
import { showScore } from './pack-page.ts';
import { showCitations, showFigure, showGiven } from './show-figures.ts';
import type { Speech } from './sentences/speech.ts';

function heading({ system, standards }: PackReference<Ask>, { words }: Speech): readonly string[] {
  const say = words.pack;
  const checks = standards.reduce((sum, standard) => sum + standard.checks.length, 0);
  const grades = system.grading.grades.map(({ id, worth }) => `${id} ${String(worth)}%`);
  return [
    `# ${mdText(system.title)} · ${mdText(system.id)}`,
    '',
    `> ${mdText(system.origin)}`,
    '',
    ...[
      say.edition(system.edition, system.level, system.year),
      say.valid(system.validFrom, system.validTo),
      words.label(
        say.weights,
        words.clauses(system.methods.map(({ id, weight }) => `${id} ${String(weight)}%`)),
      ),
      words.label(say.grades, words.clauses([...grades, say.lowestMet(system.grading.lowestMet)])),
      say.counts(standards.length, checks),
    ].map((line) => `- ${mdText(line)}`),
    '',
  ];
}

function checkLines(
  check: CheckReference<Ask>,
  name: (id: string) => string,
  speech: Speech,
): readonly string[] {
  const { words } = speech;
  const say = words.pack;
  const parts = [
    words.label(say.perTitle, say.per(check.per, check.of.map(name))),
    words.label(words.explain.asks, speech.ask(check.ask, name)),
    ...(check.parameter === undefined
      ? []
      : [
          words.label(
            words.explain.parameter,
            words.clauses([name(check.parameter.id), ...showGiven(check.parameter, words)]),
          ),
        ]),
    ...check.figures.map(({ figure, sources }) =>
      words.label(say.figure(showFigure(figure)), words.list(showCitations(sources, words))),
    ),
  ];
  return [
    `- **${mdText(check.key)}** ${mdText([check.title ?? words.kinds[check.kind], words.kinds[check.kind], check.method].join(' · '))}`,
    ...parts.map((part) => `  - ${mdText(part)}`),
  ];
}

function standardLines(
  standard: StandardReference<Ask>,
  name: (id: string) => string,
  speech: Speech,
): readonly string[] {
  const { words } = speech;
  const facts = [
    words.label(words.explain.clauses, words.list(standard.clauses)),
    words.label(words.pack.score, showScore(standard.score, speech)),
    ...(standard.valid === undefined ? [] : [words.pack.valid(standard.valid.from, standard.valid.to)]),
    ...(standard.successor === undefined ? [] : [words.label(words.pack.successor, standard.successor)]),
  ];
  return [
    `#### ${mdText(`${standard.id} ${standard.title}`)}`,
    '',
    mdText(words.clauses(facts)),
    '',
    `${mdText(words.label(words.explain.show, standard.show))}  `,
    mdText(words.label(words.explain.remedy, standard.remedy)),
    '',
    ...standard.checks.flatMap((check) => checkLines(check, name, speech)),
    '',
  ];
}

function standards(
  pack: PackReference<Ask>,
  name: (id: string) => string,
  speech: Speech,
): readonly string[] {
  const lines: string[] = [`## ${mdText(speech.words.pack.standards)}`, ''];
  let [category, indicator]: readonly (string | undefined)[] = [undefined, undefined];
  for (const standard of pack.standards) {
    const [ofCategory, ofIndicator] = standard.place;
    if (ofCategory !== category) {
      const number = pack.system.categories.find((each) => each.title === ofCategory)?.number;
      lines.push(`### ${mdText(`${String(number ?? '')} ${ofCategory}`)}`, '');
      indicator = undefined;
    }
    if (ofIndicator !== indicator) lines.push(`**${mdText(ofIndicator)}**`, '');
    [category, indicator] = [ofCategory, ofIndicator];
    lines.push(...standardLines(standard, name, speech));
  }
  return lines;
}

/** The reference page of a pack; `name` gives an id of the pack with its title. */
export function packMarkdown(pack: PackReference<Ask>, name: (id: string) => string, speech: Speech): string {
  return [...heading(pack, speech), ...standards(pack, name, speech), ...packLists(pack.system, speech)].join(
    '\n',
  );
}
