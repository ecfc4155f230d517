/**
 * What a form says of itself in a hidden sheet, so that filled in and sent back it is known again: which kind of record
 * each sheet holds, what is the same in every row, and what was already written into it when it was handed out.
 *
 * A visible sheet of a form has one row of headings, whose first cell is 序号; headings are titles of fields (`fields.ts`),
 * in any order. Below them each row begins with its number, which is the row's key and moves along when somebody sorts;
 * rows numbered 例 (an example) or 说明 (a hint) are no data. Of a kind with alike parts (the entries of a roster, the
 * results of a self-check) each row is a part; what belongs to the whole record need stand in its first row only.
 */
import type { RecordKindName } from '../records/index.ts';
import { recordKindNames } from '../records/index.ts';

/** The name of the hidden sheet. */
export const identitySheet = 'civic';
/** Heading of the rows' numbers. */
export const numberHeading = '序号';
/** What stands in the place of a number where a row is no data. */
export const noData = ['例', '说明'] as const;

const format = 'civic-form-1';

/** What the form itself wrote into a row: a row in which nothing else stands was not filled in. */
export interface Given {
  readonly row: string;
  readonly field: string;
  readonly value: string;
}

export interface FormSheet {
  /** As its tab says. */
  readonly name: string;
  readonly kind: RecordKindName;
  /** Of a roster: which one. */
  readonly roster?: string;
  /** Values of fields, by their names, that every record of this sheet has. */
  readonly constants: Readonly<Record<string, string>>;
  readonly given: readonly Given[];
  /** Headings of columns that are only to be read: what a row is about, in the office's words. */
  readonly references?: readonly string[];
}

export interface FormIdentity {
  /** The same for every copy of one form: kind or month, unit, day. Records imported from it name it. */
  readonly form: string;
  readonly sheets: readonly FormSheet[];
}

/** The hidden sheet, row by row. */
export function identityRows({ form, sheets }: FormIdentity): readonly (readonly string[])[] {
  return [
    [format, form],
    ...sheets.flatMap(({ name, kind, roster, constants, given, references }) => [
      ['sheet', name, kind, roster ?? ''],
      ...Object.entries(constants).map(([field, value]) => ['constant', name, field, value]),
      ...given.map(({ row, field, value }) => ['given', name, row, field, value]),
      ...(references ?? []).map((heading) => ['reference', name, heading]),
    ]),
  ];
}

/** Reads it back; undefined when it is none. Whatever else somebody wrote into it is passed over. */
export function readIdentity(rows: readonly (readonly string[])[]): FormIdentity | undefined {
  const [first, ...rest] = rows;
  const [mark, form] = first ?? [];
  if (mark !== format || form === undefined || form === '') return undefined;
  const sheets = rest.flatMap(([what, name = '', kindName, roster]): FormSheet[] => {
    const kind = recordKindNames.find((each) => each === kindName);
    if (what !== 'sheet' || kind === undefined) return [];
    const own = rest.filter(([, sheet]) => sheet === name);
    const constants = Object.fromEntries(
      own.flatMap(([about, , field, value]) =>
        about === 'constant' && field !== undefined && value !== undefined ? [[field, value] as const] : [],
      ),
    );
    const given = own.flatMap(([about, , row, field, value]) =>
      about === 'given' && row !== undefined && field !== undefined && value !== undefined
        ? [{ row, field, value }]
        : [],
    );
    const references = own.flatMap(([about, , heading]) =>
      about === 'reference' && heading !== undefined ? [heading] : [],
    );
    const named = roster === undefined || roster === '' ? {} : { roster };
    const read = references.length === 0 ? {} : { references };
    return [{ name, kind, ...named, constants, given, ...read }];
  });
  return { form, sheets };
}
