/** Problems written inside a record keep their ids in the one that takes its place, so that what names them goes on. */
import type { AnyRecord } from '../../records/index.ts';
import { isGroup, isList } from '../block-form.ts';
import type { WrittenGroup, WrittenValue } from '../block-form.ts';

interface Problem {
  readonly id: string;
  readonly text: string;
}

/** The problems of a record, in the places of its items; undefined where an item holds none. */
function problemsOf(record: AnyRecord): readonly (Problem | undefined)[] {
  if (record.kind === 'inspection') return (record.items ?? []).map(({ problem }) => problem);
  return record.kind === 'test' ? (record.items ?? []) : [];
}

/** A problem within an item, or the item that is one. */
const problemIn = (item: WrittenGroup): WrittenGroup => (isGroup(item.problem) ? item.problem : item);

const isProblem = (item: WrittenValue): item is WrittenGroup =>
  isGroup(item) && typeof problemIn(item).text === 'string' && problemIn(item).id === undefined;

export function keepProblemIds(old: AnyRecord, now: WrittenGroup): WrittenGroup {
  const before = problemsOf(old);
  const { items } = now;
  if (!isList(items) || before.length === 0) return now;
  const left = new Set(before.filter((problem) => problem !== undefined));
  const ids = new Map<number, string>();
  const keep = (i: number, problem: Problem | undefined): void => {
    if (problem !== undefined && left.delete(problem)) ids.set(i, problem.id);
  };
  items.forEach((item, i) => {
    if (!isProblem(item)) return;
    const { text } = problemIn(item);
    keep(
      i,
      [...left].find((each) => each.text === text),
    );
  });
  // What is worded otherwise now is the same problem only where nothing was put in or taken out.
  if (items.length === before.length)
    items.forEach((item, i) => {
      if (isProblem(item) && !ids.has(i)) keep(i, before[i]);
    });
  const withId = (item: WrittenValue, i: number): WrittenValue => {
    const id = ids.get(i);
    if (id === undefined || !isGroup(item)) return item;
    return isGroup(item.problem) ? { ...item, problem: { id, ...item.problem } } : { id, ...item };
  };
  return { ...now, items: items.map(withId) };
}
