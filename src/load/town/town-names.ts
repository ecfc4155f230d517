/** The names a town's settings make known, former ones included. */
import type { Named } from '../../model/diagnostic-text.ts';
import type { RefKind } from '../../model/schema.ts';
import type { Loading } from '../check-fields.ts';
import { createIdCheck } from '../unique-ids.ts';
import type { Settled, TownSettings } from './read-settings.ts';

interface Bearer {
  readonly id: string;
  readonly was?: readonly string[];
}

function define(kind: RefKind, title: Named, items: readonly Settled<Bearer>[], loading: Loading): void {
  const { list, locate, names } = loading;
  const unique = createIdCheck(title, list, locate);
  for (const { value, source, path } of items) {
    if (unique(value.id, source, [...path, 'id'])) names.define(kind, value.id);
  }
  // Present names first: one that is in use again is no former name.
  for (const { value, source, path } of items) {
    value.was?.forEach((name, i) => {
      if (unique(name, source, [...path, 'was', i])) names.define(kind, name, value.id);
    });
  }
}

const kinds: Readonly<Record<string, RefKind>> = {
  civic: 'phase',
  units: 'unit',
  sites: 'site',
  zones: 'zone',
  tasks: 'task',
  rounds: 'round',
};

/** Makes the names of units, sites, zones, tasks, rounds and phases known and reports those given twice. */
export function defineTownNames(settings: TownSettings, loading: Loading): void {
  define('unit', { zh: '责任单位', en: 'Unit' }, settings.units, loading);
  define('site', { zh: '点位', en: 'Site' }, settings.sites, loading);
  define('zone', { zh: '保洁责任区', en: 'Cleaning zone' }, settings.zones, loading);
  define('task', { zh: '工作任务', en: 'Task' }, settings.tasks, loading);
  define('round', { zh: '轮次', en: 'Round' }, settings.rounds, loading);
  const { civic } = settings;
  const phases = (civic?.value.phases ?? []).map((value, i) => ({ value, path: ['phases', i] }));
  if (civic !== undefined) {
    const { source, at } = civic;
    define(
      'phase',
      { zh: '阶段', en: 'Phase' },
      phases.map((phase) => ({ ...phase, source, at })),
      loading,
    );
  }
  for (const { file, ids } of settings.lost) {
    const kind = kinds[file];
    if (kind !== undefined) for (const id of ids) loading.names.define(kind, id);
  }
  for (const file of settings.unread) {
    const kind = kinds[file];
    if (kind !== undefined) loading.names.trust(kind);
  }
}
