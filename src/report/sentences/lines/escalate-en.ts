import type { EscalateLine, LadderWhy } from '../../../ledgers/lines/escalate.ts';
import type { LineSentences } from './lines.ts';

const whys: { readonly [C in LadderWhy['code']]: (why: Extract<LadderWhy, { readonly code: C }>) => string } =
  {
    'office-found': ({ times }) =>
      `its office area was found untidy, time ${times} this year, and nobody was told`,
    'office-not-mended': ({ notice, due }) =>
      `the notice of ${notice} set ${due}, and it was not in order by then`,
    'office-again': ({ times, after }) =>
      `its office area was found untidy ${times} × this year; a circular from ${after} on`,
    'unit-missed': ({ times, after }) => `missed ${times} limits this year; a talk from ${after} on`,
    'unit-missed-again': ({ times, after, last, day }) =>
      `missed ${times} more since ${day} (${last}); handed over from ${after} on`,
  };

function sayWhy<C extends LadderWhy['code']>(code: C, why: Extract<LadderWhy, { readonly code: C }>): string {
  return whys[code](why);
}

const rungNames: Readonly<Record<string, string>> = {
  整改通知: 'notice with a limit (整改通知)',
  内部通报: 'photos to the sanitation group, internal circular (内部通报)',
  约谈: 'talk (约谈)',
  移交: 'hand over to the discipline office (移交)',
};

export const escalateEn: LineSentences<EscalateLine> = {
  'escalate-proposes': ({ count }) =>
    `${count === 0 ? 'nothing is due' : `${count} in all`}. These are proposals: people decide, and only what is recorded counts`,
  'escalate-office-only': ({ withheld }) =>
    `talks and handing over are for the office alone${withheld === 0 ? '' : `, and so are ${withheld} more that would tell which sites an unannounced round drew`}: --audience internal`,
  'escalate-rung': ({ rung, superior }) =>
    superior === undefined
      ? (rungNames[rung] ?? rung)
      : `letter to its superior${superior === '' ? ' (none named in units.yaml)' : `, ${superior}`}`,
  'escalate-why': ({ whys: all, due }) =>
    all.map((why) => sayWhy(why.code, why)).join('; ') +
    (due === undefined ? '' : `; limit proposed: ${due}`),
  'escalate-done': ({ steps }) =>
    steps
      .map(({ type, on, number }) => `${on} ${type}${number === undefined ? '' : ` (${number})`}`)
      .join('; '),
  'escalate-record': () =>
    'Once done, record it in records/notice/ (type, unit, findings or site, due, by, text): it is then not proposed again until a new failure.',
  'escalate-proof': ({ what, secret }) => `${what}${secret ? ' (unannounced)' : ''}`,
  'escalate-unset': ({ parameter }) =>
    parameter === undefined
      ? 'the pack marks no item of its sites as an untidy office (office: true): nothing is proposed for offices'
      : 'unset (未定标): the plan names no figure and the town adopted none; nothing is proposed until it stands in the targets of civic.yaml, with its source',
};
