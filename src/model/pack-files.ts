/**
 * What a pack (one edition of the evaluation system) writes in `pack.yaml` and `sites.yaml`. Standards, whose
 * checks are a closed union, are in `checks/`.
 */
import {
  day,
  dictionary,
  either,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  ref,
  text,
  whole,
} from './schema.ts';
import type { Titles, TypeOf } from './schema.ts';
import { cadences } from './period.ts';
import { unitTypes } from './town-files.ts';

/** How far a figure can be trusted, as in the project's collection of facts. */
export const weights = ['A', 'B', 'C', 'I', 'K', 'rule', 'clause'] as const;

/** Where a figure comes from. `rule` marks civic's own rule, `clause` the plan's own words. */
export const citationSchema = object(
  {
    source: text(['出处', 'Source']),
    weight: oneOf(weights, [
      '证据分量',
      'Weight',
      'A 政府网页或报纸；B 正式文件抄本、厂商页；C 公开系统的数据；I 推断；K 常识未核；rule 本软件自定；clause 方案原条款',
    ]),
    value: optional(text(['该出处的取值', 'Value there', '与所取建议值不同的，并列保留'])),
  },
  ['出处', 'Citation'],
);
export type Citation = TypeOf<typeof citationSchema>;

export const methodSchema = object(
  { id: text(['测评方法', 'Method']), weight: whole(['权重', 'Weight'], 0, 100) },
  ['测评方法', 'Method'],
);

export const gradingSchema = object(
  {
    grades: listOf(
      object({ id: text(['等次', 'Grade']), worth: whole(['得分率（%）', 'Worth in percent'], 0, 100) }, [
        '等次',
        'Grade',
      ]),
      ['等次', 'Grades', '由高到低'],
      2,
    ),
    'lowest-met': text(['达标的最低等次', 'Lowest grade that is met']),
    sources: listOf(citationSchema, ['出处', 'Sources'], 1),
  },
  ['评分办法', 'Grading'],
);

/** What an adopted value of a parameter looks like. */
export const parameterForms = ['bound', 'count', 'time', 'money', 'day', 'year', 'text'] as const;

const suggestedValue = either(
  text(['取值', 'Value']),
  dictionary(text(['界限', 'Bound'], { reads: 'threshold' }), ['分档', 'Bands']),
  ['取值', 'Value'],
);

export const parameterSchema = object(
  {
    id: text(['目标值', 'Parameter']),
    title: text(['名称', 'Title']),
    form: oneOf(parameterForms, [
      '形式',
      'Form',
      'bound 界限或分档；count 整数；time 时刻；money 金额；day 日期；year 年份；text 文字',
    ]),
    unit: optional(text(['单位', 'Unit of measure'])),
    direction: optional(oneOf(['up', 'down'], ['方向', 'Direction', 'up 越大越好；down 越小越好'])),
    denominator: optional(text(['分母', 'Denominator', '例：常住人口，不是户籍人口'])),
    clause: optional(listOf(ref('clause', ['方案条款', 'Clause']), ['方案条款', 'Clauses'])),
    default: optional(
      object({ value: suggestedValue, sources: listOf(citationSchema, ['出处', 'Sources'], 1) }, [
        '缺省值',
        'Default',
        '只有软件自身的判定规则才有；镇可以另定',
      ]),
    ),
    suggestion: optional(
      object({ value: suggestedValue, sources: listOf(citationSchema, ['出处', 'Sources'], 1) }, [
        '建议值',
        'Suggestion',
        '镇采用以前从不参与判定',
      ]),
    ),
  },
  ['目标值', 'Parameter'],
);
export type Parameter = TypeOf<typeof parameterSchema>;

/** What a reading of a metric can be. */
export const metricForms = ['share', 'completion', 'area', 'stated', 'count'] as const;

/** Records that hold the counts of a metric, so that nobody has to report them twice. */
export const derivedFrom = ['attendance'] as const;

