import type { Explained, Explaining } from '../../model/diagnostic.ts';
import type { TownArgs } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import { quoteEn, someEn } from './diagnostic-words-en.ts';

const forms: Readonly<Record<string, string>> = {
  bound: "a bound, such as 98% or '≥ 30%'; bands as {A: 100%, B: '> 90%'}",
  count: 'a whole number, such as 30',
  time: 'a time, such as 08:30',
  money: 'an amount in yuan, such as 2300 or 2300.50',
  day: 'a day, such as 2022-05-22',
  year: 'a year, such as 2022',
  text: 'text',
};

/** `98` where `98%` is meant. */
const plainNumber = /^\d{1,3}(?:\.\d+)?$/;

function parameter(d: TownArgs['parameter-out-of-range']): Explained {
  const grades = d.grades.slice(0, -1).join(', ');
  const said = {
    unreadable: ['which cannot be read', forms[d.form] ?? d.form],
    'above-100': ['which is above 100 %', 'a share of at most 100 %'],
    bands: [
      'whose bands do not fit',
      `bands from the best grade on, none left out, without the last: ${grades}`,
    ],
    'bands-order': ['whose bands are in the wrong order', 'stricter bounds for better grades'],
    'outside-year': ['which is not in this year', 'a day of this year'],
  }[d.why];
  return {
    found: `parameter ${quoteEn(d.parameter)} (${d.title}) set to ${quoteEn(d.found)}, ${said[0] ?? ''}`,
    expected: said[1] ?? '',
    type:
      plainNumber.test(d.found) && d.why === 'above-100'
        ? `if a percentage is meant: ${d.found}%`
        : `another value: ${forms[d.form] ?? ''}`,
  };
}

function order(d: TownArgs['impossible-order']): Explained {
  const waiting =
    d.waiting.length === 0 || d.event !== '复查通过'
      ? ''
      : `; supporting units that have not reported: ${someEn(d.waiting)}`;
  const found = {
    'wrong-state': `problem ${quoteEn(d.finding)} was 「${d.state}」 on ${d.on}, so 「${d.event}」 is not possible${waiting}`,
    'before-problem': `「${d.event}」 on ${d.on}, before the problem was found on ${d.found}`,
    'other-unit': `「${d.event}」 by a unit that is neither in charge of problem ${quoteEn(d.finding)} nor supporting`,
  }[d.why];
  const expected = {
    'wrong-state':
      d.possible.length === 0
        ? `nothing after 「${d.state}」`
        : `possible when 「${d.state}」: ${someEn(d.possible)}`,
    'before-problem': `a day not before ${d.found}`,
    'other-unit': `the unit in charge, ${d.unit}; if that changed, record a 「转办」 first`,
  }[d.why];
  const type = {
    'wrong-state': 'check the day and the event; add the step that was not recorded',
    'before-problem': 'check both days',
    'other-unit': 'another unit, or add a 「转办」',
  }[d.why];
  return { found, expected, type };
}

export const townSentencesEn: Explaining<keyof TownArgs> = {
  'parameter-out-of-range': parameter,
  'duplicate-target': (d) => ({
    found: `parameter ${quoteEn(d.parameter)} set twice from ${d.from} on, first at ${showPlace(d.first)}`,
    expected: 'one value from one day on',
    type: 'delete one; if it changed during the year, write from in the later one',
  }),
  'phases-overlap': (d) => ({
    found: `phase ${quoteEn(d.phase)} begins before ${quoteEn(d.other)} has ended (${d.until}, at ${showPlace(d.first)})`,
    expected: 'phases that do not overlap; days may lie between them',
    type: `a first day after ${d.until}`,
  }),
  'phase-outside-year': (d) => ({
    found: `phase ${quoteEn(d.phase)} reaches beyond ${d.year}`,
    expected: `days of ${d.year}`,
    type: 'change from or to; a phase of another year goes into that year’s folder',
  }),
  'replacement-circle': (d) => ({
    found: `corrections that go in a circle: ${d.ids.join(' → ')}`,
    expected: 'a new record names the old one, and the old one does not name it back',
    type: 'delete corrects or supersedes here: the oldest replaces nothing that came later',
  }),
  'replaces-other-kind': (d) => ({
    found: `${quoteEn(d.id)} is of another kind (${d.other.en}, at ${showPlace(d.first)}) than this record (${d.kind.en}), which ${d.key} it`,
    expected: `the id of a record of this kind (${d.kind.en})`,
    type: 'check the id; if the kind was wrong, correct it by a record of the old kind and add a new one',
  }),
  'impossible-order': order,
  'recheck-by-rectifier': (d) => ({
    found: `problem ${quoteEn(d.finding)} re-checked by ${d.by}; rectified by ${someEn(d.rectifiers)}`,
    expected: d.officeRectifies
      ? `a re-check of a problem of ${d.office} itself by another unit’s member of the leading group`
      : `a re-check by ${d.office}, not by whoever rectified`,
    type: d.officeRectifies
      ? 'a member of the leading group under by, his unit under unit'
      : d.rectifiers.includes(d.by)
        ? 'under by, somebody who took no part in rectifying'
        : `check who re-checked; if it was the office, unit: ${d.office}`,
  }),
  'pack-of-other-year': (d) => ({
    found: `this folder is for ${d.year}, the evaluation system for ${d.from} to ${d.to}`,
    expected: 'an evaluation system for this year',
    type: 'check year and pack',
  }),
};
