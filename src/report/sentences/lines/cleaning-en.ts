import type { CleaningLine, Told } from '../../../ledgers/lines/cleaning.ts';
import { showMoney } from '../../tables/show-value.ts';
import type { LineSentences } from './lines.ts';

const times = {
  doneBy: 'Morning sweep done by',
  break: 'Noon break from',
  afternoon: 'Back by',
  off: 'Off from',
};
const limits = {
  cap: 'the town’s monthly cap',
  share: '20 % of the month’s wage',
  minimum: 'wage less minimum wage',
};
const reasons = {
  'minutes-unset': 'the minutes to clear are not set: nothing counts, nothing is proposed',
  'deduction-unset': 'the deduction for a find is not set: nothing is proposed',
  'wage-unset': 'the wage is not known, so neither are the limits: nothing is proposed',
  'minimum-unset': 'the local minimum wage is not set: nothing is proposed',
  'part-month': 'employed for part of the month: the wage of those days comes first, then the limits',
};
const states = {
  proposed: 'replacement proposed, for the leading group to decide',
  settled: 'replacement decided',
  'none-since': 'the number is reached, but nothing failed since the notice: not proposed yet',
  'not-told': 'the number is reached, but there is no notice or talk on record: give notice first',
};
const open = {
  unnamed: 'no cleaner named: counts against no one',
  'not-on-roster': 'nobody of that name on the roster: check the name or complete the roster',
  'not-employed': 'not employed on that day by the roster: check name and days',
  unknown: 'not written whether, or after how many minutes, it was cleared: not counted',
};
const yuan = (fen: number): string => `${showMoney(fen)} yuan`;
const types: Readonly<Record<string, string>> = { 整改通知: 'notice', 约谈: 'talk' };
const toldOf = (told: readonly Told[]): readonly string[] =>
  [true, false].flatMap((isByName) => {
    const papers = told
      .filter((each) => each.isByName === isByName)
      .map(({ on, type }) => `${types[type] ?? type} of ${on}`);
    return papers.length === 0
      ? []
      : [`${isByName ? 'told by name' : 'told as a zone'}: ${papers.join(', ')}`];
  });

export const cleaningEn: LineSentences<CleaningLine> = {
  'cleaning-span': ({ month, to, isWhole, clearWithin }) =>
    [
      isWhole ? `${month}, the whole month` : `${month} up to ${to}; the month is not over`,
      clearWithin === undefined
        ? 'the minutes to clear are not set, so nothing is in time or late'
        : `rubbish is to be cleared within ${clearWithin} minutes`,
    ].join('; '),
  'cleaning-unset': () => 'not set',
  'cleaning-no-zones': () => 'No cleaning zones: write them into zones.yaml.',
  'cleaning-none-checked': () =>
    'Not one cleaning check is on record this month. Nobody looked, which is not «no problem».',
  'cleaning-not-checked': ({ zones }) =>
    `No check of ${zones.join(', ')} this month. Nobody looked, which is not «no problem».`,
  'cleaning-counts-mean': () =>
    'In time: cleared within the minutes set. Late: later, or never. Unknown: the record does not say whether or after how long, or the minutes are not set; never deducted.',
  'cleaning-rest-internal': () =>
    'Cleaners, wages, deductions and replacements are for the office alone: --audience internal.',
  'cleaning-no-attendance': () => 'Empty: zones without a record of attendance this month.',
  'cleaning-time': ({ which }) => times[which],
  'cleaning-values': ({ wageFen, eachFen, capFen, minimumFen }) =>
    [
      wageFen === undefined
        ? 'monthly wage not set: only as the roster writes it'
        : `monthly wage ${yuan(wageFen)} unless the roster writes another`,
      eachFen === undefined ? 'deduction for a find not set' : `${yuan(eachFen)} for each find`,
      capFen === undefined
        ? 'no monthly cap set, so none applies'
        : `at most ${yuan(capFen)} a person and month`,
      'at most 20 % of the month’s wage (Interim Provisions on Payment of Wages, article 16), rounded down to the fen',
      minimumFen === undefined
        ? 'local minimum wage not set'
        : `never below the local minimum wage of ${yuan(minimumFen)}`,
      'the lowest of them holds',
    ].join('; '),
  'cleaning-only-proposed': () =>
    'A proposal only. People decide and sign; only what is recorded as a decision counts as decided. Wages without insurance.',
  'cleaning-no-roster': () =>
    'No cleaner of the roster is employed this month: nothing can be proposed before the roster names them.',
  'cleaning-sum-open': ({ people }) => `Sums stay empty where the figure of ${people} is not known.`,
  'cleaning-why': ({
    days,
    late,
    cutBy,
    limitFen,
    fullFen,
    none,
    isWageUnreadable,
    unknown,
    refused,
    told,
    decided,
    isOverLimit,
  }) =>
    [
      ...(late.length === 0 ? [] : [`not cleared in time: ${late.join(', ')}`]),
      ...(none === undefined ? [] : [reasons[none]]),
      ...(cutBy.length === 0 || limitFen === undefined || fullFen === undefined
        ? []
        : [`${yuan(fullFen)} cut to ${yuan(limitFen)} by ${cutBy.map((limit) => limits[limit]).join(', ')}`]),
      ...(late.length === 0
        ? []
        : told.length === 0
          ? ['no notice or talk on record: give notice first']
          : toldOf(told)),
      ...(days === undefined
        ? []
        : [
            `employed ${days.from} to ${days.to}; the wage is the whole month’s, its days are for the pay office`,
          ]),
      ...(isWageUnreadable ? ['the wage on the roster is no sum of money'] : []),
      ...(unknown === 0 ? [] : [`${unknown} more unknown, not counted`]),
      ...(refused === 0 ? [] : [`refused ${refused} × to go where sent; people decide`]),
      ...decided.map(
        ({ on, amountFen, document }) =>
          `decided: ${on} ${document} ${amountFen === undefined ? '(no amount, or finer than a fen)' : yuan(amountFen)}`,
      ),
      ...(isOverLimit ? ['more was decided than the limits allow: look at it again'] : []),
    ].join('; '),
  'cleaning-stray-decision': ({ person, on, place }) =>
    `The deduction decided on ${on} (${place}) names «${person}», who is not on this month’s roster: check it.`,
  'cleaning-replace-after': ({ after }) =>
    after === undefined
      ? 'After how many finds a replacement is proposed: not set, none is proposed'
      : `Proposed from ${after} finds not cleared in time in the year, when it went on after a notice or talk (plan 5.2.3)`,
  'cleaning-replace-none': () => 'Nobody has reached it.',
  'cleaning-replacement': ({ state, late, told, decided }) =>
    [
      decided === undefined ? states[state] : `${states[state]}: ${decided.on} ${decided.document}`,
      ...toldOf(told),
      ...(late.length === 0 ? [] : [`not cleared in time: ${late.join(', ')}`]),
    ].join('; '),
  'cleaning-open-because': ({ why }) => open[why],
  'cleaning-never-cleared': () => 'never',
  'cleaning-none-open': () => 'None.',
  'cleaning-office-period': ({ month, to }) => month ?? `the year up to ${to}`,
  'cleaning-office-points': ({ each }) =>
    each === undefined
      ? 'Points for a find not cleared in time: not set, none are proposed'
      : `${each} for each find not cleared in time (plan 5.2.3): for the leading group’s appraisal of the office, to be decided there`,
};
