import type { Explaining } from '../../model/diagnostic.ts';
import type { GateArgs } from '../../model/diagnostic-gate.ts';
import { quoteZh, someZh } from './diagnostic-words-zh.ts';

type Never = GateArgs['gate-never-matches'];
type Bound = GateArgs['gate-bound'];
type Said = readonly [found: string, expected: string, type: string];

const never: Readonly<Record<Never['why'], (d: Never) => Said>> = {
  'standard-elsewhere': ({ found, of, known }) => [
    `测评标准${quoteZh(found)}不在${quoteZh(of)}里，这条规则什么也数不到`,
    `${found} 属于${someZh(known)}`,
    `category 写${someZh(known)}，或删去 category`,
  ],
  'no-method': ({ found, of, known }) => [
    `${quoteZh(of)}里没有用${quoteZh(found)}测的检查项，这条规则什么也数不到`,
    `下列之一：${someZh(known)}`,
    '改 method，或删去这一行',
  ],
  'no-points': ({ of }) => [
    `${quoteZh(of)}在这里没有分值，得分永远算不出来`,
    '有分值的测评项目、标准或方法',
    '换一个范围，或改成数短板',
  ],
  'not-a-gap': ({ found, known }) => [
    `短板不会是${quoteZh(found)}，这条规则什么也数不到`,
    `下列之一：${someZh(known)}`,
    '改 verdict；要数达标的标准，count 写测评标准',
  ],
  'never-pending': ({ of }) => [
    `${quoteZh(of)}里没有要人工认定的检查项，不会有待认定`,
    '有人工认定的范围，或别的自评结论',
    '改 verdict 或范围',
  ],
  'never-overdue': ({ found, known }) => [
    `${found}的问题不算逾期，这条规则什么也数不到`,
    `会逾期的状态：${someZh(known)}`,
    '改 state，或删去 overdue',
  ],
};

const bounds: Readonly<Record<Bound['why'], (d: Bound) => Said>> = {
  unreadable: ({ found }) => [`界限${quoteZh(found)}读不出来`, "如 0、≤ 3、'= 0'、≥ 85%", '照这个样子写'],
  percent: ({ found, count }) => [
    `${count}按个数，界限却写成了占比${quoteZh(found)}`,
    '整数，如 0、≤ 3',
    '写个数；要按比例的，count 写自评得分',
  ],
  'not-whole': ({ found, count }) => [
    `${count}按个数，${quoteZh(found)}不是整数`,
    '整数，如 0、≤ 3',
    '写整数',
  ],
  'not-percent': ({ found }) => [
    `自评得分按得分占满分的比例，${quoteZh(found)}不是比例`,
    '百分数，如 ≥ 85%',
    `如果是百分数，写：≥ ${found.replaceAll(/[^\d.]/gu, '')}%`,
  ],
  'at-most': ({ found }) => [
    `自评得分的界限写成了${quoteZh(found)}：未知的算丢分，封顶的规则会把没做当成守住`,
    '下限，如 ≥ 85%',
    '写 ≥ 或 >',
  ],
  'needs-sign': ({ found }) => [
    `数测评标准时界限${quoteZh(found)}没有写符号，看不出是至多还是至少`,
    `如 ≤ ${found}、≥ ${found}`,
    '前面加上 ≤、≥ 或 =',
  ],
  'never-broken': ({ found }) => [
    `界限${quoteZh(found)}永远破不了，这条规则等于没写`,
    '可能破的界限',
    '改界限，或删去这条规则',
  ],
  'never-holds': ({ found }) => [`界限${quoteZh(found)}永远守不住`, '做得到的界限', '改界限'],
};

const say = ([found, expected, type]: Said) => ({ found, expected, type });

export const gateSentencesZh: Explaining<keyof GateArgs> = {
  'gate-selector': (d) => ({
    found: `数${d.count}时没有 ${d.key}（${d.title.zh}）这个范围`,
    expected: `下列之一：${someZh(d.allowed)}`,
    type: '删去这一行，或改 count',
  }),
  'gate-never-matches': (d) => say(never[d.why](d)),
  'gate-bound': (d) => say(bounds[d.why](d)),
};
