import type { Explaining } from '../../model/diagnostic.ts';
import type { ShapeArgs } from '../../model/diagnostic-text.ts';
import { meantZh, quoteZh, someZh, valueKindsZh } from './diagnostic-words-zh.ts';

const fillIn = '补上内容；不是必须写的键，也可以删去这一行';

/** What to type in the place of a value of another type. */
function retyped(d: ShapeArgs['wrong-type']): string {
  if (d.found === 'nothing') return fillIn;
  const one = d.shown === '' ? '甲, 乙' : d.shown;
  if (d.expected.includes('list') && !d.expected.includes('text')) {
    return `写成列表：[${one}]，或每项一行以“- ”开头`;
  }
  if (d.expected.includes('number') && /^\d+$/.test(d.shown)) return `去掉引号：${d.shown}`;
  if (d.found === 'yes-no' && d.expected.includes('text')) return `加引号：'${d.shown}'`;
  return `改成${d.expected.map((kind) => valueKindsZh[kind]).join('或')}`;
}

export const shapeSentencesZh: Explaining<keyof ShapeArgs> = {
  'unknown-key': (d) => ({
    found: `${d.of.zh}里没有${quoteZh(d.key)}这个键`,
    expected: `下列键之一：${someZh(d.allowed)}`,
    type: meantZh(
      d.nearest,
      d.allowed.includes('note') ? '删去这一行，内容可写进 note' : '删去它；说明可以写成 # 开头的注释',
    ),
  }),
  'missing-key': (d) => ({
    found: `${d.of.zh}缺少 ${d.key}（${d.title.zh}）`,
    expected:
      d.because === undefined
        ? `必须写 ${d.key}`
        : `${d.because.key} 是${quoteZh(d.because.value)}的，必须写 ${d.key}`,
    type: `加一行：${d.key}: …`,
  }),
  'wrong-type': (d) => ({
    found: `${d.title.zh}这里是${valueKindsZh[d.found]}${d.shown === '' ? '' : `：${d.shown}`}`,
    expected: d.expected.map((kind) => valueKindsZh[kind]).join('，或'),
    type: retyped(d),
  }),
  'number-as-id': (d) => ({
    found: `${d.title.zh}写成了数字 ${d.written}`,
    expected: '文字；编号不加引号会被当成数字，丢掉开头的 0 或末尾的位数',
    type: `加引号：'${d.written}'`,
  }),
  'unknown-word': (d) => ({
    found: `${d.title.zh}没有${quoteZh(d.found)}这一项`,
    expected: `下列之一：${someZh(d.allowed)}`,
    type: meantZh(d.nearest, '从所列各项里选一个'),
  }),
  'out-of-range': (d) => ({
    found: `${d.title.zh}是 ${d.found}`,
    expected: `${d.minimum} 到 ${d.maximum} 之间的整数`,
    type: '改成范围内的整数',
  }),
  'empty-value': (d) => ({
    found: d.kind === 'text' ? `${d.title.zh}是空的` : `${d.title.zh}的列表是空的`,
    expected: d.kind === 'text' ? '至少一个字' : '至少一项',
    type: fillIn,
  }),
  'wrong-form': (d) => ({
    found: `${d.title.zh}写成了${quoteZh(d.found)}`,
    expected: `像 ${d.example} 这样的写法`,
    type: `照此写：${d.example}`,
  }),
};
