import type { CleanerMonth, CleaningMonth } from '../assess/cleaning-month.ts';
import { showPlace } from '../model/place.ts';
import type { Cell, Table } from './table.ts';

function rowsOf({ name, zones, counted, notices, decided }: CleanerMonth): readonly (readonly Cell[])[] {
  const finds = counted.map(({ zone, on, text, after, proof, at }): readonly Cell[] => [
    zone,
    name,
    on,
    '保洁检查',
    text,
    after ?? { code: 'cleaning-never-cleared' },
    proof.join('，'),
    showPlace(at),
  ]);
  const papers = (counted.length === 0 ? [] : notices).map(
    ({ zone, on, type, text, number, at }): readonly Cell[] => [
      zone ?? zones.join('、'),
      name,
      on,
      type,
      text,
      null,
      number ?? null,
      showPlace(at),
    ],
  );
  const decisions = decided.map(({ on, basis, document, at }): readonly Cell[] => [
    zones.join('、'),
    name,
    on,
    '扣款决定',
    basis,
    null,
    document,
    showPlace(at),
  ]);
  return [...finds, ...papers, ...decisions];
}

/** Every record a proposed deduction rests on: the finds, who was told when, what was decided. For the office alone. */
export function basisTable({ cleaners }: CleaningMonth): Table {
  const rows = cleaners.flatMap(rowsOf);
  return {
    id: 'basis',
    title: ['扣款依据', 'What deductions rest on'],
    columns: [
      { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
      { key: 'cleaner', title: ['保洁员', 'Cleaner'], form: 'text', width: 9 },
      { key: 'on', title: ['日期', 'Day'], form: 'day', width: 10 },
      { key: 'kind', title: ['记录', 'Record'], form: 'text', width: 8 },
      { key: 'text', title: ['内容', 'Text'], form: 'text', width: 24, wide: true },
      { key: 'after', title: ['几分钟', 'Minutes'], form: 'text', width: 8 },
      { key: 'proof', title: ['佐证、文号', 'Proof, number'], form: 'text', width: 30, wide: true },
      { key: 'place', title: ['出处', 'Where'], form: 'text', width: 40, grows: true },
    ],
    rows,
    notes: rows.length === 0 ? [{ code: 'cleaning-none-open' }] : [],
  };
}
