import { explainWordsZh } from './explain-words-zh.ts';
import { packWordsZh } from './pack-words-zh.ts';
import { gateWordsZh } from './gate-words-zh.ts';
import { reportWordsZh } from './report-words-zh.ts';
import { verdictsZh } from './verdict-words.ts';
import type { Words } from './words.ts';

/** Words in Chinese. */
export const wordsZh: Words = {
  verdicts: verdictsZh,
  every: { month: '每月', quarter: '每季', half: '每半年', year: '每年' },
  noVerdict: '尚无要求',
  timings: { overdue: '逾期', due: '本阶段到期', upcoming: '以后到期' },
  kinds: {
    metric: '量化指标',
    evidence: '申报材料',
    activity: '主题活动',
    coverage: '全覆盖',
    inspection: '实地考察',
    findings: '问题整改',
    survey: '问卷调查',
    roster: '名册台账',
    attestation: '人工认定',
    task: '任务落实',
  },
  spans: { window: '材料时间窗', phase: '本阶段', year: '本年' },
  states: {
    待签收: '待签收',
    待整改: '待整改',
    待复查: '待复查',
    已退回: '已退回',
    挂账: '挂账',
    已销号: '已销号',
    已核减: '已核减',
  },
  unitTypes: { 镇属: '镇属', 派驻: '派驻', 社区: '社区', 村: '村', 学校: '学校' },
  duties: {
    gap: '短板',
    problem: '问题',
    reading: '报数',
    waiver: '不适用认定',
    attestation: '人工认定',
  },
  severities: { error: '错误', warning: '警告', remark: '提示' },
  audiences: { public: '公开', internal: '内部' },
  narrowed: { phase: '阶段', unit: '单位', category: '测评项目', standard: '测评标准', method: '测评方法' },
  list: (items) => items.join('、'),
  clauses: (items) => items.join('，'),
  aside: (text) => `（${text}）`,
  label: (name, value) => `${name}：${value}`,
  yesNo: (value) => (value ? '是' : '否'),
  subject: (label) =>
    label.kind === 'sampled' ? `抽样点位 ${label.number}` : label.kind === 'town' ? '全镇' : label.name,
  report: reportWordsZh,
  gate: gateWordsZh,
  explain: explainWordsZh,
  pack: packWordsZh,
  todo: {
    head: (unit, on, all, late) =>
      `【创建办提醒】${unit}：截至 ${on} 有 ${all} 件事请办${late > 0 ? `，其中 ${late} 件已过期` : ''}`,
    item: (number, what, due, late) => `${number}. ${what}（${due}${late > 0 ? `，已过 ${late} 天` : ''}）`,
    end: '办好一件回复一件，有困难请早说。谢谢！',
    nobody: '没有要办的事。',
  },
  reporters: {
    files: '数据文件',
    changes: '前后对比',
    gate: '把关规则',
    exceptions: '例外',
    due: (unit, due, timing) => `${unit === undefined ? '' : `责任单位：${unit}；`}期限：${due}（${timing}）`,
  },
  check: {
    title: '数据检查',
    head: ['轻重', '位置', '问题与改法'],
    found: '现状',
    expected: '应当',
    type: '改法',
    sound: '没有发现错误。',
    counts: ({ error, warning, remark }) => `错误 ${error} 处，警告 ${warning} 处，提示 ${remark} 处。`,
    nothingConcluded: '有错误，不能得出结论。改好以后再运行；急用时可加 --leave-out-bad，先不计有错的记录。',
    moreLikeIt: (count) => `同类的还有 ${count} 处，改好上面的再看。`,
  },
};
