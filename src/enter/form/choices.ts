/** What may be chosen in a column, as the people who fill it in know it. */
import type { RefKind } from '../../model/schema.ts';
import { typesOf } from '../../model/schema-facts.ts';
import type { Candidate } from '../candidates.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { EntryField } from '../../records/fields.ts';
import { checkOf } from './asked-kind.ts';
import type { Choices } from './form.ts';
import type { FormFacts } from './facts.ts';

/** Kinds whose ids are codes that villages never learn: their titles are listed. */
const byTitle: ReadonlySet<RefKind> = new Set(['standard', 'metric', 'question', 'task', 'phase', 'round']);

/** How a form names what is called `id`: by its title, unless another bears it too. */
export function shownName(kind: RefKind, id: string, { candidates }: Pick<FormFacts, 'candidates'>): string {
  if (!byTitle.has(kind)) return id;
  const title = candidates.of(kind).find((each) => each.id === id)?.names[0];
  return title !== undefined && candidates.meant(kind, title) === id ? title : id;
}

/** Kinds of record that are held against a unit: what it may object to. */
const disputed: ReadonlySet<RecordKindName> = new Set(['finding', 'notice', 'decision', 'cleaning']);

/** What the unit still owes of directives from above: its parts; who has none, the reply of the whole town. */
export function directiveShares({ directives, unit, candidates }: FormFacts) {
  const known = new Set(candidates.of('directive').map(({ id }) => id));
  return directives.flatMap((directive) => {
    const parts = directive.parts.filter((part) => part.unit === unit.id);
    // An answer of a unit that has a part is about its part: the reply is then the office's to enter.
    return [...(parts.length > 0 ? parts : [directive.reply])]
      .filter((share) => share.unit === unit.id && share.done === undefined && known.has(directive.id))
      .map((share) => ({ directive, share }));
  });
}

/** Figures the unit owes or reported before; all that are reported at all, where there is none. */
function ownMetrics({ duties, nouns, unit }: FormFacts): readonly string[] {
  const own = new Set(
    nouns.records.flatMap((record) =>
      record.kind === 'measurement' && record.unit === unit.id ? [record.metric] : [],
    ),
  );
  for (const duty of duties) {
    const check = duty.kind === 'gap' ? checkOf(duty.gap, nouns.system) : undefined;
    if (check?.kind === 'metric') own.add(check.metric);
    if (duty.kind === 'reading') own.add(duty.metric);
  }
  const reported = nouns.system.metrics.filter(({ from }) => from === undefined).map(({ id }) => id);
  const wanted = reported.filter((id) => own.has(id));
  return wanted.length > 0 ? wanted : reported;
}

/** Of a long list the part that concerns the unit; undefined: all of it does. */
function ownIds(kind: RefKind, facts: FormFacts): readonly string[] | undefined {
  const { unit, isOffice, nouns, tasks, problems } = facts;
  switch (kind) {
    case 'finding':
      return problems.map(({ problem }) => problem.id);
    case 'task':
      return [...new Set(tasks.map(({ task }) => task.id))];
    case 'site':
      return isOffice ? undefined : nouns.sites.filter((site) => site.unit === unit.id).map(({ id }) => id);
    case 'zone':
      return isOffice ? undefined : nouns.zones.filter((zone) => zone.unit === unit.id).map(({ id }) => id);
    case 'metric':
      return ownMetrics(facts);
    case 'directive':
      return directiveShares(facts).map(({ directive }) => directive.id);
    case 'record':
      return nouns.records.flatMap((record) =>
        disputed.has(record.kind) && 'unit' in record && record.unit === unit.id && record.id !== undefined
          ? [record.id]
          : [],
      );
    default:
      return undefined;
  }
}

/** What a unit may choose from where something of this kind is named. */
export function candidatesFor(kind: RefKind, facts: FormFacts): readonly Candidate[] {
  const own = ownIds(kind, facts);
  const wanted = own && new Set(own);
  return facts.candidates.of(kind).filter(({ id }) => wanted === undefined || wanted.has(id));
}

/** Of the many standards those the unit owes something for stand first. */
function ownFirst(kind: RefKind, listed: readonly Candidate[], { duties }: FormFacts): readonly Candidate[] {
  if (kind !== 'standard') return listed;
  const own = new Set(duties.flatMap((duty) => (duty.kind === 'gap' ? [duty.gap.standard] : [])));
  return [...listed.filter(({ id }) => own.has(id)), ...listed.filter(({ id }) => !own.has(id))];
}

/** What a village or station reports of a problem; the other events are the office's. */
const eventsOfUnits = ['签收', '反馈'];

/** Things to hand in for the tasks of a unit. */
const itemsOf = ({ tasks }: FormFacts): readonly string[] => [
  ...new Set(tasks.flatMap(({ items }) => items.flatMap(({ item, record }) => (record ? [] : [item])))),
];

export function choicesFor(field: EntryField, facts: FormFacts): Choices | undefined {
  const { schema, many, name } = field;
  const ref = schema['x-civic']?.ref;
  if (ref !== undefined) {
    const listed = candidatesFor(ref, facts);
    if (listed.length === 0) return undefined;
    const words = ownFirst(ref, listed, facts).map(({ id }) => shownName(ref, id, facts));
    return {
      words,
      which: many ? 'some' : listed.length < facts.candidates.of(ref).length ? 'usual' : 'only',
    };
  }
  if (name === 'item') return { words: itemsOf(facts), which: 'usual' };
  if (typesOf(schema).includes('boolean')) return { words: ['是', '否'], which: 'only' };
  const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
  if (words.length === 0) return undefined;
  if (name === 'event' && !facts.isOffice) return { words: eventsOfUnits, which: 'only' };
  return { words, which: many ? 'some' : 'only' };
}
