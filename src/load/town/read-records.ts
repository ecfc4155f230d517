/** Reads the records of a town: each on its own, and what one says of another for later. */
import type { Day } from '../../model/day.ts';
import type { Pointer } from '../../model/diagnostic.ts';
import type { SchemaNode } from '../../model/schema.ts';
import { recordKinds } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import type { AnyRecord, RecordKindName } from '../../records/index.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { checkShape, meetsWhole } from '../check-shape.ts';
import type { Entry, EntrySource, Path } from '../read-yaml.ts';
import { applyRules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { namedBy } from '../../model/schema-facts.ts';
import { nodeAt } from '../yaml/schema-walk.ts';
import { keep } from './draft.ts';
import type { RecordDraft } from './draft.ts';
import { NamedByRecord } from './named-by-record.ts';
import { idsIn } from './lost-ids.ts';

/** What rules know of the town; their reports are bound to each record. */
export type RuleFacts = Pick<RuleContext, 'system' | 'tasks' | 'siteKinds'>;

/** What a record is before civic adds what its place says. */
interface Written {
  id?: string;
  on: Day;
  filed?: Day;
}

function makeRecord(kind: RecordKindName, entry: Entry, number: number): AnyRecord {
  const written = entry.value as Written;
  const record = written as Written & { kind: string; key: string; at: Entry['at'] };
  record.kind = kind;
  record.key = written.id ?? `${entry.at.file}#${String(number)}`;
  record.at = entry.at;
  // The validator of this kind has accepted it, and what every record has was added above; `filed` is once its days
  // are checked, so that a wrong `on` is not called wrong twice.
  return record as unknown as AnyRecord;
}

/** Holds one record of a kind after the other against the rules. */
function createRules(
  facts: RuleFacts,
  schema: SchemaNode,
  { list, locate }: Loading,
): (record: AnyRecord, source: EntrySource) => void {
  let source: EntrySource;
  const at = (path: Path, what: 'key' | 'value'): Pointer => locate(source, path, what);
  const context: RuleContext = {
    ...facts,
    report: (code, path, what, args, severity) => {
      list.add(code, at(path, what), args, severity);
    },
    needs: (key, because, path = []) => {
      const group = nodeAt(schema, path);
      const title = namedBy(group?.properties?.[key]);
      const args = { key, title, of: namedBy(group), because };
      list.add('missing-key', at([...path, because.key], 'key'), args);
    },
  };
  return (record, from) => {
    source = from;
    applyRules(record, context);
  };
}

/**
 * Takes the records of one file into the draft. `thorough`: what is of a wrong shape is told what else is wrong with
 * it, for somebody who mends rows of a form one after the other and sends them again.
 */
export type ReadRecords = (kind: RecordKindName, entries: Iterable<Entry>, thorough?: boolean) => void;

/** What reads the records of one file after the other: there may be a record a file, so little is made anew for each. */
export function createRecordReader(facts: RuleFacts, loading: Loading, draft: RecordDraft): ReadRecords {
  const { list, locate } = loading;
  const named = new NamedByRecord();
  const rules = new Map<RecordKindName, ReturnType<typeof createRules>>();
  return (kind, entries, thorough = false) => {
    const { schema, needsId } = recordKinds[kind];
    const holdAgainstRules = rules.get(kind) ?? createRules(facts, schema, loading);
    rules.set(kind, holdAgainstRules);
    let number = 0;
    for (const entry of entries) {
      number += 1;
      const shaped =
        meetsWhole(entry, schema) ||
        (entry.value !== undefined && checkShape(`record/${kind}`, entry.value, entry, list, locate));
      if (!entry.sound || !shaped) {
        if (thorough && entry.value !== undefined) checkFields(entry.value, schema, entry.source, loading);
        draft.lost += 1;
        draft.lostKinds.add(kind);
        for (const id of idsIn(entry.source)) draft.lostIds.add(id);
        continue;
      }
      const before = list.errors;
      const record = makeRecord(kind, entry, number);
      named.clear();
      checkFields(record, schema, entry.source, loading, named);
      if (needsId && record.id === undefined) {
        const title = { zh: '编号', en: 'Id' };
        const of = namedKind(kind);
        list.add('missing-key', locate(entry.source, [], 'key'), {
          key: 'id',
          title,
          of,
          because: undefined,
        });
      }
      const written = entry.value as Written;
      written.filed ??= written.on;
      if (list.errors === before) {
        const { on, filed } = written;
        if (filed < on) list.add('filed-before-on', locate(entry.source, ['filed'], 'value'), { on, filed });
        holdAgainstRules(record, entry.source);
      }
      const drafted = keep(record, entry.source, draft);
      drafted.bad = list.errors > before;
      draft.records.push(drafted);
      named.takeInto(draft, drafted);
    }
  };
}
