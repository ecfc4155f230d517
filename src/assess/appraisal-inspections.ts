import type { CountedOf } from './appraisal-tasks.ts';
import type { Basis } from './basis.ts';
import { inSpan } from './by-day.ts';
import { citeOf } from './proof.ts';
import { visitedSecretly } from './unannounced.ts';

/** 督导检查符合: items seen this year at what the unit answers for; won when 符合. 豁免 and 不涉及 are not counted. */
export function inspectedInOrder({ town, cut, frame }: Basis): readonly CountedOf[] {
  const unitOf = new Map([...town.sites, ...town.zones].map(({ id, unit }) => [id, unit]));
  const isSecret = visitedSecretly(town);
  return inSpan(cut.recordsOf('inspection'), frame.spans.year).flatMap((record) => {
    const { site, zone, items = [] } = record;
    const unit = record.unit ?? unitOf.get(site ?? zone ?? '');
    if (unit === undefined) return [];
    const seen = items.filter(({ result }) => result === '符合' || result === '不符合');
    if (seen.length === 0) return [];
    const lacking = seen.filter(({ result }) => result === '不符合').map(({ item }) => item);
    return [
      {
        unit,
        id: record.key,
        text: site ?? zone ?? unit,
        due: undefined,
        day: record.on,
        asked: seen.length,
        done: seen.length - lacking.length,
        lacking,
        cites: [citeOf(record)],
        secret: isSecret(record),
      },
    ];
  });
}
