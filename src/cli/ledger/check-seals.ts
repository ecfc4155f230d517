/** Holds sealed ledgers against what there is now: each is made again as it was made. */
import { join } from 'node:path';
import type { AssessOptions } from '../../assess/assessment.ts';
import { basisOf } from '../../assess/basis.ts';
import { sinceSeal } from '../../assess/since-seal.ts';
import { productAt } from '../../disk/write-product.ts';
import { sha256 } from '../../disk/sha256.ts';
import { ledgerContent } from '../../ledgers/ledger-content.ts';
import type { ProductNow, SealFollows, SealSource } from '../../ledgers/lines/seals.ts';
import type { SealState } from '../../ledgers/seals-sheaf.ts';
import type { Located } from '../../model/place.ts';
import type { Seal } from '../../model/seal.ts';
import type { SeenTown } from '../judge-town.ts';
import { ledgerOfSeal } from './ledger-of.ts';
import { makeLedger } from './make-ledger.ts';
import { remakeCommand } from './remake-command.ts';
import { isAsWritten } from './receipt.ts';
import { recordsSource, settingsSource, sourcesOf } from './sources.ts';
import type { Source } from './sources.ts';

function productNow(folder: string, { file, product }: Seal): ProductNow {
  const there = productAt(join(folder, file));
  if (there === undefined) return 'gone';
  return typeof there !== 'string' && sha256(there) === product ? 'same' : 'changed';
}

function changedSources({ sources, civic }: Seal, now: readonly Source[]): readonly SealSource[] {
  const digests = new Map(now.map(({ what, digest }) => [what, digest]));
  const nameOf = (what: string): SealSource =>
    what === recordsSource ? 'records' : what === settingsSource ? 'settings' : 'pack';
  const changed = sources.filter(({ what, digest }) => digests.get(what) !== digest);
  const isOther = civic !== (process.env.CIVIC_VERSION ?? '0');
  return [...new Set([...changed.map(({ what }) => nameOf(what)), ...(isOther ? ['civic' as const] : [])])];
}

/** The town as it was looked at for the ledger. */
function seenFor(seen: SeenTown, seal: Seal): SeenTown {
  const options: AssessOptions = {
    on: seal.on,
    filedBy: seal['filed-by'],
    ...(seal.phase === undefined ? {} : { phase: seal.phase }),
    ...(seal.unit === undefined ? {} : { unit: seal.unit }),
  };
  return { ...seen, options, basis: basisOf(seen.system, seen.town, options) };
}

function isEdited({ files }: SeenTown, { at }: Located<Seal>): boolean {
  const text = new TextDecoder().decode(files.find(({ path }) => path === at.file)?.bytes);
  return !isAsWritten(at.file, text);
}

export function checkSeals(seen: SeenTown): readonly SealState[] {
  const now = sourcesOf(seen.files, seen.system);
  return seen.town.seals.map((seal): SealState => {
    const as = seenFor(seen, seal);
    const of = ledgerOfSeal(as, seal);
    const content = of && sha256(ledgerContent(makeLedger(as, of, seal.audience)));
    const follows: SealFollows = of === undefined ? 'unmade' : content === seal.content ? 'yes' : 'no';
    return {
      seal,
      title: of?.workbook.title ?? seal.workbook,
      phase: of?.phase?.title ?? seal.phase,
      follows,
      product: productNow(seen.folder, seal),
      edited: isEdited(seen, seal),
      changed: changedSources(seal, now),
      since: sinceSeal(seal, seen.town.records, follows === 'no'),
      command: remakeCommand(seal, of?.workbook.span),
    };
  });
}
