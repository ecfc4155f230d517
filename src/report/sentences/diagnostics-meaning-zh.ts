import type { Explaining } from '../../model/diagnostic.ts';
import type { TownArgs, ValueArgs } from '../../model/diagnostic-meaning.ts';
import { townSentencesZh } from './diagnostics-town-zh.ts';
import { meantZh, quoteZh } from './diagnostic-words-zh.ts';

const dayForms = {
  day: ['日期', '2022-03-15'],
  month: ['月份', '2022-03'],
  period: ['所属期', '2022-05、2022-Q2、2022-H1 或 2022'],
} as const;

const ratioWhys = {
  unreadable: ['读不出数值', '398/400、131.5/420、97.2% 或 12'],
  'not-a-fraction': ['不是“分子/分母”', '实际数出来的两个数，如 398/400'],
  'above-whole': ['分子大于分母', '占比的分子不超过分母'],
  decimals: ['有小数', '整数个数；面积可以带小数，要用 area 形式的指标'],
  'not-percent': ['不是百分比', '主管部门给出的百分比，如 97.2%'],
  'no-document': ['没有写 document', '主管部门给出的百分比要写明出自哪份文件'],
  'not-count': ['不是整数', '一个整数，如 12'],
} as const;

const paths = {
  absolute: ['是绝对路径', '相对镇文件夹的路径'],
  upward: ['用 .. 指到了镇文件夹外面', '镇文件夹里的文件'],
  backslash: ['用了反斜杠', '文件夹之间用 /'],
  folder: ['指的是文件夹', '一个文件'],
} as const;

const ownSentences: Explaining<keyof ValueArgs> = {
  'impossible-day': (d) => {
    const [called, example] = dayForms[d.reads];
    return {
      found:
        d.why === 'calendar' ? `日历上没有${quoteZh(d.found)}` : `${quoteZh(d.found)}不是${called}的写法`,
      expected: `${called}写成 ${example}`,
      type: meantZh(d.meant, `照此写：${example}`),
    };
  },
  'day-outside-years': (d) => ({
    found: `${d.found} 不在本文件夹的年度里`,
    expected: `${d.from} 至 ${d.to}`,
    type: '核对年份；别的年度的记录放到那一年的文件夹',
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
    type: '只写数字，不写单位',
  }),
  'impossible-ratio': (d) => {
    const [found, expected] = ratioWhys[d.why];
    return {
      found: `指标${quoteZh(d.metric)}的数值 ${d.found} ${found}`,
      expected,
      type: `改成：${expected}`,
    };
  },
  'wrong-cadence': (d) => {
    const every = { month: '月', quarter: '季度', half: '半年', year: '年' }[d.every];
    return {
      found: `指标${quoteZh(d.metric)}的所属期写成了 ${d.found}`,
      expected: `按${every}统计的所属期`,
      type: `照此写：for: ${d.example}`,
    };
  },
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
    const [found, expected] = paths[d.why];
    return { found: `${quoteZh(d.found)}${found}`, expected, type: meantZh(d.meant, '写：files/…') };
  },
};

/** What diagnostics of days, figures and settings say in Chinese. */
export const meaningSentencesZh: Explaining<keyof ValueArgs | keyof TownArgs> = {
  ...ownSentences,
  ...townSentencesZh,
};
