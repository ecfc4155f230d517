/** A superior's own list read through a mapping that was asked once. */
import type { BookSheet } from '../../model/book.ts';
import type { Mapping } from '../../records/mapping.ts';
import { foldedName } from '../candidates.ts';
import type { EntryField } from '../../records/fields.ts';
import { findHeadingRow, foldedHeading } from './headings.ts';

/** A mapping and the name of its file, without extension. */
export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

/** Headings, folded, and the field each is. */
export function namedHeadings({ headings }: Pick<Mapping, 'headings'>): ReadonlyMap<string, string> {
  return new Map(Object.entries(headings).map(([heading, field]) => [foldedHeading(heading), field]));
}

/** Whether a sheet has all the headings of a mapping. */
function fits(sheet: BookSheet, mapping: Mapping): boolean {
  const named = namedHeadings(mapping);
  const found = findHeadingRow(sheet.rows, (folded) => named.has(folded));
  return named.size > 0 && found?.known === named.size;
}

/** The mappings made for a sheet's headings: those with most of them. */
export function mappingsFor(sheet: BookSheet, mappings: readonly NamedMapping[]): readonly NamedMapping[] {
  const fitting = mappings.filter(({ mapping }) => fits(sheet, mapping));
  const most = Math.max(0, ...fitting.map(({ mapping }) => namedHeadings(mapping).size));
  return fitting.filter(({ mapping }) => namedHeadings(mapping).size === most);
}

/** What a word of the list means here. */
export function meaningIn({ words = {}, units = {} }: Pick<Mapping, 'words' | 'units'>) {
  const folded = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(entries).map(([written, meant]) => [foldedName(written), meant]));
  const byField = new Map(Object.entries(words).map(([field, own]) => [field, folded(own)]));
  const byUnit = folded(units);
  return ({ name, schema, many }: EntryField, text: string): string => {
    const isUnit = schema['x-civic']?.ref === 'unit';
    const one = (typed: string): string =>
      byField.get(name)?.get(foldedName(typed)) ??
      (isUnit ? byUnit.get(foldedName(typed)) : undefined) ??
      typed;
    const whole = one(text);
    if (whole !== text || !many) return whole;
    // `临河社区居委会、双碾村委会`: each by itself.
    const parts = text.split(/[、，,；;\n]/).map((part) => part.trim());
    return parts.some((part) => one(part) !== part) ? parts.map(one).join('、') : text;
  };
}
