/** `civic init`: asks, and writes a commented folder of a town-year in which `civic check` finds no error. */
import { relative, resolve } from 'node:path';
import { folderExists } from '../../disk/find-town.ts';
import { readFiles } from '../../disk/read-files.ts';
import type { ReadFile } from '../../disk/read-files.ts';
import { walkFolder } from '../../disk/walk-folder.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { InitWords } from '../../report/sentences/init-words.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import { shownFlag } from '../flags.ts';
import type { Call, ExitCode } from '../io.ts';
import { openPack } from '../open-pack.ts';
import { printDiagnostics } from '../open-town.ts';
import { accepted } from '../options/accepted.ts';
import { askMonth, askPhases } from './ask-phases.ts';
import { askTargets } from './ask-targets.ts';
import { askTown, givenFolder } from './ask-town.ts';
import type { TownAnswers } from './ask-town.ts';
import { askUnits } from './ask-units.ts';
import { blanksOf } from './blanks.ts';
import { carryOver, openLastYear } from './last-year.ts';
import type { NewTown } from './new-town.ts';
import type { Planned } from './planned.ts';
import { remark } from './session.ts';
import type { Session } from './session.ts';
import { writeTown } from './write-town.ts';

async function wordsIn(call: Call): Promise<InitWords> {
  return call.language === 'en'
    ? (await import('../../report/sentences/init-words-en.ts')).initWordsEn
    : (await import('../../report/sentences/init-words-zh.ts')).initWordsZh;
}

/** What must be said on the command line where nobody can be asked. */
function unanswered(call: Call): Mistake | undefined {
  const needed: readonly OptionName[] =
    call.option('from') === undefined ? ['town-name', 'county', 'units'] : [];
  const flags = needed.filter((name) => call.option(name) === undefined).map(shownFlag);
  const yes = !call.has('yes');
  return flags.length === 0 && !yes ? undefined : { code: 'needs-flags', flags, yes };
}

/** A pack and additions of the town's own: last year's, or those that lie in the folder already. */
function ownFiles({ last }: Session, { folder, pack }: TownAnswers): readonly ReadFile[] {
  const carried = (last?.own ?? []).map(({ name, text }) => ({
    path: name,
    bytes: new TextEncoder().encode(text),
  }));
  if (!folderExists(folder)) return carried;
  const packFolder = `${pack.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')}/`;
  const there = walkFolder(folder).files.filter(
    ({ path }) =>
      /\.ya?ml$/i.test(path) &&
      (path.startsWith('own/') ||
        path === 'ledgers.yaml' ||
        (pack.includes('/') && path.startsWith(packFolder))),
  );
  return [...carried, ...readFiles(there).files];
}

/** Everything that is asked, in order; undefined after saying what is wrong. */
async function plan(session: Session): Promise<Planned | undefined> {
  const { call, last } = session;
  const given = accepted(call, givenFolder(session));
  if (given === undefined) return undefined;
  const basics = accepted(call, await askTown(session, given.folder));
  if (basics === undefined) return undefined;
  const { folder, pack, year, office } = basics;
  const own = ownFiles(session, basics);
  const civic = new TextEncoder().encode(`pack: ${pack}\n`);
  const { system, diagnostics } = await openPack([{ path: 'civic.yaml', bytes: civic }, ...own]);
  if (system === undefined) {
    await printDiagnostics(call, diagnostics);
    return undefined;
  }
  const units = accepted(call, await askUnits(session, office));
  const phases = units && accepted(call, await askPhases(session, year));
  const materials = phases && accepted(call, await askMonth(session, 'materials-month', year));
  const test = materials && accepted(call, await askMonth(session, 'test-month', year));
  if (units === undefined || phases === undefined || materials === undefined || test === undefined) {
    return undefined;
  }
  const blanks = blanksOf(system, year, last?.town.targets);
  const targets = accepted(call, await askTargets(session, system, year, blanks));
  if (targets === undefined) return undefined;
  const town: NewTown = {
    town: basics.town,
    county: basics.county,
    year,
    pack,
    office,
    units: units.units,
    ...phases,
    materialsMonth: materials.value,
    testMonth: test.value,
    targets: targets.targets,
    carried: last && carryOver(last, system, year),
  };
  return { folder, system, town, blanks, own };
}

export async function initTown(call: Call): Promise<ExitCode> {
  const ask = await call.io.ask?.();
  const missing = ask === undefined ? unanswered(call) : undefined;
  if (missing !== undefined) {
    call.tell(missing);
    return 2;
  }
  const from = call.option('from');
  const last = from === undefined ? undefined : await openLastYear(call, resolve(call.io.cwd, from));
  if (from !== undefined && last === undefined) return 2;
  const words = await wordsIn(call);
  const session: Session = { call, words, ask, yes: call.has('yes'), last };
  if (!session.yes) remark(session, words.begin);
  const planned = await plan(session);
  if (planned === undefined) return 2;
  if (ask !== undefined && !session.yes) {
    const shown = relative(call.io.cwd, planned.folder) || '.';
    if (!(await ask.confirm({ message: words.ask.write(shown), proposed: true }))) {
      remark(session, words.notWritten);
      return 0;
    }
  }
  return writeTown(session, planned);
}
