/** Which key was meant by one that a schema does not know. */
import type { Complaint } from './complaints.ts';
import { nearest } from './nearest.ts';

/** A key of the group a complaint is about. */
export function keyAt({ path }: Complaint, key: string): string {
  return JSON.stringify([...path, key]);
}

/** Comparing names costs more than the rest, so only so many unknown keys of an entry get a suggestion. */
const mostSuggested = 200;

/** The keys that were meant by those the schema does not know. */
export function meantKeys(complaints: readonly Complaint[]): ReadonlyMap<Complaint, string> {
  const meant = new Map<Complaint, string>();
  const unknown = complaints.filter(({ error }) => error.keyword === 'additionalProperties');
  for (const complaint of unknown.slice(0, mostSuggested)) {
    const { value, schema, error } = complaint;
    const group = typeof value === 'object' && value !== null ? value : {};
    const free = Object.keys(schema.properties ?? {}).filter((each) => !Object.hasOwn(group, each));
    const key = nearest(String(error.params.additionalProperty), free);
    if (key !== undefined) meant.set(complaint, key);
  }
  return meant;
}
