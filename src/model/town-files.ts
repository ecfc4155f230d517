/**
 * The settings a town writes once: units, sites, zones, tasks, rounds, market days and `civic.yaml` itself.
 * Each noun is its schema; the type follows from it.
 */
import { gateRuleSchema } from './gate.ts';
import {
  day,
  either,
  flag,
  internal,
  listOf,
  month,
  object,
  oneOf,
  optional,
  ref,
  text,
  whole,
  dictionary,
} from './schema.ts';
import type { TypeOf } from './schema.ts';
import { lintSchema } from './lint-rules.ts';
import { cadences } from './period.ts';

/** Kinds of 责任单位. Ranking is within a kind; the town writes to the superior of a 派驻 unit, it does not rank it. */
export const unitTypes = ['镇属', '派驻', '社区', '村', '学校'] as const;
export type UnitType = (typeof unitTypes)[number];

export const unitSchema = object(
  {
    id: text(['单位', 'Unit', '全镇通用的简称，记录里就写这个名字']),
    type: oneOf(unitTypes, ['类型', 'Type']),
    superior: optional(text(['上级主管部门', 'Superior', '派驻、垂管单位填写'])),
    was: optional(
      listOf(text(['曾用名', 'Former name']), ['曾用名', 'Former names', '改名以前的记录仍然认得']),
    ),
    head: optional(text(['负责人', 'Head'])),
    sponsor: optional(text(['包保领导', 'Sponsor'])),
    phone: optional(internal(text(['联系电话', 'Phone', '只在此处登记，从不打印']))),
  },
  ['责任单位', 'Unit'],
);
export type Unit = TypeOf<typeof unitSchema>;

export const siteSchema = object(
  {
    id: text(['点位', 'Site', '记录里写的点位名称']),
    kind: ref('site-kind', ['点位类别', 'Kind of site']),
    unit: ref('unit', ['责任单位', 'Unit in charge']),
    place: optional(text(['位置', 'Place'])),
    from: optional(day(['启用日期', 'In use from', '工地开工、点位启用的日子；不写即一直在用'])),
    to: optional(day(['停用日期', 'In use until'])),
    was: optional(listOf(text(['曾用名', 'Former name']), ['曾用名', 'Former names'])),
  },
  ['点位', 'Site'],
);
export type Site = TypeOf<typeof siteSchema>;

export const zoneSchema = object(
  {
    id: text(['保洁责任区', 'Cleaning zone']),
    unit: ref('unit', ['责任单位', 'Unit in charge']),
    stretches: listOf(text(['路段', 'Stretch']), ['路段', 'Stretches']),
    duties: listOf(text(['职责', 'Duty']), ['职责', 'Duties']),
    cleaners: whole(['保洁员人数', 'Cleaners']),
  },
  ['保洁责任区', 'Cleaning zone'],
);
export type Zone = TypeOf<typeof zoneSchema>;

export const taskSchema = object(
  {
    id: text(['任务编号', 'Task']),
    title: text(['工作任务', 'Title']),
    phase: ref('phase', ['阶段', 'Phase']),
    standards: listOf(ref('standard', ['测评标准', 'Standard']), ['对应测评标准', 'Standards']),
    lead: ref('unit', ['牵头单位', 'Lead unit']),
    units: optional(
      listOf(ref('unit', ['责任单位', 'Unit']), [
        '责任单位',
        'Units',
        '每个单位都要交；不写即只由牵头单位交',
      ]),
    ),
    due: day(['完成时限', 'Due']),
    'hand-in': listOf(
      text(['应交材料', 'Item']),
      ['应交材料', 'To hand in', '记录里用 task 与 item 对应'],
      1,
    ),
  },
  ['工作任务', 'Task'],
);
export type Task = TypeOf<typeof taskSchema>;

/** How an inspection is made (六、七章：明察暗访、集中检查；五（一）第四阶段：联合督查). */
export const manners = ['明察', '暗访', '集中', '联合'] as const;

export const roundSchema = object(
  {
    id: text(['轮次', 'Round']),
    title: text(['名称', 'Title']),
    manner: oneOf(manners, ['方式', 'Manner']),
    from: day(['开始', 'From']),
    to: day(['结束', 'To']),
    sample: optional(
      dictionary(listOf(ref('site', ['点位', 'Site']), ['点位', 'Sites'], 1), [
        '抽样点位',
        'Sample',
        '按点位类别列出抽中的点位；暗访轮次的抽样只供内部',
      ]),
    ),
  },
  ['轮次', 'Round'],
);
export type Round = TypeOf<typeof roundSchema>;

