import type { GateWords } from './gate-words.ts';

/** Words of the gate in Chinese. */
export const gateWordsZh: GateWords = {
  title: ({ holds, broken, unknown }) =>
    `把关规则 ${holds + broken + unknown} 条：守住 ${holds}，未守住 ${broken}${unknown > 0 ? `，无从判断 ${unknown}（按未守住）` : ''}`,
  notJudged: (count) => `把关规则 ${count} 条：只看一部分时不判，去掉筛选项再看`,
  states: { holds: '守住', broken: '未守住', unknown: '无从判断' },
  counts: {
    短板: '短板',
    问题: '问题',
    测评标准: '测评标准',
    自评得分: '自评得分',
  },
  rule: (state, name, value, bound) => `${state}　${name}：${value}，界限 ${bound}`,
  count: (what, count) => `${what} ${count}`,
  share: (what, percent, won, possible, unknown) =>
    `${what} ${percent}（${won}/${possible}，其中未知 ${unknown} 算丢分）`,
  unknown: '这个范围还没有评出任何东西，或没有人看过：没有数据不算守住',
  items: (items, all) => `涉及 ${all} 项：${items}`,
  withheld: (count) => `另有 ${count} 处只供内部`,
  head: ['结果', '规则', '现在', '界限', '涉及'],
};
