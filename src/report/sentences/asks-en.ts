import { wordsEn } from './words-en.ts';
import type { AskSentences } from './reasons.ts';

const join = (items: readonly string[]): string => items.join(', ');
const span = (name: string): string =>
  Object.entries(wordsEn.spans).find(([key]) => key === name)?.[1] ?? name;
const againstTarget = (target: string | undefined, parameter: string | undefined): string =>
  target !== undefined
    ? `reaches ${target}`
    : `reaches the town's own target (${parameter ?? ''}, not adopted yet)`;

const coveredBy: Readonly<Record<string, string>> = {
  activity: 'activity',
  attendance: 'attendance check',
  cleaning: 'cleaning check',
  decision: 'decision',
  directive: 'directive from above',
  dispatch: 'dispatch',
  evidence: 'evidence that names this standard',
  inspection: 'inspection',
  measurement: 'measurement',
  meeting: 'meeting',
  notice: 'notice',
  retention: 'school retention',
  roster: 'roster',
  'self-check': 'self-check',
  suggestion: 'suggestion',
  survey: 'survey',
};

/** What a check asks for, in English. */
export const asksEn: AskSentences = {
  'ask-metric': ({ metric, target, parameter }, name) =>
    `the newest reading of ${name(metric)} ${againstTarget(target, parameter)}`,
  'ask-evidence': ({ span: days, asks }) =>
    `material of ${span(days)}: ${join(asks.map(({ material, asked }) => `${material} × ${asked}`))}`,
  'ask-activity': ({ span: days, themes, asked, proof }) =>
    `at least ${asked} held in ${span(days)} on ${join(themes)}${proof ? ', with proof' : ''}`,
  'ask-coverage': ({ span: days, records, what, asked, every, rests, across, joint }, name) => {
    const resting =
      rests.length === 0 ? '' : ` but for ${join(rests.map((month) => `month ${String(month)}`))}`;
    const often = every === undefined ? '' : `, ${wordsEn.every[every]}${resting}`;
    const of = [...what.map(name), ...(joint === undefined ? [] : [`by at least ${joint} units`])];
    const count = typeof asked === 'number' ? String(asked) : `as many as the town set (${name(asked)})`;
    return `at least ${count} record each in ${span(days)}${often}${across === undefined ? '' : `, for each of ${name(across)}`}: ${coveredBy[records] ?? records}${of.length === 0 ? '' : ` (${join(of)})`}`;
  },
  'ask-inspection': ({ span: days, items, sample }) =>
    `${sample ? 'the sites drawn in the newest round' : 'every site at its newest visit'} in ${span(days)} passed: ${join(items)}`,
  'ask-findings': ({ span: days, themes, allow }) =>
    `${themes.length === 0 ? 'of those that name this standard' : `somebody looked for ${join(themes)} in ${span(days)}, and`} no problem is ${allow === 'none-open' ? 'open' : 'overdue'}`,
  'ask-survey': ({ question, span: days, target, parameter }, name) =>
    `the share of the newest wave in ${span(days)}, ${name(question)}, ${againstTarget(target, parameter)}`,
  'ask-roster': ({ span: days, list, asked, whole, sorts }, name) =>
    `at least ${asked} complete ${asked === 1 ? 'entry' : 'entries'} in ${name(list)} of ${span(days)}${whole ? ', and none incomplete' : ''}${sorts.length === 0 ? '' : `; one of each: ${join(sorts)}`}`,
  'ask-attestation': ({ posts }) =>
    `attested by ${posts.length === 0 ? 'a named person' : join(posts)}, and still valid`,
  'ask-task': () => 'everything the tasks ask to hand in was handed in by its day',
  'ask-answered': ({ directives, followUp }, name) =>
    [
      ...(directives === undefined
        ? []
        : [`every directive due in ${span(directives)}, or still open from before, was answered by its day`]),
      ...(followUp === undefined
        ? []
        : [
            `every pupil talked to and not yet back is followed up, never after more days than set (${name(followUp)})`,
          ]),
    ].join('; '),
};
