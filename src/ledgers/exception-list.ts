import type { ExceptionNote } from '../model/exception-note.ts';
import type { Audience, ExceptionList } from './report-document.ts';

/** The exceptions an audience may know of: which accepted sites were not drawn would show which were. */
export function exceptionList(notes: readonly ExceptionNote[], audience: Audience): ExceptionList {
  const shown = notes.filter((note) => audience === 'internal' || !('internal' in note && note.internal));
  return { notes: shown, withheld: notes.length - shown.length };
}
