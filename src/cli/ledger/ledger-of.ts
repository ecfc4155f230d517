import type { Workbook } from '../../model/ledger-files.ts';
import type { Month, Span } from '../../model/day.ts';
import type { Seal } from '../../model/seal.ts';
import { earlier, firstOfMonth, firstOfYear, lastOfMonth } from '../../model/day.ts';
import type { Phase } from '../../model/town-files.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Call } from '../io.ts';
import type { SeenTown } from '../judge-town.ts';
import { isMistake } from '../options/find-name.ts';
import { readMonthOption } from '../options/month-option.ts';

/** Which workbook is wanted, and over which days. */
export interface LedgerOf {
  readonly workbook: Workbook;
  readonly span: Span;
  readonly phase: Phase | undefined;
  readonly month: Month | undefined;
}

/** The workbook of a phase is the one that names its number, else the one that names none. */
function workbookFor(
  { system }: SeenTown,
  span: Workbook['span'],
  number: number | undefined,
): Workbook | undefined {
  const fitting = system.workbooks.filter((workbook) => workbook.span === span);
  return (
    fitting.find(({ phase }) => phase !== undefined && phase === number) ??
    fitting.find(({ phase }) => phase === undefined)
  );
}

function found(
  seen: SeenTown,
  kind: Workbook['span'],
  what: string,
  of: Omit<LedgerOf, 'workbook'>,
  number?: number,
): LedgerOf | Mistake {
  const workbook = workbookFor(seen, kind, number);
  return workbook === undefined
    ? { code: 'no-workbook', what, pack: seen.system.id }
    : { ...of, span: { from: of.span.from, to: earlier(of.span.to, seen.options.on) }, workbook };
}

/** The ledger that `--phase`, `--month` or `--materials` asks for. */
export function readLedgerOf(call: Call, seen: SeenTown): LedgerOf | Mistake {
  const { basis, options, town } = seen;
  const asked = [
    call.option('phase') !== undefined,
    call.option('month') !== undefined,
    call.has('materials'),
  ];
  if (asked.filter(Boolean).length !== 1) return { code: 'ledger-of-what' };
  const { phase: id, on } = options;
  const none = { phase: undefined, month: undefined };
  if (id !== undefined) {
    const number = basis.frame.phases.findIndex(({ phase }) => phase.id === id);
    const { phase, days } = basis.frame.phases[number] ?? {};
    if (phase === undefined || days === undefined) return { code: 'ledger-of-what' };
    return found(seen, 'phase', phase.title, { span: days, phase, month: undefined }, number + 1);
  }
  if (call.has('materials')) {
    return found(seen, 'materials', '申报材料', { ...none, span: basis.occasion.window });
  }
  const read = readMonthOption(call, town.settings.year, on);
  if (isMistake(read)) return read;
  const { month } = read;
  return found(seen, 'month', month, {
    ...none,
    month,
    span: { from: firstOfMonth(month), to: lastOfMonth(month) },
  });
}

const yearUpTo = ({ options, town }: SeenTown): Span => ({
  from: firstOfYear(town.settings.year),
  to: options.on,
});

/** The days of a workbook as they are now; undefined when the phase or month it was of is no more. */
function daysOf(seen: SeenTown, { span }: Workbook, { phase: id, month }: Seal): Span | undefined {
  const { basis } = seen;
  switch (span) {
    case 'phase':
      return basis.frame.phases.find(({ phase }) => phase.id === id)?.days;
    case 'month':
      return month && { from: firstOfMonth(month), to: lastOfMonth(month) };
    case 'materials':
      return basis.occasion.window;
    case 'year':
      return yearUpTo(seen);
  }
}

/** A ledger that was sealed, to be made again; undefined when the pack has its workbook, or the town its phase, no more. */
export function ledgerOfSeal(seen: SeenTown, seal: Seal): LedgerOf | undefined {
  const workbook = seen.system.workbooks.find(({ id }) => id === seal.workbook);
  const days = workbook && daysOf(seen, workbook, seal);
  if (workbook === undefined || days === undefined) return undefined;
  return {
    workbook,
    span: { from: days.from, to: earlier(days.to, seal.on) },
    phase: seen.town.phases.find(({ id }) => id === seal.phase),
    month: seal.month,
  };
}

/** The summary of the year up to the cut-off day. */
export function yearOf(seen: SeenTown): LedgerOf | Mistake {
  const { town } = seen;
  const span = yearUpTo(seen);
  return found(seen, 'year', `${String(town.settings.year)} 年度`, {
    span,
    phase: undefined,
    month: undefined,
  });
}
