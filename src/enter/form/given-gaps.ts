/** Rows for what a unit still has to hand in: tasks first, then what the standards lack. */
import type { Check } from '../../checks/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import { checkOf, kindAskedBy, kindHandingIn } from './asked-kind.ts';
import { shownName } from './choices.ts';
import type { FormFacts, GapDuty } from './facts.ts';
import type { GivenRow } from './form.ts';

const aboutDuty = '要求';
export const byDay = '时限';

const isTask = ({ gap }: GapDuty): boolean =>
  gap.reason.code === 'task-open' || gap.reason.code === 'task-overdue';

export function gapDuties({ duties }: FormFacts): readonly GapDuty[] {
  return duties.filter((duty) => duty.kind === 'gap');
}

/** A row for each thing to hand in for a task that is done by records of this kind. */
export function taskRows(kind: RecordKindName, facts: FormFacts): readonly GivenRow[] {
  const { system } = facts.nouns;
  const due = new Set(
    gapDuties(facts)
      .filter(isTask)
      .map(({ gap }) => gap.subject.id),
  );
  return facts.tasks
    .filter((share) => due.has(share.id) && kindHandingIn(share.task.standards, system) === kind)
    .flatMap(({ task, items }) =>
      items
        .filter(({ record }) => record === undefined)
        .map(({ item }) => ({
          fields: {
            task: shownName('task', task.id, facts),
            item,
            ...(kind === 'evidence' ? { standards: task.standards.join('、') } : {}),
          },
          references: { [aboutDuty]: `任务：${task.title}`, [byDay]: task.due },
        })),
    );
}

/** What of the record a gap already says. */
function saidBy(
  check: Check,
  { gap }: GapDuty,
  facts: FormFacts,
): readonly Readonly<Record<string, string>>[] {
  // A place or a village × what has to be covered there.
  const [first = '', second] = gap.subject.id.split(' × ');
  const member = gap.subject.kind === 'set' ? gap.subject.id.split(' × ').join('、') : second;
  const covers = check.kind === 'coverage' && member !== undefined ? { covers: member } : {};
  const site = gap.subject.kind === 'site' ? { site: first } : {};
  switch (check.kind) {
    case 'evidence': {
      const short = gap.reason.code === 'evidence-short' ? gap.reason.short : [];
      return short.map(({ material }) => ({ standards: gap.standard, material, ...site }));
    }
    case 'activity':
      return [check.themes.length === 1 ? { themes: check.themes.join('') } : {}];
    case 'survey':
      return [{ question: shownName('question', check.question, facts) }];
    case 'coverage': {
      const { themes, material } = check;
      return [
        {
          ...(check.records === 'evidence' ? { standards: gap.standard } : {}),
          ...(material === undefined ? {} : { material }),
          ...(themes?.length === 1 ? { themes: themes.join('') } : {}),
          ...covers,
          ...site,
        },
      ];
    }
    default:
      return [];
  }
}

/** The pack's own words for what is asked: of a set the member that lacks. */
function wordsFor(check: Check, { gap }: GapDuty): string {
  const { kind, id, unit } = gap.subject;
  const of =
    kind === 'town' || id === unit ? [] : [id.startsWith(`${unit} × `) ? id.slice(unit.length + 3) : id];
  return [gap.title, ...(check.title === undefined ? [] : [check.title]), ...of].join('：');
}

/** A row for each gap that records of this kind would close. */
export function gapRows(kind: RecordKindName, facts: FormFacts): readonly GivenRow[] {
  return gapDuties(facts).flatMap((duty) => {
    const check = checkOf(duty.gap, facts.nouns.system);
    if (check === undefined || kindAskedBy(check) !== kind) return [];
    const references = { [aboutDuty]: wordsFor(check, duty), [byDay]: duty.due };
    return saidBy(check, duty, facts).map((fields) => ({ fields, references }));
  });
}
