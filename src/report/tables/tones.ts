import type { ColumnForm, Tone } from '../../ledgers/table.ts';
import type { ProblemState } from '../../model/problem-events.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Words } from '../sentences/words.ts';

const ofVerdicts: Readonly<Record<Verdict, Tone>> = {
  met: 'good',
  unstable: 'shaky',
  unmet: 'bad',
  missing: 'open',
  pending: 'open',
  unset: 'open',
  exempt: 'aside',
};

const ofStates: Readonly<Record<ProblemState, Tone>> = {
  待签收: 'open',
  待整改: 'open',
  待复查: 'open',
  已退回: 'bad',
  挂账: 'shaky',
  已销号: 'good',
  已核减: 'aside',
};

function byWord<K extends string>(
  tones: Readonly<Record<K, Tone>>,
  words: Readonly<Record<K, string>>,
): ReadonlyMap<string, Tone> {
  const said = new Map<string, string>(Object.entries(words));
  return new Map(Object.entries<Tone>(tones).map(([id, tone]) => [said.get(id) ?? id, tone]));
}

/** What the words of a column mean, where they are verdicts or states. */
export function tonesOf(form: ColumnForm, words: Words): ReadonlyMap<string, Tone> | undefined {
  if (form === 'verdict') return byWord(ofVerdicts, words.verdicts);
  return form === 'state' ? byWord(ofStates, words.states) : undefined;
}
