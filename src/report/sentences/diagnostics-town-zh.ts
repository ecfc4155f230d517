import type { Explained, Explaining } from '../../model/diagnostic.ts';
import type { TownArgs } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import { quoteZh, someZh } from './diagnostic-words-zh.ts';

const forms: Readonly<Record<string, string>> = {
  bound: "界限，如 98%、'≥ 30%'；分档写 {A: 100%, B: '> 90%'}",
  count: '整数，如 30',
  time: '时刻，如 08:30',
  money: '金额（元），如 2300 或 2300.50',
  day: '日期，如 2022-05-22',
  year: '年份，如 2022',
  text: '文字',
};

/** `98` where `98%` is meant. */
const plainNumber = /^\d{1,3}(?:\.\d+)?$/;

function parameter(d: TownArgs['parameter-out-of-range']): Explained {
  const grades = d.grades.slice(0, -1).join('、');
  const said = {
    unreadable: ['读不出来', forms[d.form] ?? d.form],
    'above-100': ['超过 100%', '占比不超过 100%'],
    bands: ['分档不对', `从最好的等次写起，不跳档，最后一等不写：${grades}`],
    'bands-order': ['各档的界限次序不对', '越好的等次界限越严'],
    'outside-year': ['不在本年度里', '本年度里的一天'],
  }[d.why];
  return {
    found: `目标值${quoteZh(d.parameter)}（${d.title}）定为${quoteZh(d.found)}，${said[0] ?? ''}`,
    expected: said[1] ?? '',
    type:
      plainNumber.test(d.found) && d.why === 'above-100'
        ? `如果是百分比，写：${d.found}%`
        : `改写 value：${forms[d.form] ?? ''}`,
  };
}

function order(d: TownArgs['impossible-order']): Explained {
  const waiting =
    d.waiting.length === 0 || d.event !== '复查通过' ? '' : `；配合单位${someZh(d.waiting)}还没有反馈`;
  const found = {
    'wrong-state': `问题${quoteZh(d.finding)}在 ${d.on} 处于“${d.state}”，不能${d.event}${waiting}`,
    'before-problem': `${d.event}的日期 ${d.on} 早于发现问题的日期 ${d.found}`,
    'other-unit': `${d.event}的单位不是问题${quoteZh(d.finding)}的责任单位或配合单位`,
  }[d.why];
  const expected = {
    'wrong-state':
      d.possible.length === 0 ? `“${d.state}”以后没有别的事项` : `“${d.state}”时可以：${someZh(d.possible)}`,
    'before-problem': `${d.found} 或以后的日期`,
    'other-unit': `责任单位 ${d.unit}；换了单位的先记一条转办`,
  }[d.why];
  const type = {
    'wrong-state': '核对日期和事项，补上漏记的一步',
    'before-problem': '核对两个日期',
    'other-unit': '改 unit，或补一条转办',
  }[d.why];
  return { found, expected, type };
}

export const townSentencesZh: Explaining<keyof TownArgs> = {
  'parameter-out-of-range': parameter,
  'duplicate-target': (d) => ({
    found: `目标值${quoteZh(d.parameter)}从 ${d.from} 起定了两次，上一次在 ${showPlace(d.first)}`,
    expected: '同一天起用的只有一个取值',
    type: '删去一条；年中调整的，后一条写 from',
  }),
  'phases-overlap': (d) => ({
    found: `阶段${quoteZh(d.phase)}开始时，${quoteZh(d.other)}还没有结束（${d.until}，见 ${showPlace(d.first)}）`,
    expected: '阶段之间不重叠，中间可以留空',
    type: `把开始日期改到 ${d.until} 以后`,
  }),
  'phase-outside-year': (d) => ({
    found: `阶段${quoteZh(d.phase)}超出了 ${d.year} 年`,
    expected: `${d.year} 年之内`,
    type: '改 from 或 to；别的年度的阶段写在那一年的文件夹',
  }),
  'replacement-circle': (d) => ({
    found: `更正、替代绕成了圈：${d.ids.join(' → ')}`,
    expected: '新记录指向旧记录，旧记录不再指回来',
    type: '删去这一条的 corrects 或 supersedes：它是最早的，不会去替代后来的',
  }),
  'replaces-other-kind': (d) => ({
    found: `${quoteZh(d.id)}是${d.other.zh}（${showPlace(d.first)}），不能由一条${d.kind.zh}来${d.key === 'corrects' ? '更正' : '替代'}`,
    expected: `一条${d.kind.zh}的编号`,
    type: '核对编号；种类录错的，用同种类的记录更正旧的，再另录一条',
  }),
  'impossible-order': order,
  'recheck-by-rectifier': (d) => ({
    found: `问题${quoteZh(d.finding)}由 ${d.by} 复查通过，整改方是 ${someZh(d.rectifiers)}`,
    expected: d.officeRectifies
      ? `${d.office}自己的问题由领导小组里别的单位的人复查`
      : `整改的单位和人不复查自己；由${d.office}复查`,
    type: d.officeRectifies
      ? 'by 写领导小组成员，unit 写他的单位'
      : d.rectifiers.includes(d.by)
        ? '改 by：写没有参与整改的人'
        : `核对是谁复查的；创建办复查的，写 unit: ${d.office}`,
  }),
  'pack-of-other-year': (d) => ({
    found: `本文件夹是 ${d.year} 年，测评体系适用于 ${d.from} 至 ${d.to}`,
    expected: '适用于本年度的测评体系',
    type: '核对 year 与 pack',
  }),
};
