import paths, { extname, join, relative, resolve } from 'node:path';
import { gzip } from '../disk/gzip.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { startSha256 } from '../disk/sha256.ts';
import type { Sheaf } from '../ledgers/table.ts';
import { speechIn } from '../report/sentences/speech.ts';
import type { Mistake } from '../report/sentences/notices.ts';
import { deliver, tellNotWritten } from './deliver.ts';
import type { Call } from './io.ts';
import { choice } from './options/view-options.ts';
import { paperOfAnswer } from './paper-for.ts';
import { wayBack } from './way-back.ts';
import { writeBeside, writeWorkbook } from './write-workbook.ts';

const formats = ['table', 'markdown', 'json', 'xlsx'] as const;
export type SheafFormat = (typeof formats)[number];

/** Where workbooks go that are given no name. */
export const outFolder = 'out';

/** The format asked for, `more` being a command's own; a file named `.xlsx` is one, unless another format is asked for. */
export function readSheafFormat<const W extends string = never>(
  call: Call,
  ...more: readonly W[]
): { readonly word: SheafFormat | W } | Mistake {
  const file = call.option('output');
  if (call.option('format') === undefined && file !== undefined && extname(file).toLowerCase() === '.xlsx') {
    return { word: 'xlsx' };
  }
  return choice<SheafFormat | W>(call, 'format', [...formats, ...more]);
}

async function draw(sheaf: Sheaf, files: string | undefined): Promise<readonly Uint8Array[]> {
  const [{ drawSheaf }, { finishWorkbook }, { saySheaf }] = await Promise.all([
    import('../workbook/draw-sheaf.ts'),
    import('../workbook/finish.ts'),
    import('../report/tables/say-sheaf.ts'),
  ]);
  // A workbook is handed in and signed: it is Chinese, whatever language the screen speaks.
  const said = saySheaf(sheaf, await speechIn('zh'));
  return finishWorkbook(await drawSheaf(said, files, gzip), { hash: startSha256, gzip });
}

/** A workbook as it was written. */
export interface WrittenWorkbook {
  readonly path: string;
  readonly pieces: readonly Uint8Array[];
}

/** Writes a sheaf as a workbook; undefined after saying why not. Those whose digests are `kept` are not replaced. */
export async function deliverWorkbook(
  call: Call,
  folder: string,
  sheaf: Sheaf,
  kept?: ReadonlySet<string>,
): Promise<WrittenWorkbook | undefined> {
  const { cwd } = call.io;
  const named = call.option('output');
  if (named !== undefined) {
    const path = resolve(cwd, named);
    const pieces = await draw(sheaf, wayBack(path, folder, paths));
    const result = await writeWorkbook(path, pieces, kept);
    if (result.written) call.tell({ code: 'written', file: named });
    else tellNotWritten(call, named, result);
    return result.written ? { path, pieces } : undefined;
  }
  const out = join(folder, outFolder);
  if (!makeFolder(out)) {
    call.tell({ code: 'out-is-no-folder', folder: relative(cwd, out) });
    return undefined;
  }
  const wanted = join(out, `${sheaf.fileName}-${sheaf.heading.on}.xlsx`);
  const pieces = await draw(sheaf, wayBack(wanted, folder, paths));
  const path = await writeBeside(wanted, pieces, kept, (held) => {
    call.tell({ code: 'file-in-use', file: relative(cwd, held) || held });
  });
  if (path === undefined) return undefined;
  call.tell({ code: 'written', file: relative(cwd, path) || path });
  return { path, pieces };
}

/** Prints a sheaf in the format asked for, or writes it; false when a file must not be replaced. */
export async function deliverSheaf(
  call: Call,
  folder: string,
  sheaf: Sheaf,
  format: SheafFormat,
  kept?: ReadonlySet<string>,
): Promise<boolean> {
  if (format === 'xlsx') return (await deliverWorkbook(call, folder, sheaf, kept)) !== undefined;
  const speech = await speechIn(call.language);
  if (format === 'json') {
    const { sheafJson } = await import('../report/tables/sheaf-json.ts');
    return deliver(call, sheafJson(sheaf, speech), format);
  }
  const { saySheaf } = await import('../report/tables/say-sheaf.ts');
  const said = saySheaf(sheaf, speech);
  if (format === 'markdown') {
    const { sheafMarkdown } = await import('../report/tables/sheaf-markdown.ts');
    return deliver(call, sheafMarkdown(said), format);
  }
  const { sheafTable } = await import('../report/tables/sheaf-table.ts');
  return deliver(call, sheafTable(said, await paperOfAnswer(call)), format);
}
