/** What must hold of a town's settings beyond shape: names, the order of days, targets, phases. */
import type { System } from '../../checks/system.ts';
import { firstOfYear, lastOfYear, later } from '../../model/day.ts';
import type { Located } from '../../model/place.ts';
import { siteSchema, visitSchema } from '../../model/town-files.ts';
import type { Phase, Settings } from '../../model/town-files.ts';
import type { AdoptedTarget } from '../../records/town.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import { packNameKinds } from '../pack/pack-names.ts';
import { readTarget, shareParameters } from '../read-target.ts';
import type { Path } from '../read-yaml.ts';
import { townSchemas } from '../schemas.ts';
import { createIdCheck } from '../unique-ids.ts';
import { namedBy } from '../../model/schema-facts.ts';
import type { Settled, TownSettings } from './read-settings.ts';

/** Reports a first day after the last one. */
function inOrder(
  settled: Settled<{ readonly from?: string; readonly to?: string }>,
  loading: Loading,
): boolean {
  const { from, to } = settled.value;
  if (from === undefined || to === undefined || from <= to) return true;
  const at = loading.locate(settled.source, [...settled.path, 'to'], 'value');
  loading.list.add('from-after-to', at, { from, to, keys: ['from', 'to'] });
  return false;
}

/** The phases by day; each must end before the next begins. */
export function checkPhases(civic: Settled<Settings>, loading: Loading): readonly Located<Phase>[] {
  const { list, locate } = loading;
  const { year } = civic.value;
  const phases = civic.value.phases.map((value, i) => {
    const path: Path = ['phases', i];
    return { value, source: civic.source, path, at: locate(civic.source, path, 'key').at };
  });
  for (const phase of phases) {
    const { id, from, to } = phase.value;
    if (from < firstOfYear(year) || to > lastOfYear(year)) {
      const key = from < firstOfYear(year) ? 'from' : 'to';
      list.add('phase-outside-year', locate(phase.source, [...phase.path, key], 'value'), {
        phase: id,
        year,
      });
    }
  }
  const sound = phases.filter((phase) => inOrder(phase, loading));
  sound.sort((a, b) => (a.value.from < b.value.from ? -1 : a.value.from > b.value.from ? 1 : 0));
  let last = sound[0];
  for (const phase of sound.slice(1)) {
    if (last !== undefined && phase.value.from <= last.value.to) {
      const at = locate(phase.source, [...phase.path, 'from'], 'value');
      const { id: other, to: until } = last.value;
      list.add('phases-overlap', at, { phase: phase.value.id, other, until, first: last.at });
    }
    if (last === undefined || later(phase.value.to, last.value.to) === phase.value.to) last = phase;
  }
  return sound.map(({ value, at }) => ({ ...value, at }));
}

/** The targets the town adopted, read by the form of their parameters. */
export function readTargets(
  civic: Settled<Settings>,
  system: System,
  loading: Loading,
): Located<AdoptedTarget>[] {
  const { list, locate } = loading;
  const { year } = civic.value;
  const grades = system.grading.grades.map((grade) => grade.id);
  const checks = system.standards.flatMap((standard) => standard.checks);
  const rules = { grades, shares: shareParameters(checks, system.metrics), year };
  const seen = new Map<string, Located<AdoptedTarget>>();
  (civic.value.targets ?? []).forEach((adopted, i) => {
    const path: Path = ['targets', i];
    const parameter = system.parameters.find((each) => each.id === adopted.parameter);
    if (parameter === undefined) return;
    const read = readTarget(parameter, adopted.value, rules);
    if ('wrong' in read) {
      list.add('parameter-out-of-range', locate(civic.source, [...path, 'value'], 'value'), read.wrong);
      return;
    }
    const from = adopted.from ?? firstOfYear(year);
    const { at } = locate(civic.source, path, 'key');
    const key = `${adopted.parameter}\u0000${from}`;
    const first = seen.get(key);
    if (first === undefined)
      seen.set(key, { parameter: parameter.id, value: read.value, source: adopted.source, from, at });
    else {
      const place = locate(civic.source, [...path, 'parameter'], 'value');
      list.add('duplicate-target', place, { parameter: parameter.id, from, first: first.at });
    }
  });
  return [...seen.values()];
}

