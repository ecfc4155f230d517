import type { Occasion } from '../assess/assessment.ts';
import type { SinceSeal } from '../assess/since-seal.ts';
import type { Located } from '../model/place.ts';
import { showPlace } from '../model/place.ts';
import type { Seal } from '../model/seal.ts';
import { recordKinds } from '../records/index.ts';
import { countColumn, dayColumn, textColumn } from './columns.ts';
import { headingOf } from './heading.ts';
import type { ProductNow, SealFollows, SealLine, SealSource } from './lines/seals.ts';
import type { Cell, Column, Sheaf } from './table.ts';

/** A sealed ledger held against what there is now. */
export interface SealState {
  readonly seal: Located<Seal>;
  /** As the workbook and its phase are titled now. */
  readonly title: string;
  readonly phase: string | undefined;
  readonly follows: SealFollows;
  readonly product: ProductNow;
  /** Whether the receipt stands otherwise than civic wrote it. */
  readonly edited: boolean;
  readonly changed: readonly SealSource[];
  readonly since: readonly SinceSeal[];
  /** What to type to make the same ledger again. */
  readonly command: string;
}

const sealColumns: readonly Column[] = [
  textColumn('ledger', ['台账', 'Ledger'], 24, { grows: true }),
  dayColumn('on', ['统计截止日', 'Cut-off']),
  { ...dayColumn('filedBy', ['录入截至', 'Entered by']), wide: true },
  dayColumn('sealed', ['定稿日期', 'Sealed']),
  textColumn('by', ['定稿人', 'By'], 8),
  textColumn('follows', ['与记录', 'Follows from the records'], 10),
  textColumn('product', ['交出去的文件', 'Product'], 14),
  textColumn('changed', ['来源', 'Sources'], 16),
  countColumn('since', ['其后录入', 'Since'], 8),
  { ...countColumn('records', ['记录数', 'Records'], 8), wide: true },
  textColumn('file', ['文件', 'File'], 30, { wide: true }),
  textColumn('receipt', ['回执', 'Receipt'], 34, { wide: true }),
  textColumn('asWritten', ['回执原样', 'Receipt as written'], 8),
];

const sinceColumns: readonly Column[] = [
  textColumn('ledger', ['台账', 'Ledger'], 14),
  textColumn('receipt', ['回执', 'Receipt'], 26, { wide: true }),
  textColumn('what', ['情形', 'What'], 8),
  textColumn('kind', ['记录种类', 'Kind'], 10, { wide: true }),
  textColumn('record', ['记录', 'Record'], 16),
  dayColumn('on', ['发生日期', 'Day']),
  dayColumn('filed', ['录入日期', 'Filed']),
  textColumn('other', ['所更正或替代的', 'In the place of'], 20, { wide: true }),
  textColumn('place', ['在哪里', 'Where'], 30, { grows: true }),
];

function ledgerOf({ seal, title, phase }: SealState): SealLine {
  return {
    code: 'seal-ledger',
    title,
    phase,
    month: seal.month,
    unit: seal.unit,
    audience: seal.audience,
  };
}

function sealRow(state: SealState): readonly Cell[] {
  const { seal, follows, product, edited, changed, since } = state;
  return [
    ledgerOf(state),
    seal.on,
    seal['filed-by'],
    seal.sealed,
    seal.by,
    { code: 'seal-follows', follows },
    { code: 'seal-product', product },
    { code: 'seal-sources', sources: changed },
    since.filter(({ what }) => what !== 'same-day').length,
    seal.records,
    seal.file,
    seal.at.file,
    { code: 'seal-receipt', edited },
  ];
}

function sinceRow(state: SealState, { what, record, other }: SinceSeal): readonly Cell[] {
  const [zh, en] = recordKinds[record.kind].titles;
  return [
    ledgerOf(state),
    state.seal.at.file,
    { code: 'seal-since', what },
    { code: 'ledger-title-of', zh, en },
    record.key,
    record.on,
    record.filed,
    other ?? null,
    showPlace(record.at),
  ];
}

/** Every sealed ledger, whether it still follows from the records, and what came after it was sealed. */
export function sealsSheaf(occasion: Occasion, states: readonly SealState[]): Sheaf {
  const follow = states.filter(({ follows }) => follows === 'yes').length;
  const since = states.flatMap((state) => state.since.map((each) => sinceRow(state, each)));
  const again = states.filter(({ product }) => product !== 'same');
  return {
    id: 'seals',
    title: ['定稿核对', 'Sealed ledgers'],
    fileName: '定稿核对',
    heading: headingOf(occasion, { audience: 'public' }),
    tables: [
      {
        id: 'seals',
        title: ['定稿的台账', 'Sealed ledgers'],
        columns: sealColumns,
        rows: states.map(sealRow),
        lead:
          states.length === 0
            ? [{ code: 'seals-none' }]
            : [{ code: 'seals-summed', seals: states.length, follow }],
        notes:
          states.length === 0
            ? []
            : [
                { code: 'seals-means' },
                ...again.map(
                  ({ seal, command }) => ({ code: 'seals-again', file: seal.file, command }) as const,
                ),
              ],
      },
      {
        id: 'since',
        title: ['定稿以后补录、更正的', 'Entered late or corrected since'],
        columns: sinceColumns,
        rows: since,
        ...(since.length === 0 ? { lead: [{ code: 'seals-nothing-since' }] } : {}),
      },
    ],
  };
}
