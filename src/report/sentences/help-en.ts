import type { HelpWords } from './help.ts';

/** `--help` in English. */
export const helpEn: HelpWords = {
  program:
    'Self-assessment for a town’s civility evaluation: judges every standard from the records and lists the gaps. Scores are a simulation, not an official result.',
  commands: {
    assess: 'judge every standard; list the gaps and what each unit owes',
    todo: 'what each unit has to hand in, rectify, report and re-check, and by when; as a message for the chat group too',
    explain: 'explain a standard, check, parameter, unit, record or diagnostic code',
    check: 'only check how the files are written, judge nothing',
    import:
      'reads in filled forms, CSV and lists of superiors: row by row what is new, there, conflicting or wrong; writes only what is right',
    findings: 'problems: state, due day and unit of each, and how many were found and closed',
    meeting:
      'the sheet of the weekly meeting: overdue, disputed, parked, for a leader to decide, directives, what changed',
    cleaning:
      'a month of the cleaning team: checks, finds, attendance, dispatch; deductions, replacements and points proposed',
    inspect:
      'inspections: the plan of visits and who has not been visited; samples, check sheets and cards; tests; look-backs',
    appraise:
      'appraise the units: scores and ranks within each group, where each score comes from, pledges to sign',
    escalate:
      'what is due now of notices, circulars, talks and handing over, why, and what was done; people decide',
    notice: 'orders and notices to put right, a paper a unit, to print, sign and have received',
    pack: 'packs of standards: list, show, lint, new',
  },
  arguments: {
    id: {
      name: 'id',
      about: 'a standard S4-01, a check S4-01/key, a parameter, a unit, a record id or a diagnostic code',
    },
    filled: {
      name: 'file or folder',
      about: 'filled .xlsx or .csv files; of a folder each file, not the folders in it',
    },
    problem: {
      name: 'problem',
      about: 'ids of the problems; without them --unit takes all it has not reported on',
    },
    'pack-action': { name: 'action', about: 'list those that ship, show, lint, new' },
    'pack-what': {
      name: 'what',
      about:
        'show: a standard, check, parameter or clause, all of it without; lint, new: the folder of a pack',
    },
  },
  options: {
    on: 'cut-off day: later records do not count; default today (UTC+8), never past the year’s last day',
    since:
      'what changed is counted from this day on, itself included; default the day after the meeting before',
    'filed-by': 'count only records entered by this day, to make a ledger again that was handed in',
    phase: 'only this phase: standards with a task in it, records of its days',
    unit: 'only this unit',
    category: 'only this category, by number or title',
    standard: 'only this standard',
    method: 'only this method',
    verdict:
      'list only gaps of these verdicts, separated by commas; changes neither the judgement nor the exit code',
    full: 'list all: of assess every gap (else overdue ones, due ones by standard, coming ones counted), of inspect every place, not only those not visited',
    site: 'only this site',
    round: 'only this round',
    source: 'only from this source, as the records name it',
    state: 'only in these states, separated by commas, as the records name them',
    overdue: 'only overdue ones',
    relapse: 'only relapses',
    kind: 'inspect: check sheets and cards for these kinds of site, separated by commas; import: the kind of record a row is, e.g. finding',
    sample:
      'draw so many of each kind (or of the problems to look back at); a sample is internal unless --round names an announced round',
    seed: 'seed of the sample, any text: the same seed draws the same sample; without, it follows from town, year and round or day',
    'look-back': 'a check sheet of closed problems nobody has looked at since',
    days: 'only those closed within so many days',
    by: 'what to count by: unit (default), site-kind, standard or month',
    within: 'what falls due within so many days: 30d, 30 (default)',
    format:
      'table, markdown or json; of ledgers also xlsx, which goes to out/ unless a file is named; of todo also text, a message to paste',
    month: 'which month, as 2022-05; by default the one of the cut-off day',
    pledge: 'instead of scores the pledge each unit signs: tasks, standards, targets',
    due: 'the day asked for, in place of each problem’s own',
    number: 'the office’s number of the paper; a blank without',
    mapping:
      'read by the mapping of this name in mappings/; one that is not there yet is made of --map and --set',
    map: 'the field of a record that a heading of the list is, e.g. 问题描述=text; 备注=- leaves a column out; may be repeated',
    set: 'a field that is the same in every row, e.g. source=上级反馈; may be repeated',
    partial: 'write the rows that are fine though others are wrong or conflict; the exit code stays 2',
    replace:
      'where a row is not what was read in before, the file is right: write a record that supersedes the other',
    'dry-run': 'only try: write nothing',
    output: 'write to a file; replaces only what civic wrote and nobody changed',
    'fail-on':
      'gaps that make the exit code 1: none, any, due (overdue or due in this phase; default), or verdicts, separated by commas',
    audience: 'public (default) or internal',
    'leave-out-bad': 'leave out records with errors and go on; the exit code is still 2',
    lang: 'zh or en',
    town: 'the town’s folder; default: upward from here by civic.yaml',
    'no-color': 'no colours',
  },
  values: {
    on: 'day',
    since: 'day',
    'filed-by': 'day',
    phase: 'phase',
    unit: 'unit',
    category: 'category',
    standard: 'standard',
    method: 'method',
    verdict: 'verdicts',
    site: 'site',
    round: 'round',
    source: 'source',
    state: 'states',
    by: 'group',
    within: 'days',
    month: 'month',
    kind: 'kinds',
    sample: 'number',
    seed: 'seed',
    days: 'days',
    due: 'day',
    number: 'text',
    mapping: 'name',
    map: 'heading=field',
    set: 'field=value',
    format: 'format',
    output: 'file',
    'fail-on': 'gaps',
    audience: 'audience',
    lang: 'language',
    town: 'folder',
  },
  help: 'show help',
  version: 'show the version',
  usage: 'Usage:',
  usageOfProgram: '<command> [options]',
  usageOptions: '[options]',
  headings: {
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    everywhere: 'Options of every command:',
  },
  exitCodes:
    'Exit codes: 0 no gap that --fail-on names; 1 there is one; 2 files or command line wrong, nothing can be concluded; 3 civic or the disk failed; 130 interrupted.',
};