export const marketSchema = object(
  {
    unit: ref('unit', ['赶集地', 'Market place']),
    days: listOf(day(['赶集日', 'Market day']), ['赶集日', 'Market days']),
    closed: optional(listOf(day(['停市日', 'Closed day']), ['停市日', 'Closed days', '疫情等原因停市'])),
  },
  ['赶集日', 'Market days'],
);
export type Market = TypeOf<typeof marketSchema>;

/** How often places are to be visited. A week runs from Monday to Sunday, a phase over the days its ledger takes. */
export const visitCadences = ['week', ...cadences, 'phase'] as const;
export type VisitCadence = (typeof visitCadences)[number];

/** One line of the plan of visits (四（七）2：专门巡查与综合巡查；七（二）：每个点位都有人管). */
export const visitSchema = object(
  {
    kind: optional(
      ref('site-kind', ['点位类别', 'Kind of site', '这类点位每处都要去；kind 与 type 至少写一个']),
    ),
    type: optional(
      oneOf(unitTypes, [
        '单位类型',
        'Type of unit',
        '这类单位每个都要去，巡查记录写了 unit 的算；与 kind 同写，即这类单位所管的这类点位',
      ]),
    ),
    every: oneOf(visitCadences, ['频次', 'Every', '按周（周一起）、月、季、半年、年或阶段']),
    times: optional(whole(['次数', 'Times', '每期几次；不写即一次'], 1, 31)),
    source: optional(text(['依据', 'Source', '本镇哪份文件定的'])),
  },
  ['巡查计划', 'Plan of visits'],
);
export type PlannedVisit = TypeOf<typeof visitSchema>;

export const phaseSchema = object(
  {
    id: text(['阶段', 'Phase']),
    title: text(['名称', 'Title']),
    from: day(['开始', 'From']),
    to: day(['结束', 'To']),
  },
  ['阶段', 'Phase'],
);
export type Phase = TypeOf<typeof phaseSchema>;

export const adoptedSchema = object(
  {
    parameter: ref('parameter', ['目标值', 'Parameter']),
    value: either(
      text(['取值', 'Value', '例：98%、≥ 30%、30、2022-05-22、08:30']),
      either(
        whole(['取值', 'Value']),
        dictionary(text(['界限', 'Bound'], { reads: 'threshold' }), [
          '分档',
          'Bands',
          "例：{A: '≥ 100%', B: '> 90%'}",
        ]),
        ['取值', 'Value'],
      ),
      ['取值', 'Value'],
    ),
    source: text(['依据', 'Source', '本镇哪份文件定的']),
    from: optional(day(['起用日期', 'In force from', '不写即全年；中途调整的另起一条'])),
  },
  ['已定目标值', 'Adopted target'],
);

export const memberSchema = object(
  {
    name: text(['姓名', 'Name']),
    post: text(['职务', 'Post']),
    unit: optional(ref('unit', ['单位', 'Unit'])),
    role: oneOf(['组长', '副组长', '成员', '办公室主任', '承办人'], ['分工', 'Role']),
  },
  ['领导小组成员', 'Member of the leading group'],
);

export const settingsSchema = object(
  {
    town: text(['镇名', 'Town']),
    county: text(['所属县（市、区）', 'County']),
    year: whole(['年度', 'Year'], 2000, 2100),
    pack: text(['测评体系', 'Pack', '例：county-2022，或本镇文件夹里的相对路径']),
    fiction: optional(flag(['虚构示例', 'Fiction', '示例镇注明一切均属虚构'])),
    office: ref('unit', ['创建办', 'Office', '领导小组办公室所在单位']),
    'leading-group': optional(listOf(memberSchema, ['领导小组', 'Leading group'])),
    'materials-month': optional(month(['材料申报月', 'Materials month', '材料审核看此前十二个月'])),
    'test-month': optional(month(['实地测评月', 'Test month'])),
    'late-after-days': optional(whole(['补录宽限天数', 'Days after which an entry is late'], 0, 366)),
    phases: listOf(phaseSchema, ['阶段', 'Phases']),
    targets: optional(listOf(adoptedSchema, ['已定目标值', 'Adopted targets'])),
    lint: optional(lintSchema),
    gate: optional(listOf(gateRuleSchema, ['把关规则', 'Gate rules', '破了一条，civic assess 就以 1 结束'])),
  },
  ['镇级设置', 'Settings'],
);
export type Settings = TypeOf<typeof settingsSchema>;
