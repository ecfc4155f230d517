import type { Explaining } from '../../model/diagnostic.ts';
import { daysInMonth } from '../../model/day.ts';
import type { RatioWhy, TownArgs, ValueArgs } from '../../model/diagnostic-meaning.ts';
import { isRecord } from './diagnostic-places.ts';
import { townSentencesZh } from './diagnostics-town-zh.ts';
import { meantZh, quoteZh } from './diagnostic-words-zh.ts';

const dayForms = {
  day: ['日期', '2022-03-15'],
  month: ['月份', '2022-03'],
  period: ['所属期', '2022-05、2022-Q2、2022-H1 或 2022'],
} as const;

/** How a reading of each form of metric is written. */
const readings: Readonly<Record<string, string>> = {
  share: '398/400',
  completion: '420/400',
  area: '131.5/420',
  stated: '97.2%',
  count: '12',
};

/** Undefined: to be written like the example of its form. */
const ratioWhys: Readonly<
  Record<RatioWhy, readonly [found: string, expected: string, type: string | undefined]>
> = {
  unreadable: ['读不出数值', '半角数字，不写单位', undefined],
  'not-a-fraction': ['不是“分子/分母”', '实际数出来的两个数，分子/分母', undefined],
  'above-whole': ['超过了整体', '不超过 100%，分子不大于分母', '核对这个数，多半是写反了或多写了一位'],
  decimals: ['有小数', '整数个数；只有面积可以带小数', undefined],
  'not-percent': ['不是百分比', '主管部门给出的百分比', undefined],
  'no-document': [
    '没有写 document',
    '主管部门给出的百分比要写明出自哪份文件',
    '加一行：document: 文件名称和文号',
  ],
  'not-count': ['不是整数', '一个整数', undefined],
  derived: ['不必另报', '不写：这个指标由到岗记录（attendance）算出', '删去这一条；数写在到岗记录里'],
};

const paths = {
  absolute: ['是绝对路径或网址', '相对镇文件夹的路径'],
  upward: ['用 .. 指到了镇文件夹外面', '镇文件夹里的文件'],
  backslash: ['用了反斜杠', '文件夹之间用 /'],
  folder: ['指的是文件夹', '一个文件'],
} as const;

/** Why the calendar has no such day. */
function calendar(found: string): string {
  const [year = 0, month = 0] = found.split(/\D+/).map(Number);
  const days = daysInMonth(year, month);
  return days === 0 ? '核对月份：只有 01 到 12' : `核对月和日：${year} 年 ${month} 月有 ${days} 天`;
}

const ownSentences: Explaining<keyof ValueArgs> = {
  'impossible-day': (d) => {
    const [called, example] = dayForms[d.reads];
    return {
      found:
        d.why === 'calendar' ? `日历上没有${quoteZh(d.found)}` : `${quoteZh(d.found)}不是${called}的写法`,
      expected: d.why === 'calendar' ? `日历上有的${called}` : `${called}写成 ${example}`,
      type: d.why === 'calendar' ? calendar(d.found) : meantZh(d.meant, `照此写，如 ${example}`),
    };
  },
  'day-outside-years': (d) => ({
    found: `${d.found} 超出了这里可写的年份`,
    expected: `${d.from} 至 ${d.to}`,
    type: isRecord(d.at) ? '核对年份；别的年度的记录放到那一年的文件夹' : '核对年份',
  }),
  'from-after-to': (d) => ({
    found: `${d.keys[0]} ${d.from} 晚于 ${d.keys[1]} ${d.to}`,
    expected: `${d.keys[0]} 不晚于 ${d.keys[1]}`,
    type: '核对两个日期，多半是写反了',
  }),
  'filed-before-on': (d) => ({
    found: `录入日期 ${d.filed} 早于发生日期 ${d.on}`,
    expected: '先发生，后录入',
    type: '核对 on 与 filed',
  }),
  'impossible-number': (d) => ({
    found: `${d.title.zh}写成了${quoteZh(d.found)}`,
    expected: '一个数，如 81.6',
    type: '只写半角数字，不写单位和正负号',
  }),
  'impossible-ratio': (d) => {
    const [found, expected, type] = ratioWhys[d.why];
    return {
      found: `指标${quoteZh(d.metric)}的数值 ${d.found} ${found}`,
      expected,
      type: type ?? `照此写，如 value: ${readings[d.form] ?? ''}`,
    };
  },
  'wrong-cadence': (d) => {
    const every = { month: '月', quarter: '季度', half: '半年', year: '年' }[d.every];
    return {
      found: `指标${quoteZh(d.metric)}的所属期写成了 ${d.found}`,
      expected: `按${every}统计的所属期`,
      type: `照此写，如 for: ${d.example}`,
    };
  },
  'period-not-begun': (d) => ({
    found: `${d.on} 记的是 ${d.found} 的数，那一期还没有开始`,
    expected: '已经开始的一期',
    type: '核对 for 和 on 哪一个写错了',
  }),
  'denominator-zero': (d) => ({
    found: `${d.found} 的分母是 0`,
    expected: '分母大于 0；分母为 0 的数据按缺项处理',
    type: '核对分母；确实没有对象的，请办理不适用认定',
  }),
  'impossible-count': (d) => ({
    found: `${d.part} ${d.partCount} 多于 ${d.whole} ${d.wholeCount}`,
    expected: `${d.part} 不多于 ${d.whole}`,
    type: '核对两个数，多半是写反了',
  }),
  'file-not-there': (d) => ({
    found: `没有 ${d.file} 这个文件，不能作为佐证`,
    expected: '镇文件夹里有这个文件；存放别处的写 held-at 和 ref',
    type: meantZh(d.nearest, '放入文件，或核对文件名'),
  }),
  'file-without-content': (d) => ({
    found: `${d.file} 是空文件，不能作为佐证`,
    expected: '有内容的文件',
    type: '重新拷贝这个文件',
  }),
  'unsafe-path': (d) => {
    const [found, expected] =
      d.why === 'folder' && d.meant !== undefined
        ? ['里有多余的 . 或 /', '文件夹之间只用一个 /']
        : paths[d.why];
    return { found: `${quoteZh(d.found)}${found}`, expected, type: meantZh(d.meant, '写：files/…') };
  },
};

/** What diagnostics of days, figures and settings say in Chinese. */
export const meaningSentencesZh: Explaining<keyof ValueArgs | keyof TownArgs> = {
  ...ownSentences,
  ...townSentencesZh,
};