function checkPack({ value, source }: Settled<Settings>, system: System, loading: Loading): void {
  const { list, locate, names } = loading;
  // A path names a pack of the town's own, which is the one that was loaded.
  if (!value.pack.includes('/') && value.pack !== system.id) {
    list.add('unknown-pack', locate(source, ['pack'], 'value'), { found: value.pack, known: system.id });
    // What the town writes is of a pack that is not here: nothing can be said of its names.
    for (const kind of packNameKinds) names.trust(kind);
    return;
  }
  if (lastOfYear(value.year) < system.validFrom || firstOfYear(value.year) > system.validTo) {
    const at = locate(source, ['year'], 'value');
    list.add('pack-of-other-year', at, { year: value.year, from: system.validFrom, to: system.validTo });
  }
}

function checkMonths({ value, source }: Settled<Settings>, { list, locate }: Loading): void {
  for (const key of ['materials-month', 'test-month'] as const) {
    const month = value[key];
    if (month === undefined || month.startsWith(`${value.year}-`)) continue;
    const from = firstOfYear(value.year);
    list.add('day-outside-years', locate(source, [key], 'value'), {
      found: month,
      from,
      to: lastOfYear(value.year),
    });
  }
}

/** A round draws each site under its own kind. */
function checkSamples(settings: TownSettings, { list, locate, names }: Loading): void {
  const kinds = new Map(settings.sites.map(({ value }) => [value.id, value.kind]));
  for (const { value, source } of settings.rounds) {
    for (const [kind, sites] of Object.entries(value.sample ?? {})) {
      if (names.resolve('site-kind', kind) === undefined) {
        names.reportUnknown('site-kind', kind, locate(source, ['sample', kind], 'key'), list);
        continue;
      }
      sites.forEach((site, i) => {
        if (!kinds.has(site) || kinds.get(site) === kind) return;
        const own = [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
        const { nearest, known } = suggest(site, own);
        list.add('unknown-item', locate(source, ['sample', kind, i], 'value'), {
          found: site,
          nearest,
          known,
          of: kind,
        });
      });
    }
  }
}

/** Each line of the plan of visits says whom to visit, and no other line says the same. */
function checkVisits({ visits }: TownSettings, { list, locate }: Loading): void {
  const title = namedBy(visitSchema);
  const kindTitle = namedBy(siteSchema.properties?.kind ?? siteSchema);
  const unique = createIdCheck(title, list, locate);
  for (const { value, source } of visits) {
    const { kind, type } = value;
    const key = kind === undefined ? 'type' : 'kind';
    if (kind !== undefined || type !== undefined) {
      unique([kind, type].filter((each) => each !== undefined).join('、'), source, [key]);
      continue;
    }
    const at = locate(source, [], 'key');
    list.add('missing-key', at, { key: 'kind', title: kindTitle, of: title, because: undefined });
  }
}

/** The days a town's folder may speak of: its year and the one before. */
export function yearsOf(civic: Settled<Settings> | undefined): Loading['years'] {
  if (civic === undefined) return undefined;
  const { year } = civic.value;
  return { from: firstOfYear(year - 1), to: lastOfYear(year) };
}

/** Checks everything but phases and targets; former names become present ones on the way. */
export function checkSettings(settings: TownSettings, system: System, loading: Loading): void {
  const { civic, sites, rounds } = settings;
  if (civic !== undefined) {
    checkPack(civic, system, loading);
    checkFields(civic.value, townSchemas.civic, civic.source, loading);
    checkMonths(civic, loading);
  }
  for (const key of ['units', 'sites', 'zones', 'tasks', 'rounds', 'markets', 'visits'] as const) {
    for (const { value, source } of settings[key]) checkFields(value, townSchemas[key], source, loading);
  }
  for (const each of [...sites, ...rounds]) inOrder(each, loading);
  checkSamples(settings, loading);
  checkVisits(settings, loading);
}
