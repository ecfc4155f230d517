/** The words a field may have when they follow from what was answered before, not from its schema. */
import type { Answered, Answers } from './answers.ts';
import type { Candidates, Nouns } from './candidates.ts';
import type { EntryField } from '../records/fields.ts';
import type { RecordKindName } from '../records/index.ts';

const first = (answered: Answered, name: string): string => answered.get(name)?.[0] ?? '';

/** Undefined: anything may stand there. */
export function choicesFor(
  kind: RecordKindName,
  { name }: EntryField,
  answers: Answers,
  nouns: Nouns,
  candidates: Candidates,
): readonly string[] | undefined {
  const { fields } = answers;
  if (kind === 'inspection' && name === 'items.item') {
    const id = candidates.meant('site', first(fields, 'site'));
    const siteKind = nouns.sites.find((site) => site.id === id)?.kind;
    return nouns.system.siteKinds.find((each) => each.id === siteKind)?.items.map((item) => item.id);
  }
  if (kind === 'attestation' && name === 'check') {
    const id = candidates.meant('standard', first(fields, 'standard'));
    const standard = nouns.system.standards.find((each) => each.id === id);
    return standard?.checks.filter((check) => check.kind === 'attestation').map(({ key }) => key);
  }
  if (name !== 'item') return undefined;
  const id = candidates.meant('task', first(fields, 'task'));
  return nouns.tasks.find((task) => task.id === id)?.['hand-in'];
}
