import type { Explaining } from '../../model/diagnostic.ts';
import type { ShapeArgs } from '../../model/diagnostic-text.ts';
import { meantEn, quoteEn, someEn, valueKindsEn } from './diagnostic-words-en.ts';

export const shapeSentencesEn: Explaining<keyof ShapeArgs> = {
  'unknown-key': (d) => ({
    found: `${quoteEn(d.key)} is no key of “${d.of.en}”`,
    expected: d.allowed.length === 0 ? 'no such key' : `one of: ${someEn(d.allowed)}`,
    type: meantEn(d.nearest, 'delete the line; its content may go into `note`'),
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
    type:
      d.found === 'nothing'
        ? 'fill it in, or delete the line'
        : d.expected.includes('list') && !d.expected.includes('text')
          ? 'write a list: [a, b], or one item a line, each beginning with “- ”'
          : `write ${d.expected.map((kind) => valueKindsEn[kind]).join(' or ')}`,
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
    type: 'fill it in, or delete the line',
  }),
  'wrong-form': (d) => ({
    found: `${quoteEn(d.title.en)} is ${quoteEn(d.found)}`,
    expected: `a code like ${d.example}`,
    type: `write it like this: ${d.example}`,
  }),
};
