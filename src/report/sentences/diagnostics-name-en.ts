import type { Explained, Explaining } from '../../model/diagnostic.ts';
import type { NameArgs, UnknownName } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import type { RefKind } from '../../model/schema.ts';
import { isRecord } from './diagnostic-places.ts';
import { meantEn, quoteEn, refHomesEn, refKindsEn, someEn } from './diagnostic-words-en.ts';

/** A town adds to its own lists; what a pack lists is not its to change. */
function registered(kind: RefKind): string {
  if (kind === 'record' || kind === 'finding' || kind === 'directive') return ', or record that one first';
  return refHomesEn[kind].endsWith('.yaml') && !refHomesEn[kind].includes('pack')
    ? `, or add this one to ${refHomesEn[kind]} first`
    : '';
}

function unknown(kind: RefKind): (d: UnknownName) => Explained {
  const called = refKindsEn[kind];
  return (d) => ({
    found:
      d.is === undefined
        ? `no ${called} is called ${quoteEn(d.found)}`
        : `${quoteEn(d.found)} is a ${refKindsEn[d.is]}, not a ${called}`,
    expected:
      d.total === 0
        ? `a ${called} from ${refHomesEn[kind]}; there is none so far`
        : `a ${called} from ${refHomesEn[kind]}: ${someEn(d.known, d.total)}`,
    type: meantEn(d.nearest, `a ${called} that exists${registered(kind)}`),
  });
}

export const nameSentencesEn: Explaining<keyof NameArgs> = {
  'unknown-category': unknown('category'),
  'unknown-standard': unknown('standard'),
  'unknown-unit': unknown('unit'),
  'unknown-site': unknown('site'),
  'unknown-zone': unknown('zone'),
  'unknown-metric': unknown('metric'),
  'unknown-phase': unknown('phase'),
  'unknown-record': unknown('record'),
  'unknown-finding': unknown('finding'),
  'unknown-directive': unknown('directive'),
  'unknown-task': unknown('task'),
  'unknown-round': unknown('round'),
  'unknown-theme': unknown('theme'),
  'unknown-problem-theme': unknown('problem-theme'),
  'unknown-parameter': unknown('parameter'),
  'unknown-site-kind': unknown('site-kind'),
  'unknown-set': unknown('set'),
  'unknown-member': unknown('member'),
  'unknown-roster': unknown('roster'),
  'unknown-question': unknown('question'),
  'unknown-level': unknown('level'),
  'unknown-method': unknown('method'),
  'unknown-unit-type': unknown('unit-type'),
  'unknown-clause': (d) => ({
    found: `${quoteEn(d.found)} is no clause of the plan`,
    expected: 'chapter.section.clause-letter, such as 4.4.1-a',
    type: 'the number from the list of clauses',
  }),
  'unknown-item': (d) => ({
    found: `${quoteEn(d.of)} has no ${quoteEn(d.found)}`,
    expected: d.known.length === 0 ? `one of ${quoteEn(d.of)}, which has none` : `one of: ${someEn(d.known)}`,
    type: meantEn(
      d.nearest,
      d.known.length === 0 ? `check whether ${quoteEn(d.of)} is the right one` : 'choose one of these',
    ),
  }),
  'unknown-pack': (d) => ({
    found: `no evaluation system is called ${quoteEn(d.found)}`,
    expected: `the one that is loaded is ${d.known}`,
    type: `pack: ${d.known}`,
  }),
  'duplicate-id': (d) => ({
    found: `the id ${quoteEn(d.id)} (${d.title.en}) is taken, at ${showPlace(d.first)}`,
    expected: isRecord(d.at)
      ? 'each id once; to correct or replace an older record, name its id under corrects or supersedes'
      : 'each id once',
    type: 'another id for one of them; delete one if it was entered twice',
  }),
  'look-alike': (d) => ({
    found:
      d.keys.length === 0
        ? `same day as the record at ${showPlace(d.first)}, and nothing else said`
        : `same day as the record at ${showPlace(d.first)}, and the same ${someEn(d.keys)}`,
    expected: 'one record for one event',
    type: 'delete one if it was entered twice; if these are two events, give each an id',
  }),
};
