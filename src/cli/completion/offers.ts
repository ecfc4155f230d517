/** What can be typed after each option and in the place of each word: from what the commands themselves accept. */
import { problemGroupings } from '../../assess/choose-problems.ts';
import { formKinds } from '../../enter/form/lay-out.ts';
import { audiences } from '../../model/heading.ts';
import { fileKinds } from '../../load/editor/file-kinds.ts';
import { problemStates } from '../../model/problem-events.ts';
import type { RefKind } from '../../model/schema.ts';
import { findingSources } from '../../records/finding.ts';
import { recordKindNames } from '../../records/index.ts';
import type { ArgumentName, CommandName, OptionName, Switch } from '../../report/sentences/help.ts';
import { languages } from '../../report/sentences/speech.ts';
import { failOnChangeWords, failOnWords, verdictWords } from '../options/parse-words.ts';
import { reportFormats } from '../reports/report-formats.ts';
import { shells } from './scripts.ts';

export interface Offer {
  readonly words?: readonly string[];
  /** Names of the town or its pack. */
  readonly names?: readonly RefKind[];
  /** Titles of 测评项目. */
  readonly categories?: true;
  readonly packs?: true;
  /** Several may be typed, separated by commas. */
  readonly list?: true;
}

/** Days, texts, numbers; and files, which the shell completes itself. */
const nothing: Offer = {};

const sheafFormats = ['table', 'markdown', 'json', 'xlsx'];
const formats: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  assess: ['table', 'markdown', 'json'],
  check: ['table', 'json'],
  import: ['table', 'markdown', 'json'],
  pack: ['table', 'markdown', 'json'],
  todo: [...sheafFormats, 'text'],
};

/** What `--format` takes with a command. */
export function formatsOf(command: CommandName): readonly string[] {
  return formats[command] ?? sheafFormats;
}

const offers: Readonly<Record<Exclude<OptionName, Switch | 'format' | 'kind'>, Offer>> = {
  from: nothing,
  'town-name': nothing,
  county: nothing,
  year: nothing,
  pack: { packs: true },
  office: nothing,
  units: nothing,
  phases: nothing,
  'materials-month': nothing,
  'test-month': nothing,
  targets: nothing,
  'adopted-by': nothing,
  on: nothing,
  since: nothing,
  'filed-by': nothing,
  until: nothing,
  reason: nothing,
  'from-day': nothing,
  'to-day': nothing,
  'from-rev': nothing,
  'to-rev': nothing,
  phase: { names: ['phase'] },
  unit: { names: ['unit'] },
  category: { categories: true },
  standard: { names: ['standard'] },
  method: { names: ['method'] },
  verdict: { words: verdictWords, list: true },
  site: { names: ['site'] },
  round: { names: ['round'] },
  source: { words: findingSources, list: true },
  state: { words: problemStates, list: true },
  by: { words: problemGroupings },
  within: nothing,
  month: nothing,
  seal: nothing,
  sample: nothing,
  seed: nothing,
  days: nothing,
  due: nothing,
  number: nothing,
  mapping: nothing,
  map: nothing,
  set: nothing,
  for: nothing,
  output: nothing,
  'fail-on': { words: failOnWords, list: true },
  'fail-on-change': { words: failOnChangeWords, list: true },
  report: { words: reportFormats },
  audience: { words: audiences },
  lang: { words: languages },
  town: nothing,
};

const isOffered = (name: OptionName): name is keyof typeof offers => Object.hasOwn(offers, name);

/** What the value of an option may be. */
export function offerOfOption(name: OptionName, command: CommandName | undefined): Offer {
  if (name === 'kind')
    return command === 'import' ? { words: recordKindNames } : { names: ['site-kind'], list: true };
  if (name === 'format') return command === undefined ? nothing : { words: formatsOf(command) };
  return isOffered(name) ? offers[name] : nothing;
}

/** Ids of problems and records are not among them: all records would have to be read first. */
const places: Readonly<Record<ArgumentName, Offer>> = {
  'new-folder': nothing,
  id: { names: ['standard', 'parameter', 'unit'] },
  problem: nothing,
  'pack-action': { words: ['list', 'show', 'lint', 'new'] },
  'pack-what': nothing,
  'form-kind': { words: ['monthly', ...formKinds], names: ['roster'] },
  'record-kind': { words: recordKindNames },
  filled: nothing,
  'result-before': nothing,
  'result-after': nothing,
  'schema-kind': { words: fileKinds.map(({ name }) => name) },
  shell: { words: shells },
};

/** What a word after a command may be; `before` are those already typed. */
export function offerOfWord(name: ArgumentName, before: readonly string[]): Offer {
  return name === 'pack-what' && before[0] === 'show' ? { names: ['standard', 'parameter'] } : places[name];
}
