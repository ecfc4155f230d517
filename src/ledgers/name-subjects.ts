import type { Assessment, Gap, Subject } from '../assess/assessment.ts';
import { gapId, sampledSubject } from '../model/gap-id.ts';
import { showPlace } from '../model/place.ts';
import type { Audience, SubjectLabel } from './report-document.ts';

/** How subjects are shown to an audience. */
export interface SubjectNaming {
  isHidden(subject: Subject): boolean;
  labelOf(subject: Subject): SubjectLabel;
  /** The stable identity of what was judged, without the name of a hidden site. */
  idOf(standard: string, check: string, subject: Subject): string;
  /** Where something was read; nothing of a hidden site, since the place would give it away. */
  placesOf(subject: Subject, cites: Gap['cites']): readonly string[];
  /** The keys of the records looked at, under the same rule. */
  recordsOf(subject: Subject, cites: Gap['cites']): readonly string[];
}

/**
 * Sites drawn for an unannounced round are numbered, not named, unless the reader is the office itself. The numbers
 * follow the order of the names, so that one site has one number in every list of the same town.
 */
export function nameSubjects(assessment: Assessment, audience: Audience): SubjectNaming {
  const drawn = new Set<string>();
  for (const standard of assessment.standards) {
    for (const check of standard.checks) {
      for (const { subject } of check.subjects) if (subject.internal) drawn.add(subject.id);
    }
  }
  const numbers = new Map([...drawn].sort().map((id, i) => [id, i + 1]));
  const numberOf = (subject: Subject): number | undefined =>
    audience === 'public' && subject.internal ? numbers.get(subject.id) : undefined;
  return {
    isHidden: (subject) => numberOf(subject) !== undefined,
    labelOf: (subject) => {
      const number = numberOf(subject);
      if (number !== undefined) return { kind: 'sampled', number };
      // What a task asks for is in the reason; whose share it is, is the subject.
      return { kind: subject.kind, name: subject.kind === 'task' ? subject.unit : subject.id };
    },
    idOf: (standard, check, subject) => {
      const number = numberOf(subject);
      return gapId(standard, check, number === undefined ? subject.id : sampledSubject(number));
    },
    placesOf: (subject, cites) =>
      numberOf(subject) === undefined ? cites.map((cite) => showPlace(cite.at)) : [],
    recordsOf: (subject, cites) => (numberOf(subject) === undefined ? cites.map((cite) => cite.key) : []),
  };
}
