import { describe } from '../../checks/index.ts';
import type { Ask, Check } from '../../checks/index.ts';
import type { System } from '../../checks/system.ts';
import { findUpward } from '../../disk/find-town.ts';
import { packReference } from '../../ledgers/pack-reference.ts';
import type { PackReference } from '../../ledgers/pack-reference.ts';
import { nearest } from '../../load/nearest.ts';
import { packMarkdown } from '../../report/pack-markdown.ts';
import { writePack, writeStandardReference } from '../../report/pack-page.ts';
import { newPage } from '../../report/page.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { showFigure } from '../../report/show-figures.ts';
import { deliver } from '../deliver.ts';
import { packNames } from '../explain-id.ts';
import type { Call, ExitCode } from '../io.ts';
import { newestPack } from '../open-pack.ts';
import { printDiagnostics } from '../open-town.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { paperOfAnswer } from '../paper-for.ts';
import { readTown } from '../read-town.ts';

/** What a check asks for; no town has filled its blanks here. */
function askOf(check: Check, townTarget: string): Ask {
  if (check.kind !== 'metric' && check.kind !== 'survey') return describe(check, undefined);
  return describe(check, check.target === undefined ? townTarget : showFigure(check.target));
}

/** The pack of the town one stands in, else the newest that ships with civic; undefined after saying what is wrong. */
async function packToShow(call: Call): Promise<System | undefined> {
  const inTown = call.option('town') !== undefined || findUpward(call.io.cwd, 'civic.yaml') !== undefined;
  const read = inTown ? await readTown(call) : await newestPack();
  if (read?.system === undefined && read !== undefined) await printDiagnostics(call, read.diagnostics);
  return read?.system;
}

/** The standards an id means: itself, the one of a check, those that cite a clause or use a parameter. */
function meant(pack: PackReference<Ask>, id: string): PackReference<Ask>['standards'] {
  const [head] = id.split('/');
  const own = pack.standards.filter(
    (standard) => standard.id === head && (id === head || standard.checks.some((check) => check.id === id)),
  );
  if (own.length > 0) return own;
  return pack.standards.filter(
    ({ clauses, checks }) => clauses.includes(id) || checks.some((check) => check.parameter?.id === id),
  );
}

function known(pack: PackReference<Ask>): readonly string[] {
  const { standards, system } = pack;
  const clauses = standards.flatMap((standard) => standard.clauses);
  const checks = standards.flatMap((standard) => standard.checks.map((check) => check.id));
  return [...standards.map(({ id }) => id), ...checks, ...clauses, ...system.parameters.map(({ id }) => id)];
}

/** `civic pack show [ID]`: the pack at a glance, or the standards an id means in full. */
export async function showPack(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'markdown']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const system = await packToShow(call);
  if (system === undefined) return 2;
  const speech = await speechIn(call.language);
  const name = packNames(system);
  const pack = packReference(system, (check): Ask => askOf(check, speech.words.pack.townTarget));
  const id = call.words[1]?.normalize('NFC').trim();
  const standards = id === undefined ? pack.standards : meant(pack, id);
  if (id !== undefined && standards.length === 0) {
    call.tell({ code: 'unknown-id', id, nearest: nearest(id, known(pack)) });
    return 2;
  }
  if (format.word === 'markdown') {
    return deliver(call, packMarkdown({ system, standards }, name, speech), 'markdown') ? 0 : 2;
  }
  const page = newPage(await paperOfAnswer(call));
  if (id === undefined) writePack(page, pack, speech);
  else {
    standards.forEach((standard, i) => {
      if (i > 0) page.rule();
      writeStandardReference(page, standard, name, speech);
    });
  }
  return deliver(call, page.text(), 'table') ? 0 : 2;
}
