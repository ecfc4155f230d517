/** `civic pack show`: the list of a pack's standards, or one of them in full, for a terminal. */
import type { Ask } from '../checks/index.ts';
import type { CheckReference, PackReference, StandardReference } from '../ledgers/pack-reference.ts';
import type { Page } from './page.ts';
import { showPoints } from './points.ts';
import { showAppraisal } from './show-appraisal.ts';
import { showCitations, showFigure, showGiven } from './show-figures.ts';
import type { Speech } from './sentences/speech.ts';

/** Points by method: `材料审核 1.0，实地考察 0.5`. */
export function showScore(score: StandardReference<Ask>['score'], { words }: Speech): string {
  return words.clauses(score.map(({ method, possible }) => `${method} ${showPoints(possible)}`));
}

function writeHeading(page: Page, { system, standards }: PackReference<Ask>, { words }: Speech): void {
  const say = words.pack;
  const checks = standards.reduce((sum, standard) => sum + standard.checks.length, 0);
  page.line(`${system.title}（${system.id}）`, { style: 'strong', hang: 2 });
  page.line(say.edition(system.edition, system.level, system.year));
  page.line(say.valid(system.validFrom, system.validTo));
  page.line(words.label(say.origin, system.origin), { hang: 2 });
  const weights = system.methods.map(({ id, weight }) => `${id} ${String(weight)}%`);
  page.line(words.label(say.weights, words.clauses(weights)), { hang: 2 });
  const grades = system.grading.grades.map(({ id, worth }) => `${id} ${String(worth)}%`);
  const worths = words.clauses([...grades, say.lowestMet(system.grading.lowestMet)]);
  page.line(words.label(say.grades, worths), { hang: 2 });
  page.line(say.counts(standards.length, checks));
}

/** A pack at a glance: every standard in one row. */
export function writePack(page: Page, pack: PackReference<Ask>, speech: Speech): void {
  writeHeading(page, pack, speech);
  const [id, title, clauses, score, checks] = speech.words.pack.listHead;
  for (const { number, title: category } of pack.system.categories) {
    const own = pack.standards.filter((standard) => standard.place[0] === category);
    page.blank();
    page.line(`${String(number)} ${category}`, { style: 'strong' });
    page.grid(
      [
        { title: id, width: 6 },
        { title, width: 'rest' },
        { title: clauses, width: 16 },
        { title: score, width: 18 },
        { title: checks, width: 6, align: 'right' },
      ],
      own.map((standard) => [
        [{ text: standard.id }],
        [{ text: standard.title }],
        [{ text: speech.words.list(standard.clauses) }],
        [{ text: showScore(standard.score, speech) }],
        [{ text: String(standard.checks.length) }],
      ]),
    );
  }
  writeAppraisal(page, pack, speech);
}

function writeCheck(
  page: Page,
  check: CheckReference<Ask>,
  name: (id: string) => string,
  { words, ask }: Speech,
): void {
  const say = words.pack;
  page.line([check.id, check.title ?? words.kinds[check.kind], check.method].join(' · '), {
    style: 'strong',
    hang: 2,
  });
  page.line(words.label(say.perTitle, say.per(check.per, check.of.map(name))), { indent: 2, hang: 2 });
  page.line(words.label(words.explain.asks, ask(check.ask, name)), { indent: 2, hang: 2 });
  if (check.parameter !== undefined) {
    page.line(words.label(words.explain.parameter, name(check.parameter.id)), { indent: 2, hang: 2 });
    for (const line of showGiven(check.parameter, words))
      page.line(line, { indent: 4, hang: 2, style: 'dim' });
  }
  for (const { figure, sources } of check.figures) {
    page.line(words.label(say.figure(showFigure(figure)), ''), { indent: 2, style: 'dim' });
    for (const line of showCitations(sources, words)) page.line(line, { indent: 4, hang: 2, style: 'dim' });
  }
}

/** How units are appraised, a rule a row. */
function writeAppraisal(page: Page, { system }: PackReference<Ask>, { words }: Speech): void {
  const rows = showAppraisal(system, words);
  if (rows.length === 0) return;
  const [id, title, points, sources] = words.pack.appraisalHead;
  page.blank();
  page.line(words.pack.appraisal, { style: 'strong' });
  page.grid(
    [
      { title: id, width: 19 },
      { title, width: 14 },
      { title: points, width: 24 },
      { title: sources, width: 'rest' },
    ],
    rows.map((row) => row.map((text) => [{ text }])),
  );
}

/** One standard in full. */
export function writeStandardReference(
  page: Page,
  standard: StandardReference<Ask>,
  name: (id: string) => string,
  speech: Speech,
): void {
  const { words } = speech;
  const put = (title: string, value: string): void => page.line(words.label(title, value), { hang: 2 });
  page.line(`${standard.id} ${standard.title}`, { style: 'strong', hang: 2 });
  put(words.explain.inPack, standard.place.join(' › '));
  put(words.explain.clauses, words.list(standard.clauses));
  if (standard.valid !== undefined) page.line(words.pack.valid(standard.valid.from, standard.valid.to));
  if (standard.successor !== undefined) put(words.pack.successor, standard.successor);
  put(words.pack.score, showScore(standard.score, speech));
  put(words.explain.show, standard.show);
  put(words.explain.remedy, standard.remedy);
  for (const check of standard.checks) {
    page.blank();
    writeCheck(page, check, name, speech);
  }
}
