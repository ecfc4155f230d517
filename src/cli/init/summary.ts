import { relative } from 'node:path';
import { firstOfYear, lastOfYear } from '../../model/day.ts';
import { unitTypes } from '../../model/town-files.ts';
import type { UnitType } from '../../model/town-files.ts';
import { newPage } from '../../report/page.ts';
import { paperOfAnswer } from '../paper-for.ts';
import type { Planned } from './planned.ts';
import type { Session } from './session.ts';

/** A folder as it is typed after -C. */
function typed(folder: string): string {
  return /\s/u.test(folder) ? `"${folder}"` : folder;
}

/** What is not set, a line each; the town can be worked on all the same. */
function unsetOf(
  { words }: Session,
  { town, system, blanks }: Planned,
  written: readonly string[],
): readonly string[] {
  const say = words.done;
  const { year, carried } = town;
  const adopted = new Set(town.targets.map(({ parameter }) => parameter));
  const isUnset = blanks.filter(
    ({ parameter }) => !adopted.has(parameter.id) && parameter.default === undefined,
  );
  const defaults = system.parameters.filter((each) => each.default !== undefined && !adopted.has(each.id));
  const superiors = town.units.filter(
    ({ type, superior }) => (type === '派驻' || type === '学校') && superior === undefined,
  ).length;
  const fits = system.validFrom <= lastOfYear(year) && system.validTo >= firstOfYear(year);
  const places = ['sites.yaml', 'zones.yaml', 'visits.yaml', 'tasks.yaml', 'markets.yaml'];
  const absent = places.filter((name) => !written.includes(name));
  return [
    ...(fits ? [] : [say.otherYear(system.id, system.validFrom, system.validTo, year)]),
    ...(town.materialsMonth === undefined ? [say.materialsMonth] : []),
    ...(town.testMonth === undefined ? [say.testMonth] : []),
    ...(isUnset.length === 0
      ? []
      : [
          say.targets(
            isUnset.length,
            isUnset.map(({ parameter }) => parameter.title),
          ),
        ]),
    ...(defaults.length === 0 ? [] : [say.defaults(defaults.map(({ title }) => title))]),
    say.tasks(town.phases.map(({ title }) => title)),
    ...(carried?.settings['leading-group'] === undefined ? [say.leadingGroup] : []),
    ...(superiors === 0 ? [] : [say.superiors(superiors)]),
    ...(absent.length === 0 ? [] : [say.places(absent)]),
  ];
}

/** What was written, taken over, left and is still to be set. */
export async function summaryOf(
  session: Session,
  planned: Planned,
  files: { readonly written: readonly string[]; readonly kept: readonly string[] },
): Promise<string> {
  const { call, words } = session;
  const { town } = planned;
  const say = words.done;
  const folder = relative(call.io.cwd, planned.folder) || '.';
  const shown = files.written.filter((name) => !/^\.(?:civic|vscode)\//.test(name));
  const page = newPage(await paperOfAnswer(call));
  const line = (text: string): void => {
    page.line(text, { hang: 2 });
  };
  page.line(say.title(town.town, town.year, folder), { style: 'strong' });
  line(say.files(shown, files.written.length - shown.length));
  if (files.kept.length > 0) line(say.kept(files.kept));
  const counts = unitTypes.map((type): readonly [UnitType, number] => [
    type,
    town.units.filter((unit) => unit.type === type).length,
  ]);
  line(say.units(counts.filter(([, count]) => count > 0)));
  line(
    say.phases(
      town.phases.map(({ title, from, to }) => words.phase(title, from.slice(5), to.slice(5))),
      town.phasesFrom,
    ),
  );
  const [target] = town.targets;
  if (target !== undefined) line(say.adopted(town.targets.length, target.source));
  const { carried } = town;
  if (carried !== undefined) {
    page.blank();
    page.line(say.carriedHead(carried.from.year), { style: 'strong' });
    const { counts: of } = carried;
    page.line(say.carried(of), { indent: 2, hang: 2 });
    page.line(say.problems(of.problems, of.parked, of.awaitingRecheck), { indent: 2, hang: 2 });
    page.line(say.left(of), { indent: 2, hang: 2 });
  }
  page.blank();
  page.line(say.unsetHead, { style: 'strong' });
  for (const text of unsetOf(session, planned, files.written)) page.line(text, { indent: 2, hang: 2 });
  page.blank();
  page.line(say.next, { style: 'strong' });
  // To be copied: a command is never broken over two lines.
  const commands = ['check', 'add', 'form monthly --all', `import ${say.filledForm}`, 'assess', 'todo'];
  for (const command of commands) page.shown(`  civic ${command} -C ${typed(folder)}`);
  return page.text();
}
