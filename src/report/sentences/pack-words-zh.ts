import type { PackWords } from './words.ts';

const of = (names: readonly string[]): string => (names.length === 0 ? '' : `（${names.join('、')}）`);

/** Words of `civic pack` in Chinese. */
export const packWordsZh: PackWords = {
  edition: (edition, level, year) => `版本 ${edition}，${level}，${year} 年度`,
  valid: (from, to) => `适用 ${from} 至 ${to}`,
  origin: '来历',
  weights: '测评方法权重',
  grades: '等次折算',
  lowestMet: (grade) => `${grade} 等及以上为达标`,
  score: '分值',
  successor: '接续标准',
  counts: (standards, checks) => `测评标准 ${standards} 条，检查项 ${checks} 个`,
  listHead: ['编号', '测评标准', '方案条款', '分值', '检查项'],
  packsHead: ['编号', '名称', '版本', '年度', '测评标准'],
  per: (per, names) => {
    switch (per) {
      case 'town':
        return '全镇';
      case 'unit':
        return `每个单位${of(names)}`;
      case 'site':
        return `每个点位${of(names)}`;
      case 'zone':
        return '每个保洁责任区';
      case 'set':
        return `名单每一项${of(names)}`;
      case 'market':
        return '每个赶集地';
      case 'market-day':
        return '每个赶集日';
    }
  },
  perTitle: '对象',
  figure: (figure) => `数字 ${figure} 的出处`,
  noFigures: '没有另定数字：数量为一，依据条款本身',
  ownStandard: '本镇自加',
  parameters: '目标值',
  metrics: '量化指标',
  sets: '名单',
  specialDays: '特殊日子',
  siteKinds: '点位类别与看什么',
  rosters: '名册台账',
  questions: '问卷问项',
  themes: '活动与宣传主题',
  problemThemes: '问题主题',
  standards: '测评标准',
  parameterHead: ['编号', '名称', '形式', '分母', '方案条款', '建议值或缺省值', '出处（分量）'],
  metricHead: ['编号', '名称', '形式', '分子', '分母', '频次', '数据来源单位'],
  setHead: ['编号', '名称', '成员'],
  dayHead: ['名称', '日期', '须由镇采用', '出处（分量）'],
  siteHead: ['点位类别', '检查内容', '看什么', '不符合时的问题主题'],
  rosterHead: ['编号', '名称', '栏目（* 必填，〔内〕仅内部）'],
  questionHead: ['编号', '题目', '计为“是”的回答'],
  appraisal: '单位考核',
  appraisalHead: ['编号', '名称', '分值', '出处（分量）'],
  praise: '表扬加分',
  deductions: '扣分、问责',
  eachAndMost: (each, most) => `每次 ${each}，至多 ${most}`,
  appraisalGrades: '等次',
  groups: '组别',
  othersUnranked: '其余单位不排名，向其上级主管部门通报',
  share: '占年度目标考核的分值',
  townTarget: '镇里所定的目标值',
  byDefault: (value) => `缺省 ${value}`,
  suggested: (value) => `建议 ${value}`,
  written: (files) => `已写好：${files.join('、')}`,
  sound: (standards, checks) => `没有发现错误：测评标准 ${standards} 条，检查项 ${checks} 个。`,
};
