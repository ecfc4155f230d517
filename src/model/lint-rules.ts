/** The rules of `civic check --strict` by name, and what a town may set of each (`lint:` in civic.yaml). */
import type { LintRuleName } from './diagnostic-lint.ts';
import { object, oneOf, optional, text } from './schema.ts';
import type { Titles } from './schema.ts';

const levels = ['error', 'warning', 'off'] as const;

function setting(titles: Titles) {
  return optional(
    object(
      {
        level: oneOf(levels, ['级别', 'Level', 'error 错误（退出码 2）、warning 警告、off 不查']),
        reason: text(['理由', 'Reason', '为什么不用默认的级别']),
      },
      titles,
    ),
  );
}

type Setting = ReturnType<typeof setting>;

const rules = {
  'task-without-unit': setting(['任务没有责任单位', 'Task without unit', 'units 写了却是空的']),
  'standard-without-task': setting(['测评标准没有任务', 'Standard without task', '没有一项任务对应它']),
  'place-without-owner': setting([
    '点位、责任区没有人管',
    'Site or zone without owner',
    '所属单位没有登记负责人，或责任区没有保洁员',
  ]),
  'due-day-past': setting([
    '时限一开始就过了',
    'Due day already past',
    '早于阶段开始、早于交办，或录入时已过又没有办结',
  ]),
  'same-file-twice': setting([
    '一个文件证明两件事',
    'One file as two proofs',
    '同一张图片、同一份签到用了两次',
  ]),
  'outside-window': setting(['材料在时间窗外', 'Material outside the window', '材料审核只看时间窗里的']),
  'caption-incomplete': setting(['图注不全', 'Caption without time or place', '每张图片写明时间、地点']),
  'watermarked-picture': setting(['带水印的图片', 'Watermarked picture', '申报时会被退回']),
  'id-card-number': setting(['身份证号', 'Id-card number', '任何地方都不写']),
  'phone-number': setting(['手机号', 'Mobile number', '只写在专门登记电话的地方']),
  'email-address': setting(['电子邮箱', 'E-mail address']),
  'name-of-minor': setting(['未成年人姓名', 'Name of a minor', '只写学校编的编号']),
  'name-for-code': setting(['编号处写了姓名', 'Name where a code belongs']),
} as const satisfies Readonly<Record<LintRuleName, Setting>>;

export const lintSchema = object(rules, [
  '数据规则',
  'Lint rules',
  'civic check --strict 各条规则的级别；不写按默认',
]);
