import type { Explaining } from '../../model/diagnostic.ts';
import type { PackArgs } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import { meantZh, quoteZh, someZh } from './diagnostic-words-zh.ts';

export const packSentencesZh: Explaining<keyof PackArgs> = {
  'unknown-check-kind': (d) => ({
    found: `没有${quoteZh(d.found)}这种检查`,
    expected: `下列之一：${someZh(d.known)}`,
    type: meantZh(d.nearest, '从所列各种里选一个'),
  }),
  'per-of-mismatch': (d) => {
    const said = {
      'needs-of': [`per: ${d.per} 没有写 of`, `写明是哪些 ${d.per}`, '加一行：of: [ … ]'],
      'no-of': [`per: ${d.per} 写了 of`, `per: ${d.per} 不分范围`, '删去 of 这一行'],
      'one-set': [
        'per: set 的 of 不是恰好一份名单',
        '一份名单的编号',
        '写：of: [名单编号]；两份相乘的第二份写在 across',
      ],
      'needs-site': [`实地考察写了 per: ${d.per}`, 'per: site，of 写点位类别', '写：per: site'],
      across: ['across 与 of 是同一份名单', '另一份名单', '换成另一份名单，或者删去 across'],
    }[d.why];
    return { found: said[0] ?? '', expected: said[1] ?? '', type: said[2] ?? '' };
  },
  'needs-sources': (d) => ({
    found: `${d.figure} 没有写出处`,
    expected: '指标包自己定的数字都写 sources（出处与证据分量）',
    type: '加一行：sources: [{source: …, weight: …}]',
  }),
  'not-poolable': (d) => ({
    found: `指标${quoteZh(d.metric)}的形式是 ${d.form}，不能合并计算`,
    expected: '有分子分母的指标（share、completion、area）才能合并',
    type: '删去 pooled，或改指标的形式',
  }),
  'metric-per-mismatch': (d) => ({
    found: `检查按 ${d.per}，指标${quoteZh(d.metric)}按 ${d.counted} 统计`,
    expected: `per: ${d.counted}`,
    type: `写：per: ${d.counted}`,
  }),
  'parameter-or-target': (d) => ({
    found: d.has === 'both' ? 'parameter 和 target 都写了' : 'parameter 和 target 都没写',
    expected: '恰好写一个：由镇填的写 parameter，指标包定的写 target 和 sources',
    type: d.has === 'both' ? '删去其中一个' : '加一行：parameter: …',
  }),
  'count-and-times': (d) => ({
    found: `count: ${d.count} 和 times: ${d.times} 都写了`,
    expected: '恰好写一个：指标包定的写 count，由镇定的写 times',
    type: '删去其中一个',
  }),
  'parameter-form': (d) => ({
    found: `目标值${quoteZh(d.parameter)}的形式是 ${d.form}`,
    expected: `这里要用形式为 ${d.expected} 的目标值`,
    type: `换一个目标值，或把它的 form 改成 ${d.expected}`,
  }),
  'impossible-target': (d) => ({
    found: `目标${quoteZh(d.found)}不是能用的界限`,
    expected: '≥ 30%、> 90%、<= 5；分档的从最好的等次写起，越好的等次越严',
    type: "照此写：'≥ 30%'",
  }),
  'of-the-pack': (d) => ({
    found: `${d.title.zh}${quoteZh(d.id)}是指标包里的`,
    expected: '镇里可以增加，不能改动指标包的；某条不适用的，办理不适用认定',
    type: '换一个编号',
  }),
  'duplicate-check': (d) => ({
    found: `检查项${quoteZh(d.key)}在本条标准里用过，在 ${showPlace(d.first)}`,
    expected: '一条标准里每个 key 只用一次',
    type: '换一个 key',
  }),
  'missing-parameter': (d) => ({
    found: `没有${quoteZh(d.parameter)}这个判定规则`,
    expected: `parameters 里有 ${d.parameter}，form: ${d.expected}，并写 default`,
    type: `加一条：id: ${d.parameter}`,
  }),
  'impossible-score': (d) => ({
    found: `分值${quoteZh(d.found)}不是数`,
    expected: '0 到 1000，至多两位小数',
    type: '照此写：2.5',
  }),
  'score-mismatch': (d) => ({
    found:
      d.why === 'no-check'
        ? `${d.method}有分值，却没有这种方法的检查项`
        : `有${d.method}的检查项，却没有它的分值`,
    expected: '每种测评方法的分值与检查项对应',
    type: d.why === 'no-check' ? '删去这个分值，或加一个检查项' : `在 score 里加：${d.method}: …`,
  }),
  'weights-sum': (d) => ({
    found: `各项的权重（分值）合计 ${d.sum}`,
    expected: '合计 100',
    type: '改各项的 weight（考核项目改 points），使合计为 100',
  }),
  'grades-order': (d) => ({
    found: `等次${quoteZh(d.grade)}不比前一等低`,
    expected: '等次由高到低，worth 依次降低',
    type: '调整次序或 worth',
  }),
};
