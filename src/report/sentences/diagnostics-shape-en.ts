import type { Explaining } from '../../model/diagnostic.ts';
import type { ShapeArgs } from '../../model/diagnostic-text.ts';
import { meantEn, quoteEn, someEn, valueKindsEn } from './diagnostic-words-en.ts';

const fillIn = 'fill it in; if the key need not be written, the line may go';

/** What to type in the place of a value of another type. */
function retyped(d: ShapeArgs['wrong-type']): string {
  if (d.found === 'nothing') return fillIn;
  const one = d.shown === '' ? 'a, b' : d.shown;
  if (d.expected.includes('list') && !d.expected.includes('text')) {
    return `write a list: [${one}], or one item a line, each beginning with “- ”`;
  }
  if (d.expected.includes('number') && /^\d+$/.test(d.shown)) return `without quotes: ${d.shown}`;
  if (d.found === 'yes-no' && d.expected.includes('text')) return `quote it: '${d.shown}'`;
  return `write ${d.expected.map((kind) => valueKindsEn[kind]).join(' or ')}`;
}

export const shapeSentencesEn: Explaining<keyof ShapeArgs> = {
  'unknown-key': (d) => ({
    found: `${quoteEn(d.key)} is no key of “${d.of.en}”`,
    expected: `one of: ${someEn(d.allowed)}`,
    type: meantEn(
      d.nearest,
      d.allowed.includes('note')
        ? 'delete the line; its content may go into `note`'
        : 'delete it; an explanation may stand in a comment after #',
    ),
  }),
  'missing-key': (d) => ({
    found: `${quoteEn(d.of.en)} without ${d.key} (${d.title.en})`,
    expected:
      d.because === undefined
        ? `${d.key} must be written`
        : `${d.key} must be written where ${d.because.key} is ${quoteEn(d.because.value)}`,
    type: `add a line: ${d.key}: …`,
  }),
  'wrong-type': (d) => ({
    found: `${quoteEn(d.title.en)} is ${valueKindsEn[d.found]}${d.shown === '' ? '' : `: ${d.shown}`}`,
    expected: d.expected.map((kind) => valueKindsEn[kind]).join(', or '),
    type: retyped(d),
  }),
  'number-as-id': (d) => ({
    found: `${quoteEn(d.title.en)} is the number ${d.written}`,
    expected: 'text: without quotes an id is read as a number and loses leading zeros or last digits',
    type: `quote it: '${d.written}'`,
  }),
  'unknown-word': (d) => ({
    found: `${quoteEn(d.title.en)} cannot be ${quoteEn(d.found)}`,
    expected: `one of: ${someEn(d.allowed)}`,
    type: meantEn(d.nearest, 'choose one of these'),
  }),
  'out-of-range': (d) => ({
    found: `${quoteEn(d.title.en)} is ${d.found}`,
    expected: `a whole number from ${d.minimum} to ${d.maximum}`,
    type: 'write a whole number within these bounds',
  }),
  'empty-value': (d) => ({
    found: d.kind === 'text' ? `${quoteEn(d.title.en)} is empty` : `the list ${quoteEn(d.title.en)} is empty`,
    expected: d.kind === 'text' ? 'at least one character' : 'at least one item',
    type: fillIn,
  }),
  'wrong-form': (d) => ({
    found: `${quoteEn(d.title.en)} is ${quoteEn(d.found)}`,
    expected: `something like ${d.example}`,
    type: `write it like this: ${d.example}`,
  }),
};
