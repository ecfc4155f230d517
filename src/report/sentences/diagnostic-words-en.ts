/** Words the English diagnostics share. */
import type { ValueKind } from '../../model/diagnostic-text.ts';
import type { RefKind } from '../../model/schema.ts';

export const valueKindsEn: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  number: 'a number',
  'yes-no': 'a yes/no value (true or false)',
  list: 'a list (one item a line, each beginning with “- ”)',
  mapping: 'a group of “key: value” lines',
  nothing: 'nothing',
};

export const refKindsEn: Readonly<Record<RefKind, string>> = {
  category: 'category',
  standard: 'standard',
  unit: 'unit',
  site: 'site',
  zone: 'cleaning zone',
  metric: 'metric',
  phase: 'phase',
  record: 'record id',
  finding: 'problem id',
  directive: 'directive id',
  task: 'task',
  round: 'round',
  theme: 'theme',
  'problem-theme': 'problem theme',
  parameter: 'parameter',
  'site-kind': 'kind of site',
  set: 'set',
  member: 'member of a set',
  roster: 'roster',
  question: 'survey question',
  level: 'level of a problem',
  method: 'method',
  clause: 'clause of the plan',
  'unit-type': 'type of unit',
};

/** Where the names of a kind are written. */
export const refHomesEn: Readonly<Record<RefKind, string>> = {
  category: 'the pack’s category files',
  standard: 'the pack’s category files',
  unit: 'units.yaml',
  site: 'sites.yaml',
  zone: 'zones.yaml',
  metric: '`metrics` of the pack’s pack.yaml',
  phase: '`phases` of civic.yaml',
  record: 'the `id` of the records in records/',
  finding: 'the `id` of the problems in records/',
  directive: 'the `id` of the records in records/directive/',
  task: 'tasks.yaml',
  round: 'rounds.yaml',
  theme: '`themes` of the pack’s pack.yaml',
  'problem-theme': '`problem-themes` of the pack’s pack.yaml',
  parameter: '`parameters` of the pack’s pack.yaml',
  'site-kind': 'the pack’s sites.yaml',
  set: '`sets` of the pack’s pack.yaml',
  member: '`sets` of the pack’s pack.yaml',
  roster: '`rosters` of the pack’s pack.yaml',
  question: '`questions` of the pack’s pack.yaml',
  level: '`levels` of the pack’s pack.yaml',
  method: '`methods` of the pack’s pack.yaml',
  clause: 'the plan',
  'unit-type': 'the fixed types of unit',
};

export function quoteEn(text: string): string {
  return `“${text}”`;
}

/** Some of the names there are, and how many more. */
export function someEn(names: readonly string[], total = names.length): string {
  const more = total - names.length;
  return names.join(', ') + (more > 0 ? ` (${total} in all)` : '');
}

/** What to type when a nearest name is known. */
export function meantEn(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `if you mean it, type: ${nearest}`;
}
