import type { Month } from '../../model/day.ts';
import type { Message } from '../../model/message.ts';
import type { Audience } from '../report-document.ts';

/** Whether a sealed ledger made again tells the same; `unmade`: its workbook or phase is no more. */
export type SealFollows = 'yes' | 'no' | 'unmade';
/** The workbook that was handed in, as it lies in the town's folder now. */
export type ProductNow = 'same' | 'changed' | 'gone';
/** What a sealed ledger was made of and by. */
export type SealSource = 'records' | 'settings' | 'pack' | 'civic';

/** What is said of sealed ledgers. */
export type SealLine =
  | Message<
      'seal-ledger',
      {
        title: string;
        phase: string | undefined;
        month: Month | undefined;
        unit: string | undefined;
        audience: Audience;
      }
    >
  | Message<'seal-follows', { follows: SealFollows }>
  | Message<'seal-product', { product: ProductNow }>
  | Message<'seal-receipt', { edited: boolean }>
  | Message<'seal-sources', { sources: readonly SealSource[] }>
  | Message<'seal-since', { what: 'late' | 'corrects' | 'supersedes' | 'same-day' }>
  | Message<'seals-summed', { seals: number; follow: number }>
  | Message<'seals-none'>
  | Message<'seals-nothing-since'>
  | Message<'seals-means'>
  | Message<'seals-again', { file: string; command: string }>;
