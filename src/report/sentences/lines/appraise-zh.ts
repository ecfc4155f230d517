import type { AppraiseLine } from '../../../ledgers/lines/appraise.ts';
import { showScore } from '../../points.ts';
import type { LineSentences } from './lines.ts';

const short = {
  'tasks-on-time': '任务',
  'standards-met': '达标',
  'rectification-rate': '销号',
  'rectification-speed': '限期',
  'no-relapse': '反弹',
  materials: '材料',
  inspections: '检查',
} as const;

const how = {
  'tasks-on-time': '到期的任务；最后一项应交材料在时限当日或以前交的计分',
  'standards-met': '对本单位已有结论、已到期的测评标准；各检查对象全部达标的计分',
  'rectification-rate': '发现的问题（核减的不算）；已销号的计分',
  'rectification-speed': '有时限的问题中已销号的和已逾期的；销号且最后一次反馈在时限当日或以前的计分',
  'no-relapse': '发现的问题（核减的不算）；没有反弹的计分',
  materials: '到期任务的应交材料，按件；交了的计分，迟交也算',
  inspections: '本年督导检查的检查内容，按项；符合的计分（豁免、不涉及不算）',
} as const;

const signed = (points: number): string =>
  `${points < 0 ? '−' : points > 0 ? '+' : ''}${showScore(Math.abs(points))}`;

export const appraiseZh: LineSentences<AppraiseLine> = {
  'appraise-decided-grade': ({ grade }) => `${grade ?? '—'}*`,
  'appraise-change': ({ total, rank = 0 }) =>
    `${signed(total)}${rank === 0 ? '' : ` ${rank > 0 ? '升' : '降'}${Math.abs(rank)}`}`,
  'appraise-rules': () =>
    '考核项目、分值、等次都是本软件自定（见 civic pack show 的单位考核），方案没有写怎么计分。',
  'appraise-blank': () => '空着的项目没有可考核的，不计入该单位可得的分。得分＝已得÷可得×100，只舍不入。',
  'appraise-grades-mean': () => '等次带 * 的是镇里的决定，才是结论；其余是本软件按得分的建议。',
  'appraise-since': ({ before }) => `变化与 ${before} 相比。`,
  'appraise-first-month': () => '本年第一个月，没有上月可比。',
  'appraise-share': ({ share }) =>
    `创建考核占年度目标考核 ${share} 分，折算分＝得分×${share}÷100，只舍不入。`,
  'appraise-share-unset': ({ parameter }) => `占年度目标考核的分值未定标（${parameter}），不折算。`,
  'appraise-internal': () => '扣分与问责的明细只供内部，得分里已扣。',
  'appraise-unranked': () => '向上级主管部门通报，不排名，不定等次。',
  'appraise-trace': () => '每个得分的来历：civic appraise --unit 单位',
  'appraise-short': ({ measure }) => short[measure],
  'appraise-how': ({ measure }) => how[measure],
  'appraise-how-decided': ({ what }) =>
    what === 'praise'
      ? '已记录的表扬（通知通报、决定），同一文号算一次，有上限'
      : '已记录的扣分（按所写分值）、问责决定，有上限；写明个人的不计单位',
  'appraise-component': ({ what }) => (what === 'praise' ? '表扬加分' : '扣分、问责'),
  'appraise-counted': ({ done, asked }) =>
    asked === 1 ? (done === 1 ? '计分' : '不计分') : `${done}/${asked}`,
  'appraise-what': ({ id, text, lacking }) =>
    `${id === undefined ? '' : `${id} `}${text}${lacking.length === 0 ? '' : `（缺：${lacking.join('、')}）`}`,
  'appraise-no-points': () => '未写分值，不扣',
  'appraise-points': ({ points }) => showScore(points),
  'appraise-secret': () => '暗访所见，点位只供内部',
  'appraise-where': ({ places }) =>
    places.length > 3 ? `${places.slice(0, 3).join('；')} 等 ${places.length} 处` : places.join('；'),
  'appraise-sum': ({ won, possible, base, praise, deductions, total }) =>
    [
      `已得 ${showScore(won)} ÷ 可得 ${showScore(possible)} × 100 ＝ ${showScore(base)}`,
      `加表扬 ${showScore(praise)}`,
      ...(deductions === undefined ? [] : [`减扣分 ${showScore(deductions)}`]),
      `得分 ${showScore(total)}（不低于 0，不高于 100）`,
    ].join('，'),
  'appraise-nothing': () => '没有任何可考核的，不计分，不定等次。',
  'appraise-rank': ({ group, rank, of }) => `${group}第 ${rank} 名，共 ${of} 个单位`,
  'appraise-superior': ({ superior }) =>
    `不排名：由镇里向其上级主管部门通报（${superior ?? '未写上级主管部门'}）`,
  'appraise-changed': ({ before, total, rank = 0 }) =>
    `与 ${before} 相比：${signed(total)} 分${rank === 0 ? '' : `，名次${rank > 0 ? '升' : '降'} ${Math.abs(rank)} 位`}`,
  'appraise-proposed': ({ grade }) => `建议等次：${grade}`,
  'appraise-decided': ({ grade, on, place }) =>
    `结论：${grade ?? '决定里没有写等次'}（${on} 决定，${place}）`,
  'appraise-undecided': () => '结论：还没有决定（记一条“等次”的决定才算）',
  'appraise-converted': ({ total, share, converted }) =>
    `折入年度目标考核：${showScore(total)} × ${share} ÷ 100 ＝ ${showScore(converted)} 分`,
  'pledge-lead': ({ unit, head }) =>
    `${unit}（负责人：${head ?? '＿＿＿＿'}）对下列任务、测评标准和目标值负责，年底据此考核。`,
  'pledge-kind': ({ kind }) => ({ task: '任务', standard: '标准', target: '目标值' })[kind],
  'pledge-role': ({ leads }) => (leads ? '牵头' : '本单位在检查对象之内'),
  'pledge-counts': ({ tasks, standards, targets }) =>
    `任务 ${tasks} 项，测评标准 ${standards} 条，目标值 ${targets} 个。`,
};
