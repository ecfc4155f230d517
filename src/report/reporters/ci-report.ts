/** What a CI server is told, before it has a format: cases that pass or fail, and the items found in them. */
import type { Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** One thing to look at: a diagnostic, a gap, a broken rule, an exception gone stale, a change. */
export interface CiItem {
  /** Stable: a diagnostic's code, `gap-unmet`, `gate-broken`. */
  readonly code: string;
  /** An error fails its case. */
  readonly severity: Severity;
  /** The file is a path from the town's folder. */
  readonly at: Place;
  /** Where what is pointed at ends, in its line. */
  readonly endCol?: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** What makes it the same one next time: never a line number, a sentence or a place in a list. */
  readonly identity: string;
}

export interface CiCase {
  readonly name: string;
  /** What it is listed under. */
  readonly group: string;
  readonly at: Place | undefined;
  readonly items: readonly CiItem[];
  /** Why it was not judged. */
  readonly skipped?: string;
}

export interface CiReport {
  /** `civic assess` */
  readonly name: string;
  readonly cases: readonly CiCase[];
}

/** What a reporter is given besides. */
export interface CiSetting {
  /** From the repository to the town's folder: `` or `examples/landu/`. */
  readonly prefix: string;
  readonly hash: (text: string) => string;
}

/** All items, the worst first; among equals in the order in which they were found. */
export function itemsOf({ cases }: CiReport): readonly CiItem[] {
  const severities: readonly Severity[] = ['error', 'warning', 'remark'];
  const items = cases.flatMap((each) => each.items);
  return severities.flatMap((severity) => items.filter((item) => item.severity === severity));
}
