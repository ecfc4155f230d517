import type { CleaningMonth } from '../assess/cleaning-month.ts';
import { showPlace } from '../model/place.ts';
import type { Table } from './table.ts';

/** Who reached the number of finds after which a replacement is proposed, what was done, and what was decided. */
export function replacementsTable({ replaceAfter, replacements }: CleaningMonth): Table {
  return {
    id: 'replacements',
    title: ['更换提议', 'Replacements proposed'],
    columns: [
      { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
      { key: 'cleaner', title: ['保洁员', 'Cleaner'], form: 'text', width: 9 },
      { key: 'late', title: ['本年未按时', 'Late this year'], form: 'count', width: 10 },
      { key: 'state', title: ['情况', 'Where it stands'], form: 'text', width: 40, grows: true },
      { key: 'places', title: ['依据的记录', 'Records'], form: 'text', width: 44, wide: true },
    ],
    rows: replacements.map(({ name, zones, state, finds, notices, decided }) => [
      zones.join('、'),
      name,
      finds.length,
      {
        code: 'cleaning-replacement',
        state,
        late: finds.map(({ on }) => on),
        told: notices.map(({ on, type, isByName }) => ({ on, type, isByName })),
        decided: decided && { on: decided.on, document: decided.document },
      },
      [...finds, ...notices, ...(decided === undefined ? [] : [decided])]
        .map(({ at }) => showPlace(at))
        .join('；'),
    ]),
    lead: [{ code: 'cleaning-replace-after', after: replaceAfter }],
    notes: replaceAfter !== undefined && replacements.length === 0 ? [{ code: 'cleaning-replace-none' }] : [],
    sign: [
      ['创建办', 'Office'],
      ['分管领导', 'Leader in charge'],
    ],
  };
}

/** Finds that count against no one until somebody completes their records. */
export function openFindsTable({ open }: CleaningMonth): Table {
  return {
    id: 'open',
    title: ['待核记录', 'To be completed'],
    columns: [
      { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
      { key: 'on', title: ['日期', 'Day'], form: 'day', width: 10 },
      { key: 'cleaner', title: ['记录写的保洁员', 'Cleaner named'], form: 'text', width: 14 },
      { key: 'found', title: ['发现', 'Found'], form: 'text', width: 16 },
      { key: 'why', title: ['缺什么', 'What lacks'], form: 'text', width: 30, grows: true },
      { key: 'place', title: ['出处', 'Where'], form: 'text', width: 36, wide: true },
    ],
    rows: open.map(({ zone, on, named, text, against, clearing, at }) => [
      zone,
      on,
      named ?? null,
      text,
      {
        code: 'cleaning-open-because',
        why: clearing === 'late' && 'nobody' in against ? against.nobody : 'unknown',
      },
      showPlace(at),
    ]),
    notes: open.length === 0 ? [{ code: 'cleaning-none-open' }] : [],
  };
}
