/** Seals a ledger (定稿): the workbook as handed in, and a receipt of what it follows from, each a file of its own. */
import { basename, isAbsolute, relative, sep } from 'node:path';
import { addFile } from '../../disk/add-file.ts';
import { sha256 } from '../../disk/sha256.ts';
import { ledgerContent } from '../../ledgers/ledger-content.ts';
import type { Audience } from '../../ledgers/report-document.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import { later } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Located } from '../../model/place.ts';
import type { Seal } from '../../model/seal.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverWorkbook } from '../deliver-sheaf.ts';
import type { Call, ExitCode } from '../io.ts';
import type { SeenTown } from '../judge-town.ts';
import { todayInTown } from '../options/parse-day.ts';
import type { LedgerOf } from './ledger-of.ts';
import { receiptOf } from './receipt.ts';
import { sealedProducts } from './sealed-products.ts';
import { sourcesOf } from './sources.ts';

export interface Sealing {
  /** Who seals; undefined: nobody does. */
  readonly by: string | undefined;
  /** What was typed; of a ledger to be sealed, the day by which its records were entered is always given. */
  readonly call: Call;
}

/** Whether the ledger is to be sealed, and by whom. Only a workbook can be. */
export function readSealing(call: Call, format: string): Sealing | Mistake {
  const by = call.option('seal')?.normalize('NFC').trim();
  if (by === undefined) return { by, call };
  if (by === '') return { code: 'option-needs-value', option: '--seal' };
  if (format !== 'xlsx') return { code: 'seal-xlsx-only', format };
  const filedBy = call.option('filed-by') ?? todayInTown(call.io.now());
  return {
    by,
    call: { ...call, option: (name) => (name === 'filed-by' ? filedBy : call.option(name)) },
  };
}

/** What a receipt says of the ledger itself, before it is written. */
function ledgerPart(seen: SeenTown, of: LedgerOf, audience: Audience, today: Day) {
  const { options } = seen;
  return {
    workbook: of.workbook.id,
    ...(of.phase === undefined ? {} : { phase: of.phase.id }),
    ...(of.month === undefined ? {} : { month: of.month }),
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    on: options.on,
    'filed-by': options.filedBy ?? today,
    audience,
    ...of.span,
  };
}

const same = ['workbook', 'phase', 'month', 'unit', 'on', 'audience', 'content'] as const;

function findSealed(seals: readonly Located<Seal>[], seal: Partial<Seal>): Located<Seal> | undefined {
  return seals.find((each) => same.every((key) => each[key] === seal[key]));
}

/** The path of a product in the town's folder; of one elsewhere its name alone: where that is, is nobody else's. */
function pathInTown(folder: string, path: string): string {
  const inside = relative(folder, path);
  const isElsewhere = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isElsewhere ? basename(path) : inside.split(sep).join('/');
}

export async function sealLedger(
  call: Call,
  seen: SeenTown,
  of: LedgerOf,
  sheaf: Sheaf,
  { by = '' }: Sealing,
): Promise<ExitCode> {
  const { folder, town, options, hasErrors } = seen;
  const refuse = (mistake: Mistake): ExitCode => {
    call.tell(mistake);
    return 2;
  };
  if (hasErrors) return refuse({ code: 'seal-incomplete' });
  const today = todayInTown(call.io.now());
  const last = later(options.on, options.filedBy ?? today);
  if (last > today) return refuse({ code: 'seal-not-yet', day: last, today });
  const part = {
    ...ledgerPart(seen, of, sheaf.heading.audience, today),
    content: sha256(ledgerContent(sheaf)),
  };
  const there = findSealed(town.seals, part);
  if (there !== undefined) {
    call.tell({
      code: 'already-sealed',
      file: there.at.file,
      by: there.by,
      sealed: there.sealed,
      product: there.file,
    });
    return 0;
  }
  const written = await deliverWorkbook(call, folder, sheaf, sealedProducts(town));
  if (written === undefined) return 2;
  const { content, ...ledger } = part;
  const seal: Seal = {
    ...ledger,
    sealed: today,
    by,
    file: pathInTown(folder, written.path),
    product: sha256(written.pieces),
    content,
    civic: process.env.CIVIC_VERSION ?? '0',
    records: seen.basis.cut.count,
    sources: sourcesOf(seen.files, seen.system),
  };
  const { path, text } = receiptOf(seal, of.workbook.file);
  const added = addFile(folder, path, new TextEncoder().encode(text));
  if (added.added) {
    call.tell({ code: 'sealed', file: path, by });
    return 0;
  }
  return refuse(
    added.why === 'taken'
      ? { code: 'name-taken', file: path }
      : { code: 'no-plain-folder', folder: added.folder },
  );
}
