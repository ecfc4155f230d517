/** What every record may carry, whatever its kind. */
import { day, listOf, object, optional, reading, ref, text } from '../model/schema.ts';
import type { Fields, Schema, Titles, TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';

/** Fields of every record. `on` is when it happened, `filed` when it was entered. */
export const commonFields = {
  id: optional(text(['编号', 'Id', '有别的记录要引用它时才必须写'])),
  on: day(['日期', 'Day', '事情发生的日子']),
  filed: optional(day(['录入日期', 'Filed', '何时录入；不写按发生当日'])),
  corrects: optional(
    ref('record', ['更正', 'Corrects', '所更正的记录编号：那一条在任何统计截止日都不再算数']),
  ),
  supersedes: optional(ref('record', ['替代', 'Supersedes', '所替代的记录编号：从本条日期起由本条代替'])),
  note: optional(text(['备注', 'Note'])),
  from: optional(
    object({ form: text(['表单', 'Form']), row: text(['行', 'Row']), digest: text(['摘要', 'Digest']) }, [
      '导入来源',
      'Imported from',
    ]),
  ),
};

/** Fields of records that carry their own proof. */
export const proofFields = {
  files: optional(listOf(reading('file', ['文件', 'File']), ['佐证文件', 'Files', '相对镇文件夹的路径'])),
  captions: optional(listOf(text(['图注', 'Caption']), ['图注', 'Captions', '与文件一一对应：时间、地点'])),
  'held-at': optional(text(['存放处', 'Held at', '材料不能进电脑的，写明存放在哪里'])),
  ref: optional(text(['文号或档号', 'Reference'])),
  'seen-by': optional(text(['查看人', 'Seen by'])),
  'seen-on': optional(day(['查看日期', 'Seen on'])),
};

/** Fields that say which task a record hands something in for. */
export const taskFields = {
  task: optional(ref('task', ['工作任务', 'Task'])),
  item: optional(text(['应交材料', 'Item', '任务里写的应交材料名称'])),
};

/** Fields that say which members of the pack's sets a record covers. */
export const coverFields = {
  covers: optional(
    listOf(ref('member', ['对象', 'Member']), ['涉及对象', 'Covers', '节日、人群、载体、内容等名单里的名称']),
  ),
};

/** What every loaded record has besides its own fields. */
export interface Base<Kind extends string> {
  readonly kind: Kind;
  /** Its `id`, or a key made from its place when it has none. */
  readonly key: string;
  readonly at: Place;
  readonly on: Day;
  readonly filed: Day;
}

/** One kind of record: the folder it lives in, its schema, its titles. */
export interface RecordKind<Kind extends string, T> {
  readonly kind: Kind;
  readonly titles: Titles;
  readonly schema: Schema<T>;
  /** Whether `id` must be written, since other records refer to it. */
  readonly needsId: boolean;
  /** Fields that together make two records without ids look alike. */
  readonly alike: readonly string[];
  /** Whether villages and stations hand it in on forms; undefined: only the office writes it. */
  readonly byUnits: ByUnits | undefined;
}

/** A kind that units fill in themselves. */
export interface ByUnits {
  /** Fields they leave to the office: what it decides, or sees for itself. */
  readonly office?: readonly string[];
}

/** Declares a kind of record: its own fields after the common ones. */
export function recordKind<const Kind extends string, F extends Fields>(
  kind: Kind,
  titles: Titles,
  fields: F,
  options: { readonly needsId?: boolean; readonly alike: readonly string[]; readonly byUnits?: ByUnits },
) {
  const schema = object({ ...commonFields, ...fields }, titles);
  return {
    kind,
    titles,
    schema,
    needsId: options.needsId ?? false,
    alike: options.alike,
    byUnits: options.byUnits,
  } satisfies RecordKind<Kind, TypeOf<typeof schema>>;
}

/** The loaded record of a kind. */
export type Loaded<K> =
  K extends RecordKind<infer Kind, infer T> ? Base<Kind> & Omit<T, 'on' | 'filed'> : never;
