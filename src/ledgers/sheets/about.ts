import { aboutColumns } from '../../model/sheets/about.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 说明: cut-off day, edition of the pack, digests of what everything in this workbook follows from. */
export const about: MakeSheet = ({ assessment, on, span, reckoned }, sheet) => {
  const { pack, window, options } = assessment;
  const row = (item: 'on' | 'filed-by' | 'span' | 'window' | 'pack' | 'origin', value: string): SheetRow => ({
    cells: { item: { code: 'ledger-about', item }, value },
    from: [],
  });
  const rows = [
    row('on', on),
    ...(options.filedBy === undefined ? [] : [row('filed-by', options.filedBy)]),
    row('span', `${span.from} — ${span.to}`),
    row('window', `${window.from} — ${window.to}`),
    row('pack', `${pack.id} ${pack.title} ${pack.edition}`),
    row('origin', pack.origin),
    ...reckoned.sources().map(({ what, digest, files }): SheetRow => ({
      cells: { item: { code: 'ledger-source', what, files }, value: digest },
      from: [],
    })),
  ];
  return [listed(aboutColumns, rows, sheet, { notes: [{ code: 'ledger-simulated' }] })];
};
