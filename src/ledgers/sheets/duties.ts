import { dutiesColumns } from '../../model/sheets/duties.ts';
import { tellDuties } from '../duties-sheaf.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** What falls due within these days is listed, as `civic todo` does unasked. */
const ahead = 30;

/** 各单位待办: the same duties, in the same words, as `civic todo`. */
export const duties: MakeSheet = (facts, sheet) => {
  const tell = tellDuties(facts.assessment, facts.view.audience, facts.isSecret);
  const rows = facts.reckoned
    .duties(ahead)
    .filter(({ unit }) => facts.unit === undefined || unit === facts.unit)
    .flatMap(({ unit, duties: own }) =>
      own.flatMap((duty): readonly SheetRow[] => {
        const told = tell(duty);
        return told === undefined ? [] : [{ cells: { unit, ...told }, from: [] }];
      }),
    );
  return [listed(dutiesColumns, rows, sheet)];
};
