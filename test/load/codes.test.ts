/** Every code and every sub-reason that has a sentence of its own is raised by a fixture: nothing said is dead. */
import { expect, test } from 'vitest';
import { syntaxProblems } from '../../src/model/diagnostic-text.ts';
import type { DiagnosticCode, DiagnosticOf } from '../../src/model/diagnostic.ts';
import { diagnosticSentences } from '../../src/report/sentences/diagnostics-zh.ts';
import { allFixtures, diagnosticsOf } from './fixture.ts';

const raised = allFixtures().flatMap(diagnosticsOf);

/** Raised where the disk is read, before anything is loaded; its test is with the disk. */
const ofTheDisk = new Set<DiagnosticCode>(['unreadable-file']);

test('every code is raised by a fixture', () => {
  const codes = Object.keys(diagnosticSentences).filter((code) => !ofTheDisk.has(code as DiagnosticCode));
  expect([...new Set(raised.map(({ code }) => code))].sort()).toEqual(codes.sort());
});

/** All values a field of a code can have: a new one does not compile until it stands here. */
function every<C extends DiagnosticCode, K extends keyof DiagnosticOf<C> & string>(
  code: C,
  key: K,
  values: Readonly<Record<DiagnosticOf<C>[K] & string, true>>,
): readonly (readonly [code: DiagnosticCode, key: string, value: string])[] {
  return Object.keys(values).map((value) => [code, key, value] as const);
}

const reasons = [
  ...every('empty-file', 'only', { nothing: true, comments: true }),
  ...every('torn-file', 'ends', { nul: true, character: true, line: true }),
  ...syntaxProblems.map((problem) => ['yaml-syntax', 'problem', problem] as const),
  ...every('refused-yaml', 'what', {
    anchor: true,
    alias: true,
    tag: true,
    merge: true,
    directive: true,
    document: true,
  }),
  ...every('wrong-type', 'found', {
    text: true,
    number: true,
    'yes-no': true,
    list: true,
    mapping: true,
    nothing: true,
  }),
  ...every('empty-value', 'kind', { text: true, list: true }),
  ...every('impossible-day', 'reads', { day: true, month: true, period: true }),
  ...every('impossible-day', 'why', { form: true, calendar: true }),
  ...every('impossible-ratio', 'why', {
    unreadable: true,
    'not-a-fraction': true,
    'above-whole': true,
    decimals: true,
    'not-percent': true,
    'no-document': true,
    'not-count': true,
    derived: true,
  }),
  ...every('wrong-cadence', 'every', { month: true, quarter: true, half: true, year: true }),
  ...every('unsafe-path', 'why', { absolute: true, upward: true, backslash: true, folder: true }),
  ...every('parameter-out-of-range', 'why', {
    unreadable: true,
    'above-100': true,
    bands: true,
    'bands-order': true,
    'outside-year': true,
  }),
  ...every('replaces-other-kind', 'key', { corrects: true, supersedes: true }),
  ...every('impossible-order', 'why', { 'wrong-state': true, 'before-problem': true, 'other-unit': true }),
  ...every('gate-never-matches', 'why', {
    'standard-elsewhere': true,
    'no-method': true,
    'no-points': true,
    'not-a-gap': true,
    'never-pending': true,
    'never-overdue': true,
  }),
  ...every('gate-bound', 'why', {
    unreadable: true,
    percent: true,
    'not-whole': true,
    'not-percent': true,
    'at-most': true,
    'needs-sign': true,
    'never-broken': true,
    'never-holds': true,
  }),
  ...every('per-of-mismatch', 'why', {
    'needs-of': true,
    'no-of': true,
    'one-set': true,
    'needs-site': true,
    across: true,
  }),
  ...every('place-without-owner', 'why', { 'no-head': true, 'no-cleaner': true }),
  ...every('place-without-owner', 'what', { site: true, zone: true }),
  ...every('due-day-past', 'why', { 'before-phase': true, 'before-record': true, 'when-entered': true }),
  ...every('due-day-past', 'what', { task: true, directive: true, problem: true, extension: true }),
  ...every('caption-incomplete', 'lacks', { all: true, time: true, place: true }),
  ...every('parameter-or-target', 'has', { both: true, none: true }),
  ...every('score-mismatch', 'why', { 'no-check': true, 'no-score': true }),
];

test.each(reasons)('%s %s: %s is raised by a fixture', (code, key, value) => {
  const found = raised.filter((each) => each.code === code && Object.entries(each).some(is(key, value)));
  expect(found).not.toEqual([]);
});

function is(key: string, value: string): (entry: readonly [string, unknown]) => boolean {
  return ([name, held]) => name === key && held === value;
}

test('each form of target that can be unreadable says how it is written', () => {
  const forms = raised.flatMap((each) =>
    each.code === 'parameter-out-of-range' && each.why === 'unreadable' ? [each.form] : [],
  );
  expect(new Set(forms)).toEqual(new Set(['bound', 'count', 'day', 'money', 'text', 'time', 'year']));
});

test('all severities occur', () => {
  expect(new Set(raised.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'remark']));
});