export const metricSchema = object(
  {
    id: text(['指标', 'Metric']),
    title: text(['名称', 'Title']),
    form: oneOf(metricForms, [
      '形式',
      'Form',
      'share 占比（整数，分子不超过分母）；completion 完成率（分子可以超过分母）；area 面积占比（可带小数）；stated 主管部门给出的百分比，须有文件；count 件数',
    ]),
    per: oneOf(['town', 'unit', 'site', 'zone'], ['统计对象', 'Counted per']),
    every: oneOf(cadences, ['频次', 'Cadence']),
    numerator: optional(text(['分子', 'Numerator'])),
    denominator: optional(text(['分母', 'Denominator'])),
    owner: optional(text(['数据来源单位', 'Owner'])),
    from: optional(
      oneOf(derivedFrom, [
        '由记录算出',
        'Worked out from',
        'attendance：由到岗记录算，到岗人次÷查岗人次，不另报数；统计对象写 zone 或 town，形式写 share',
      ]),
    ),
  },
  ['量化指标', 'Metric'],
);
export type Metric = TypeOf<typeof metricSchema>;

export const themeSchema = object({ id: text(['主题', 'Theme']), about: optional(text(['说明', 'About'])) }, [
  '主题',
  'Theme',
]);

export const setMemberSchema = object(
  {
    id: text(['成员', 'Member']),
    'special-day': optional(text(['特殊日子', 'Special day', '到了这一天才要求有记录'])),
  },
  ['成员', 'Member'],
);
export type SetMember = TypeOf<typeof setMemberSchema>;

export const setSchema = object(
  {
    id: text(['名单', 'Set']),
    title: text(['名称', 'Title']),
    members: listOf(setMemberSchema, ['成员', 'Members']),
  },
  ['名单', 'Set'],
);
export type MemberSet = TypeOf<typeof setSchema>;

export const specialDaySchema = object(
  {
    id: text(['纪念日', 'Special day']),
    days: dictionary(day(['日期', 'Day']), ['各年日期', 'Day by year', '按年写日子，例：{2022: 2022-02-01}']),
    adopt: optional(
      ref('parameter', [
        '须由镇采用',
        'To be adopted',
        '方案留空的日子：镇采用该目标值以后才要求，日期也以镇定的为准',
      ]),
    ),
    sources: listOf(citationSchema, ['出处', 'Sources'], 1),
  },
  ['特殊日子', 'Special day'],
);

export const rosterKindSchema = object(
  {
    id: text(['名册', 'Roster']),
    title: text(['名称', 'Title']),
    fields: listOf(
      object(
        {
          id: text(['栏目', 'Column']),
          required: optional(flag(['必填', 'Required'])),
          internal: optional(flag(['仅内部', 'Internal'])),
        },
        ['栏目', 'Column'],
      ),
      ['栏目', 'Columns'],
      1,
    ),
    yearly: optional(
      flag([
        '当年登记',
        'Kept by the year',
        '写 true：逐笔登记当年的事，不结转到下一年；不写即常设的名册、名录',
      ]),
    ),
  },
  ['名册', 'Roster'],
);
export type RosterKind = TypeOf<typeof rosterKindSchema>;

export const questionSchema = object(
  {
    id: text(['问项', 'Question']),
    title: text(['问卷题目', 'Title']),
    counts: text(['计为“是”的回答', 'Counted as yes']),
  },
  ['问卷问项', 'Survey question'],
);

/** What a component of the appraisal counts; how is civic's (src/assess/appraise.ts). */
export const appraisalMeasures = [
  'tasks-on-time',
  'standards-met',
  'rectification-rate',
  'rectification-speed',
  'no-relapse',
  'materials',
  'inspections',
] as const;
export type AppraisalMeasure = (typeof appraisalMeasures)[number];

/** Points for what was decided: so many each time, so many at most. */
const decidedPoints = (titles: Titles) =>
  object(
    {
      each: whole(['每次', 'Each', '决定里写了分值的，按所写的'], 0, 100),
      most: whole(['至多', 'At most'], 0, 100),
      sources: listOf(citationSchema, ['出处', 'Sources'], 1),
    },
    titles,
  );

