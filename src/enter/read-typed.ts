/**
 * From what people type to what a record says: `９５％`, `2022年3月5日`, `398 / 400`, a title instead of an id, 是 for
 * true. What cannot be read is left as it was typed: loading then says what is wrong with it, in one set of sentences.
 */
import { isReadable, misread } from '../model/read-day.ts';
import { typesOf } from '../model/schema-facts.ts';
import type { SchemaNode } from '../model/schema.ts';
import type { Candidates } from './candidates.ts';
import { foldedName } from './candidates.ts';
import type { EntryField } from '../records/fields.ts';
import { tidyText } from './tidy-text.ts';

const yes = new Set(['是', '有', '已', '对', '√', '✓', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '未', '没有', '错', '×', '✗', 'n', 'no', 'false', '0']);

/** `1，200 人` as `1200`: separators of thousands and the unit of what was counted. */
function readWhole(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/(?<=\d)[,，\s](?=\d{3})/g, '')
    .trim();
  const digits = /^\+?(\d{1,15})(?:\.0+)?\s*\p{Script=Han}{0,2}$/u.exec(plain)?.[1];
  return digits === undefined ? text : Number(digits);
}

function readFlag(text: string): boolean | string {
  const plain = foldedName(text);
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : text;
}

/** `398 ／ 400`, `1,200`, `９５％`, `95 %` as figures are kept. */
function readFigure(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .replaceAll(/\s/g, '')
    .replace('∕', '/')
    .replace('⁄', '/');
  return /^[\d./%]+$/.test(plain) ? plain : text;
}

function readText(schema: SchemaNode, text: string, candidates: Candidates): string {
  const extra = schema['x-civic'];
  switch (extra?.reads) {
    case 'day':
    case 'month':
    case 'period': {
      const plain = text.normalize('NFKC');
      return isReadable(plain, extra.reads) ? plain : (misread(text, extra.reads).meant ?? text);
    }
    case 'quantity':
    case 'decimal':
      return readFigure(text);
    case 'file':
      return text.replaceAll('\\', '/');
    case 'threshold':
    case undefined:
  }
  if (extra?.ref !== undefined) return candidates.meant(extra.ref, text) ?? text;
  const words = schema.enum?.filter((word) => typeof word === 'string') ?? [];
  return words.find((word) => foldedName(word) === foldedName(text)) ?? text;
}

/** One value of a field. */
export function readTyped(
  schema: SchemaNode,
  typed: string,
  candidates: Candidates,
): string | number | boolean {
  const text = tidyText(typed);
  const types = typesOf(schema);
  if (types.includes('integer') && !types.includes('string')) return readWhole(text);
  if (types.includes('boolean')) return readFlag(text);
  return readText(schema, text, candidates);
}

/** What parts several values in one cell or answer: free text may hold commas. */
const between = /[、，,；;\n]/;
const betweenTexts = /[、；;\n]/;
/** `照片, 一.jpg` is one file. */
const endsLikeFile = /\.[a-z0-9]{2,5}$/i;

function split(schema: SchemaNode, text: string, candidates: Candidates): readonly string[] {
  const extra = schema['x-civic'];
  const parts = (pattern: RegExp): string[] =>
    text
      .split(pattern)
      .map(tidyText)
      .filter((part) => part !== '');
  if (extra?.reads === 'file') {
    const all = parts(between);
    return all.every((part) => endsLikeFile.test(part)) ? all : parts(/[；;\n]/);
  }
  if (extra?.ref !== undefined) {
    // A name may hold what parts others.
    return candidates.meant(extra.ref, text) !== undefined ? [text] : parts(between);
  }
  return parts(schema.enum === undefined ? betweenTexts : between);
}

/** The value of a field: one, or the list of those that were typed. */
export function readField(
  { schema, many }: EntryField,
  typed: string,
  candidates: Candidates,
): string | number | boolean | readonly (string | number | boolean)[] {
  if (!many) return readTyped(schema, typed, candidates);
  return split(schema, tidyText(typed), candidates).map((part) => readTyped(schema, part, candidates));
}
