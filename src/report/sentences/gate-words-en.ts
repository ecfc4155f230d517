import type { GateWords } from './gate-words.ts';

/** Words of the gate in English. */
export const gateWordsEn: GateWords = {
  title: ({ holds, broken, unknown }) =>
    `Gate rules ${holds + broken + unknown}: kept ${holds}, broken ${broken}${unknown > 0 ? `, not known ${unknown} (taken as broken)` : ''}`,
  notJudged: (count) => `Gate rules ${count}: not judged on a part of the town; leave the filters out`,
  states: { holds: 'kept', broken: 'broken', unknown: 'not known' },
  counts: {
    短板: 'gaps',
    问题: 'problems',
    测评标准: 'standards',
    自评得分: 'score',
  },
  rule: (state, name, value, bound) => `${state}  ${name}: ${value}, bound ${bound}`,
  count: (what, count) => `${what} ${count}`,
  share: (what, percent, won, possible, unknown) =>
    `${what} ${percent} (${won}/${possible}; ${unknown} unknown, counted as lost)`,
  unknown: 'nothing was judged there, or nobody looked: no data is never kept',
  items: (items, all) => `${all} of them: ${items}`,
  withheld: (count) => `${count} more for the office alone`,
  head: ['Result', 'Rule', 'Now', 'Bound', 'Which'],
};
