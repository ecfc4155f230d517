import { within } from '../../model/day.ts';
import { lateColumns } from '../../model/sheets/late.ts';
import { recordKindNames } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import { recordNames } from './record-names.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 补录与更正: entered late in these days, or standing for another record. */
export const late: MakeSheet = (facts, sheet) => {
  const { assessment, basis, span } = facts;
  const names = recordNames(facts);
  const titled = (kind: string): SheetRow['cells'][string] => {
    const known = recordKindNames.find((each) => each === kind);
    return { code: 'ledger-title-of', ...(known === undefined ? { zh: kind, en: kind } : namedKind(known)) };
  };
  const entered = assessment.late
    .filter(({ cite }) => within(cite.on, span))
    .map(({ cite, kind, filed, days }): SheetRow => ({
      cells: {
        record: cite.key,
        kind: titled(kind),
        title: names.get(cite.key) ?? null,
        on: cite.on,
        filed,
        days,
        what: { code: 'ledger-late-what', what: 'late' },
      },
      tags: { what: ['late'] },
      from: [],
    }));
  const replacing = recordKindNames.flatMap((kind) =>
    basis.cut
      .recordsOf(kind)
      .filter((record) => within(record.on, span) && (record.corrects ?? record.supersedes) !== undefined)
      .map(({ key, on, filed, corrects, supersedes }): SheetRow => {
        const what = corrects === undefined ? 'supersedes' : 'corrects';
        return {
          cells: {
            record: key,
            kind: titled(kind),
            title: names.get(key) ?? null,
            on,
            filed,
            what: { code: 'ledger-late-what', what },
            other: corrects ?? supersedes ?? null,
          },
          tags: { what: [what] },
          from: [],
        };
      }),
  );
  return [listed(lateColumns, [...entered, ...replacing], sheet)];
};