/** How units are appraised (四（七）3): what counts how much, what grades begin at, who is ranked with whom. */
export const appraisalSchema = object(
  {
    components: listOf(
      object(
        {
          id: oneOf(appraisalMeasures, [
            '项目',
            'Component',
            'tasks-on-time 任务按期；standards-met 达标；rectification-rate 销号率；rectification-speed 限期内整改；no-relapse 未反弹；materials 材料齐全；inspections 检查符合',
          ]),
          title: text(['名称', 'Title']),
          points: whole(['分值', 'Points'], 1, 100),
          sources: listOf(citationSchema, ['出处', 'Sources'], 1),
        },
        ['考核项目', 'Component'],
      ),
      ['考核项目', 'Components', '分值合计 100'],
      1,
    ),
    praise: decidedPoints(['表扬加分', 'Praise']),
    deductions: decidedPoints(['问责扣分', 'Deductions']),
    grades: listOf(
      object({ id: text(['等次', 'Grade']), worth: whole(['起算分', 'From points'], 0, 100) }, [
        '考核等次',
        'Grade',
      ]),
      ['考核等次', 'Grades', '由高到低'],
      1,
    ),
    'grade-sources': listOf(citationSchema, ['出处', 'Sources'], 1),
    groups: listOf(
      object(
        {
          id: text(['组别', 'Group']),
          types: listOf(oneOf(unitTypes, ['单位类型', 'Type of unit']), ['单位类型', 'Types of unit'], 1),
        },
        ['组别', 'Group'],
      ),
      ['组别', 'Groups', '同组排名；不在任何组的单位类型不排名，由镇向其上级主管部门通报'],
      1,
    ),
    share: ref('parameter', ['占年度目标考核的分值', 'Share in the annual target score', '镇采用后才折算']),
  },
  ['单位考核', 'Appraisal'],
);
export type Appraisal = TypeOf<typeof appraisalSchema>;

export const packSchema = object(
  {
    id: text(['编号', 'Pack']),
    title: text(['名称', 'Title']),
    edition: text(['版本', 'Edition']),
    level: text(['层级', 'Level']),
    year: whole(['年度', 'Year'], 2000, 2100),
    'valid-from': day(['适用起', 'Valid from']),
    'valid-to': day(['适用止', 'Valid to']),
    origin: text(['来历', 'Origin', '这套指标由什么编成，不是什么']),
    methods: listOf(methodSchema, ['测评方法', 'Methods'], 1),
    'method-sources': listOf(citationSchema, ['权重出处', 'Sources of the weights'], 1),
    grading: gradingSchema,
    levels: listOf(
      object(
        {
          id: text(['等级', 'Level']),
          about: text(['说明', 'About']),
          deadline: ref('parameter', ['整改期限', 'Deadline', '几天内整改，镇采用后才算数']),
        },
        ['问题等级', 'Level of a problem'],
      ),
      ['问题等级', 'Levels of problems'],
    ),
    parameters: listOf(parameterSchema, ['目标值', 'Parameters']),
    metrics: listOf(metricSchema, ['量化指标', 'Metrics']),
    questions: listOf(questionSchema, ['问卷问项', 'Survey questions']),
    themes: listOf(themeSchema, ['活动与宣传主题', 'Themes']),
    'problem-themes': listOf(themeSchema, ['问题主题', 'Problem themes']),
    sets: listOf(setSchema, ['名单', 'Sets']),
    'special-days': listOf(specialDaySchema, ['特殊日子', 'Special days']),
    rosters: listOf(rosterKindSchema, ['名册', 'Rosters']),
    appraisal: optional(appraisalSchema),
  },
  ['测评体系', 'Pack'],
);
export type Pack = TypeOf<typeof packSchema>;

export const siteKindSchema = object(
  {
    id: text(['点位类别', 'Kind of site']),
    about: optional(text(['说明', 'About'])),
    items: listOf(
      object(
        {
          id: text(['检查内容', 'Item']),
          look: text(['看什么', 'What is looked at']),
          theme: optional(ref('problem-theme', ['问题主题', 'Problem theme', '不符合时归到哪类问题'])),
          office: optional(
            flag([
              '办公区域脏乱',
              'Untidy office',
              '写 true：不符合即方案五（二）3 说的办公室、站所脏乱，先通知、再犯通报',
            ]),
          ),
          sources: optional(
            listOf(citationSchema, ['出处', 'Sources', '看法里有数的，写明数从哪里来；没有出处的写 rule'], 1),
          ),
        },
        ['检查内容', 'Item'],
      ),
      ['检查内容', 'Items'],
      1,
    ),
  },
  ['点位类别', 'Kind of site'],
);
export type SiteKind = TypeOf<typeof siteKindSchema>;
