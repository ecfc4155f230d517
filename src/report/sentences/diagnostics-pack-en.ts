import type { Explaining } from '../../model/diagnostic.ts';
import type { PackArgs } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import { meantEn, quoteEn, someEn } from './diagnostic-words-en.ts';

export const packSentencesEn: Explaining<keyof PackArgs> = {
  'unknown-check-kind': (d) => ({
    found: `no kind of check is called ${quoteEn(d.found)}`,
    expected: `one of: ${someEn(d.known)}`,
    type: meantEn(d.nearest, 'choose one of these'),
  }),
  'per-of-mismatch': (d) => {
    const said = {
      'needs-of': [`per: ${d.per} without of`, `of says which ${d.per}s`, 'add a line: of: [ … ]'],
      'no-of': [`per: ${d.per} with of`, `per: ${d.per} takes no of`, 'delete the line of'],
      'one-set': [
        'per: set whose of is not exactly one set',
        'the id of one set',
        'of: [set]; a second set goes under across',
      ],
      'needs-site': [
        `an inspection with per: ${d.per}`,
        'per: site, with kinds of site under of',
        'per: site',
      ],
      across: ['the same set under across and of', 'another set', 'name another set, or delete across'],
    }[d.why];
    return { found: said[0] ?? '', expected: said[1] ?? '', type: said[2] ?? '' };
  },
  'needs-sources': (d) => ({
    found: `${d.figure} without a source`,
    expected: 'sources (with their weight) for every figure the pack sets itself',
    type: 'add a line: sources: [{source: …, weight: …}]',
  }),
  'not-poolable': (d) => ({
    found: `metric ${quoteEn(d.metric)} has the form ${d.form}, which cannot be pooled`,
    expected: 'a metric with numerator and denominator (share, completion, area)',
    type: 'delete pooled, or change the form of the metric',
  }),
  'metric-per-mismatch': (d) => ({
    found: `a check per ${d.per} of metric ${quoteEn(d.metric)}, which is counted per ${d.counted}`,
    expected: `per: ${d.counted}`,
    type: `per: ${d.counted}`,
  }),
  'parameter-or-target': (d) => ({
    found: d.has === 'both' ? 'both parameter and target' : 'neither parameter nor target',
    expected: 'exactly one: parameter where the town fills it in, target with sources where the pack sets it',
    type: d.has === 'both' ? 'delete one of them' : 'add a line: parameter: …',
  }),
  'count-and-times': (d) => ({
    found: `both count: ${d.count} and times: ${d.times}`,
    expected: 'exactly one: count where the pack says how many, times where the town does',
    type: 'delete one of them',
  }),
  'parameter-form': (d) => ({
    found: `parameter ${quoteEn(d.parameter)} has the form ${d.form}`,
    expected: `a parameter of the form ${d.expected}`,
    type: `name another parameter, or change its form to ${d.expected}`,
  }),
  'impossible-target': (d) => ({
    found: `${quoteEn(d.found)} is no bound that can be used`,
    expected: '≥ 30%, > 90%, <= 5; bands from the best grade on, stricter for better grades',
    type: "for instance: '≥ 30%'",
  }),
  'of-the-pack': (d) => ({
    found: `${d.title.en} ${quoteEn(d.id)} is the pack’s`,
    expected: 'a town may add, but not change what the pack says; what does not apply is waived',
    type: 'take another id',
  }),
  'duplicate-check': (d) => ({
    found: `check ${quoteEn(d.key)} is taken in this standard, at ${showPlace(d.first)}`,
    expected: 'each key once in a standard',
    type: 'another key',
  }),
  'missing-parameter': (d) => ({
    found: `no rule ${quoteEn(d.parameter)}`,
    expected: `${d.parameter} among the parameters, form: ${d.expected}, with a default`,
    type: `add one: id: ${d.parameter}`,
  }),
  'impossible-score': (d) => ({
    found: `the score ${quoteEn(d.found)} is no number`,
    expected: '0 to 1000, two decimals at most',
    type: 'for instance: 2.5',
  }),
  'score-mismatch': (d) => ({
    found:
      d.why === 'no-check'
        ? `a score for ${d.method}, but no check of it`
        : `a check of ${d.method}, but no score for it`,
    expected: 'a score for each method that has checks, and checks for each score',
    type: d.why === 'no-check' ? 'delete the score, or add a check' : `add to score: ${d.method}: …`,
  }),
  'weights-sum': (d) => ({
    found: `the weights (points) add up to ${d.sum}`,
    expected: '100 together',
    type: 'change the weights (of components: the points) so that they add up to 100',
  }),
  'grades-order': (d) => ({
    found: `grade ${quoteEn(d.grade)} is worth no less than the one before it`,
    expected: 'grades from best to worst, each worth less',
    type: 'change the order or the worth',
  }),
};
