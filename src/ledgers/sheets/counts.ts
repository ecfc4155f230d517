import { countsColumns } from '../../model/sheets/counts.ts';
import { rateOf } from '../rates.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

const groupings = ['unit', 'site-kind', 'standard', 'month'] as const;

/**
 * 发现与销号, over all problems known at the cut-off day; with `span: own` over those found in the ledger's days. The
 * newest day's figures of every output agree.
 */
export const counts: MakeSheet = ({ reckoned, basis, span }, sheet) => {
  const by = groupings.find((each) => each === sheet.by) ?? 'unit';
  const types = new Map(basis.town.units.map(({ id, type }) => [id, type]));
  const rows = reckoned
    .counts(by, sheet.span === 'own' ? span : undefined)
    .map(({ name, counts: own }): SheetRow => {
      const { found, closed, overdue, parked, sentBack, relapsed, struck } = own;
      return {
        cells: {
          group: name ?? { code: 'findings-of-none' },
          type: by === 'unit' ? (types.get(name ?? '') ?? null) : null,
          found,
          closed,
          rate: rateOf(closed, found),
          open: found - closed,
          overdue,
          parked,
          'sent-back': sentBack,
          relapsed,
          struck,
        },
        from: [],
      };
    });
  const columns = countsColumns.filter(({ key }) => key !== 'type' || by === 'unit');
  const made = listed(columns, rows, sheet, { notes: [{ code: 'findings-rate-means' }] });
  if (by !== 'month') return [made];
  const charts = [
    {
      title: ['各月发现与销号', 'Found and closed by month'],
      form: 'bars',
      along: 'group',
      of: ['found', 'closed'],
    },
  ] as const;
  return [{ ...made, table: { ...made.table, charts } }];
};
