import { dictionary, either, listOf, optional, ref, text, whole } from '../model/schema.ts';
import { proofFields, recordKind, taskFields } from './base.ts';

const cell = either(text(['内容', 'Cell']), whole(['内容', 'Cell']), ['内容', 'Cell']);

export const roster = recordKind(
  'roster',
  ['名册', 'Roster'],
  {
    list: ref('roster', ['名册', 'Roster']),
    unit: optional(ref('unit', ['单位', 'Unit'])),
    site: optional(ref('site', ['点位', 'Site'])),
    zone: optional(ref('zone', ['保洁责任区', 'Cleaning zone'])),
    entries: listOf(dictionary(cell, ['条目', 'Entry']), ['条目', 'Entries']),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['list', 'unit', 'site', 'zone'], byUnits: { office: ['site', 'zone', 'files', 'captions'] } },
);
