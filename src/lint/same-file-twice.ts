import type { AnyRecord } from '../records/index.ts';
import { byPlace } from '../model/place.ts';
import { isPicture } from './pictures.ts';
import type { Rule } from './rule.ts';

/** As things happened: it is the later record that uses a file again. */
function byDay(a: AnyRecord, b: AnyRecord): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : byPlace(a.at, b.at);
}

/**
 * Whether a file may prove only one thing: a picture shows one occasion, and a sign-in sheet is of one activity. Other
 * papers (a plan, a table) may be handed in for several.
 */
function provesOnce(file: string, { kind }: AnyRecord): boolean {
  return isPicture(file) || kind === 'activity';
}

/** Habit: no public text forbids it, though whoever reviews materials sends them back. Says only what names can tell. */
export const sameFileTwice: Rule<'same-file-twice'> = {
  severity: 'remark',
  backing: 'habit',
  find({ standing }, report) {
    const first = new Map<string, AnyRecord>();
    for (const record of [...standing].sort(byDay)) {
      record.files?.forEach((file, i) => {
        const earlier = first.get(file);
        if (earlier === undefined) {
          if (provesOnce(file, record)) first.set(file, record);
        } else if (provesOnce(file, record))
          report({ at: record.at, path: ['files', i] }, { file, first: earlier.at });
      });
    }
  },
};
