import { explainWordsEn } from './explain-words-en.ts';
import { packWordsEn } from './pack-words-en.ts';
import { gateWordsEn } from './gate-words-en.ts';
import { reportWordsEn } from './report-words-en.ts';
import { verdictsEn } from './verdict-words.ts';
import type { Words } from './words.ts';

/** Words in English. */
export const wordsEn: Words = {
  verdicts: verdictsEn,
  every: { month: 'every month', quarter: 'every quarter', half: 'every half-year', year: 'every year' },
  noVerdict: 'nothing asked',
  timings: { overdue: 'overdue', due: 'due in this phase', upcoming: 'due later' },
  kinds: {
    metric: 'metric',
    evidence: 'evidence',
    activity: 'activity',
    coverage: 'coverage',
    inspection: 'inspection',
    findings: 'findings',
    survey: 'survey',
    roster: 'roster',
    attestation: 'attestation',
    task: 'task',
  },
  spans: { window: 'the materials window', phase: 'this phase', year: 'this year' },
  states: {
    待签收: 'awaiting receipt',
    待整改: 'being rectified',
    待复查: 'awaiting re-check',
    已退回: 'sent back',
    挂账: 'parked',
    已销号: 'closed',
    已核减: 'struck off',
  },
  unitTypes: {
    镇属: 'town office',
    派驻: 'seconded',
    社区: 'community',
    村: 'village',
    学校: 'school',
  },
  duties: {
    gap: 'gap',
    problem: 'problem',
    reading: 'figure',
    waiver: 'waiver',
    attestation: 'attestation',
  },
  severities: { error: 'error', warning: 'warning', remark: 'remark' },
  audiences: { public: 'public', internal: 'internal' },
  narrowed: {
    phase: 'phase',
    unit: 'unit',
    category: 'category',
    standard: 'standard',
    method: 'method',
  },
  list: (items) => items.join(', '),
  clauses: (items) => items.join(', '),
  aside: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  yesNo: (value) => (value ? 'yes' : 'no'),
  subject: (label) =>
    label.kind === 'sampled'
      ? `sampled site ${label.number}`
      : label.kind === 'town'
        ? 'the whole town'
        : label.name,
  report: reportWordsEn,
  gate: gateWordsEn,
  explain: explainWordsEn,
  pack: packWordsEn,
  todo: {
    head: (unit, on, all, late) =>
      `[Reminder] ${unit}: ${all} to do as of ${on}${late > 0 ? `, ${late} of them overdue` : ''}`,
    item: (number, what, due, late) => `${number}. ${what} (${due}${late > 0 ? `, ${late} days late` : ''})`,
    end: 'Please answer as each is done, and say early what is difficult. Thank you!',
    nobody: 'Nothing to do.',
  },
  reporters: {
    files: 'files of the town',
    changes: 'comparison',
    gate: 'gate rules',
    exceptions: 'exceptions',
    due: (unit, due, timing) => `${unit === undefined ? '' : `unit: ${unit}; `}due: ${due} (${timing})`,
  },
  check: {
    title: 'Check of the files',
    head: ['severity', 'where', 'what and how to mend it'],
    found: 'found',
    expected: 'expected',
    type: 'type',
    sound: 'No mistakes found.',
    counts: ({ error, warning, remark }) => `Errors: ${error}, warnings: ${warning}, remarks: ${remark}.`,
    nothingConcluded:
      'There are errors, so nothing can be concluded. Mend them and run it again; in a hurry, --leave-out-bad leaves the wrong records out.',
    moreLikeIt: (count) => `${count} more of this sort: mend the ones above, then look again.`,
  },
};
