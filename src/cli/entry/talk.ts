/** The conversation at a terminal: what has been answered, and what is being asked. */
import type { Answers, FieldPlace } from '../../enter/answers.ts';
import type { Candidate } from '../../enter/candidates.ts';
import type { Ask } from '../ask/ask.ts';
import type { Desk } from './desk.ts';

export interface Talk {
  readonly ask: Ask;
  readonly desk: Desk;
  /** Problems for the question which of them: the open ones first, with their state. */
  readonly problems: () => readonly Candidate[];
  answers: Answers;
  /** Title of the field being asked for, to be named when somebody goes on later. */
  at: string | undefined;
}

/** What was answered of a field. */
export function answeredAt({ answers }: Talk, { field, index }: FieldPlace): readonly string[] | undefined {
  const { part, name } = field;
  if (part === undefined || index === undefined) return answers.fields.get(name);
  return answers.parts.get(part)?.[index]?.get(name);
}
