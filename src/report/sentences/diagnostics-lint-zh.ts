import type { Explaining } from '../../model/diagnostic.ts';
import type { LintArgs, LintRuleName } from '../../model/diagnostic-lint.ts';
import { showPlace } from '../../model/place.ts';
import { quoteZh } from './diagnostic-words-zh.ts';

const dues = { task: '任务', directive: '上级交办', problem: '问题整改', extension: '延期' } as const;

/** The day a due day must not lie before. */
function since(d: LintArgs['due-day-past']): string {
  if (d.why === 'before-phase') return `所属阶段开始的 ${d.since}`;
  if (d.why === 'when-entered') return `录入的 ${d.since}，又没有记办结`;
  return `${d.what === 'extension' ? '批准延期' : '交办'}的 ${d.since}`;
}

const lacks = { all: '没有时间、地点', time: '没有时间', place: '没有地点' } as const;
const personal = '个人信息不写进记录：记录要打印、存档、分发';

/** What the rules of `civic check --strict` say in Chinese. */
export const lintSentencesZh: Explaining<LintRuleName> = {
  'task-without-unit': (d) => ({
    found: `任务${quoteZh(d.task)}的 units 是空的，没有单位要交`,
    expected: '每项任务都有责任单位',
    type: `写上要交的单位；只由牵头单位 ${d.lead} 交的，删去 units 这一行`,
  }),
  'standard-without-task': (d) => ({
    found: `测评标准 ${d.standard}${quoteZh(d.title)}没有一项任务对应`,
    expected: '每条标准都分解到任务，或有不适用认定',
    type: `在 tasks.yaml 一项任务的 standards 下加一行：- ${d.standard}`,
  }),
  'place-without-owner': (d) => ({
    found:
      d.why === 'no-head'
        ? `${d.what === 'site' ? '点位' : '责任区'}${quoteZh(d.place)}归${d.unit}管，${d.unit}没有登记负责人`
        : `责任区${quoteZh(d.place)}没有保洁员`,
    expected: d.why === 'no-head' ? '每处都有一个人负责' : '至少一名保洁员',
    type: d.why === 'no-head' ? `在 units.yaml 的 ${d.unit} 下写 head` : '改 cleaners',
  }),
  'due-day-past': (d) => ({
    found: `${dues[d.what]}的时限 ${d.due} 早于${since(d)}`,
    expected: `${d.since} 或以后的日期`,
    type:
      d.why === 'when-entered'
        ? '核对 due；已经办结的写 done，或补一条交办回复'
        : '核对 due 和另一个日期，改错的那个',
  }),
  'same-file-twice': (d) => ({
    found: `${quoteZh(d.file)}已经是另一条记录的佐证（${showPlace(d.first)}）`,
    expected: '一张图片、一份签到只证明一件事',
    type: '换成这件事自己的文件；两条本是一件事的，留一条',
  }),
  'outside-window': (d) => ({
    found: `${d.on} 的材料不在时间窗内，标准 ${d.standard} 的材料审核不认`,
    expected: `${d.window.from} 至 ${d.window.to} 的材料`,
    type: '核对 on；规范文件写了有效期的，写 valid-until',
  }),
  'caption-incomplete': (d) => ({
    found:
      d.caption === undefined
        ? `图片${quoteZh(d.file)}没有图注`
        : `图注${quoteZh(d.caption)}${lacks[d.lacks]}（${d.file}）`,
    expected: '每张图片的图注写明时间、地点',
    type: '在 captions 同一位置写，如：2022-03-15 文化广场',
  }),
  'watermarked-picture': (d) => ({
    found: `图片${quoteZh(d.file)}从名称或图注看带水印`,
    expected: '不带水印的原图：带水印的会被退回',
    type: d.original === undefined ? '换成原图；本来没有水印的，改文件名' : `如果它是原图，写：${d.original}`,
  }),
  'id-card-number': (d) => ({
    found: `写了身份证号 ${d.shown}（校验码相符）`,
    expected: personal,
    type: '删去；确要存的放在纸质档案里，这里写 held-at 和 ref。已经提交的，连同历史一并清除',
  }),
  'phone-number': (d) => ({
    found: `写了手机号 ${d.shown}`,
    expected: '电话只登记在 units.yaml 的 phone，或名册里只供内部的电话一栏',
    type: '删去，或移到专门的一栏',
  }),
  'email-address': (d) => ({ found: `写了电子邮箱 ${d.shown}`, expected: personal, type: '删去' }),
  'name-of-minor': (d) => ({
    found: `像是写了未成年人的姓名：${d.shown}`,
    expected: '未成年人只写学校编的编号',
    type: '姓名改成编号，如：中学-01；不是姓名的，换个写法',
  }),
  'name-for-code': (d) => ({
    found: `${quoteZh(d.field)}里像是写了人的姓名`,
    expected: '编的号，不含姓名',
    type: `改成编号，如：${d.example}`,
  }),
};
