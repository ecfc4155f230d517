import type { BookRefusal } from '../../model/book.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import type { Message } from '../../model/message.ts';

/** What becomes of a row. */
export type RowState = 'new' | 'replaced' | 'there' | 'conflict' | 'wrong' | 'held';

/** A value of a row that is not the one in force. */
export interface Changed {
  readonly title: Named;
  readonly old: string;
  readonly now: string;
}

/** Why nothing of a file was read in. */
export type NotImported =
  | Message<'import-refused', { refusal: BookRefusal }>
  | Message<'import-no-rows', { unfilled: number }>
  | Message<'import-no-headings', { sheet: string; row: number; headings: readonly string[] }>
  | Message<'import-heading-twice', { sheet: string; heading: string; first: string; second: string }>
  | Message<
      'import-lacking',
      { sheet: string; row: number; fields: readonly Named[]; unknown: readonly string[]; isForm: boolean }
    >
  | Message<'import-kind-unclear', { sheet: string; kinds: readonly Named[] }>
  | Message<'import-mappings-several', { names: readonly string[] }>
  | Message<'import-no-field', { field: string; kind: Named; nearest: string | undefined }>
  | Message<'import-no-roster', { roster: string; nearest: string | undefined }>
  | Message<'import-form-empty', { sheets: readonly string[] }>
  | Message<'import-taken', { file: string }>;

/** Sentences of what was read in from forms and lists. */
export type ImportLine =
  | NotImported
  | Message<'import-state', { state: RowState }>
  | Message<'import-said', { severity: Severity; found: string; expected: string; type: string }>
  /** `elsewhere`: the other list from which the same was read. */
  | Message<'import-there', { by: string; elsewhere: string | undefined }>
  | Message<'import-changed', { by: string; replaces: boolean; changes: readonly Changed[] }>
  | Message<'import-more', { state: RowState; count: number }>
  | Message<'import-kind', { kind: Named; sheet: string; mapping: string | undefined; guessed: boolean }>
  | Message<
      'import-ignored',
      {
        sheet: string;
        headings: readonly {
          readonly text: string;
          readonly cell: string;
          readonly nearest: Named | undefined;
        }[];
      }
    >
  | Message<'import-sheet-ignored', { sheets: readonly string[] }>
  | Message<'import-sheet-gone', { sheets: readonly string[] }>
  | Message<'import-unfilled', { count: number }>
  | Message<'import-elsewhere', { count: number }>
  | Message<'import-held-back', { wrong: number; conflict: number }>
  | Message<'import-conflict-means'>
  | Message<'import-copied', { count: number; dry: boolean }>
  | Message<'import-written', { files: readonly string[]; dry: boolean }>
  | Message<'import-sum', { rows: number; written: number; there: number; refused: number; dry: boolean }>
  | Message<'import-outcome', { fine: boolean }>;
