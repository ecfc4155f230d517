import type { NotCounted } from '../../checks/activity.ts';
import type { Refused, Shortfall } from '../../checks/evidence.ts';
import type { ReasonSentences } from './reasons.ts';

const join = (items: readonly string[]): string => items.join('、');

const refused: Readonly<Record<Refused, string>> = {
  'no-file': '记录没有附文件',
  'file-gone': '所附文件不在',
  'no-reference': '写了存放处而没写文号或档号',
  'outside-span': '日期不在范围内',
  lapsed: '文件已过有效期',
};

const notCountedWhy: Readonly<Record<NotCounted['why'], string>> = {
  延期: '延期',
  取消: '取消',
  unproven: '没有佐证',
};

const shortOf = ({ material, asked, found }: Shortfall): string =>
  found === 0 ? `${material}一份也没有（要 ${asked}）` : `${material} ${found}，要 ${asked}`;

function aside(list: readonly { readonly why: NotCounted['why']; readonly title: string }[]): string {
  if (list.length === 0) return '';
  return `；不计的有：${join(list.map(({ why, title }) => `${title}（${notCountedWhy[why]}）`))}`;
}

const uncounted = (count: number): string =>
  count === 0 ? '' : `，另有 ${count} 条因延期、取消或没有佐证不计`;

const withinInterval = (doubtful: boolean): string => (doubtful ? '；区间跨过目标，样本还不足以断定' : '');

const graded = (grade: string | undefined): string => (grade === undefined ? '' : `，${grade} 等`);

const directiveOf = (directive: string, what: string): string =>
  directive === what ? `上级交办「${directive}」` : `上级交办「${directive}」中的「${what}」`;

/** Why a check came out as it did, in Chinese. */
export const reasonsZh: ReasonSentences = {
  'metric-none': ({ period }) => `没有报过数，先要 ${period} 的`,
  'metric-stale': ({ period, newest }) => `只报到 ${newest}，该有 ${period} 的了`,
  'metric-skipped': ({ period, newest }) => `报了 ${newest} 的，却没有报 ${period} 的`,
  'metric-incomplete': ({ period, absent }) => `${period} 的数没有报齐，合计不出来，还差：${join(absent)}`,
  'metric-unset': ({ parameter, value, period }) => `目标值未定（${parameter}）；${period} 报的是 ${value}`,
  'metric-fails': ({ period, value, target, grade }) =>
    `${period} 为 ${value}，没有达到 ${target}${graded(grade)}`,
  'metric-unstable': ({ period, value, target, failed }) =>
    `${period} 为 ${value}，达到 ${target}；但 ${join(failed)} 没有达到`,
  'metric-holds': ({ period, value, target, grade }) =>
    `${period} 为 ${value}，达到 ${target}${graded(grade)}`,
  'evidence-short': ({ short, refused: why }) =>
    `${short.map(shortOf).join('；')}${why.length === 0 ? '' : `；有的不算：${join(why.map((each) => refused[each]))}`}`,
  'evidence-holds': ({ found }) => `材料齐全：${join(found.map((each) => `${each.material} ${each.found}`))}`,
  'activity-none': ({ asked, notCounted }) => `一次也没有办，要 ${asked} 次${aside(notCounted)}`,
  'activity-few': ({ asked, found, notCounted }) => `办了 ${found} 次，要 ${asked} 次${aside(notCounted)}`,
  'activity-holds': ({ asked, found, notCounted }) => `办了 ${found} 次，要 ${asked} 次${aside(notCounted)}`,
  'coverage-unset': ({ parameter }) => `日子未定（${parameter}），镇里采用以后才要求`,
  'coverage-not-yet': ({ day }) => `${day} 起才要求`,
  'coverage-none': ({ notCounted }) => `没有记录${uncounted(notCounted)}`,
  'coverage-few': ({ asked, found, notCounted }) =>
    `只有 ${found} 条记录，要 ${asked} 条${uncounted(notCounted)}`,
  'coverage-holds': ({ found }) => `有 ${found} 条记录`,
  'coverage-period-running': ({ asked, found, period }) =>
    `${period} 还没有过完，已有 ${found} 次，要 ${asked} 次`,
  'coverage-period-lacks': ({ asked, found, period, notCounted }) =>
    `${period} ${found === 0 ? '一次也没有' : `只有 ${found} 次`}，要 ${asked} 次${uncounted(notCounted)}`,
  'coverage-period-unstable': ({ asked, period, lacking }) =>
    `${period} 够了（每期要 ${asked} 次），但 ${join(lacking)} 不够`,
  'coverage-period-holds': ({ asked, found, period }) => `${period} 有 ${found} 次，每期要 ${asked} 次`,
  'visit-none': ({ items }) => `没有去查过：${join(items)}`,
  'visit-fails': ({ items, on }) => `${on} 查到不符合：${join(items)}`,
  'visit-partial': ({ items, on }) => `最近一次 ${on} 去过，还没看：${join(items)}`,
  'visit-unstable': ({ items, on, failedOn }) => `${on} 符合，但 ${join(failedOn)} 不符合：${join(items)}`,
  'visit-holds': ({ on, visits }) => `最近一次 ${on}，共查 ${visits} 次，都符合`,
  'sample-none': () => '期内没有抽样轮次',
  'sample-open': ({ passed, size, unseen, round }) =>
    `${round}抽 ${size} 处，合格 ${passed} 处，还有 ${unseen} 处没有去`,
  'sample-graded': ({ passed, size, grade, round }) =>
    `${round}抽 ${size} 处，合格 ${passed} 处，${grade} 等`,
  'findings-not-looked': ({ themes, open }) =>
    `期内没有人专门查过：${join(themes)}${open === 0 ? '' : `；已知未销号 ${open} 个`}`,
  'findings-open': ({ open, overdue, parked }) =>
    `有 ${open} 个问题没有销号${overdue === 0 ? '' : `，其中逾期 ${overdue} 个`}${parked === 0 ? '' : `，挂账 ${parked} 个`}`,
  'findings-overdue': ({ open, overdue, parked }) =>
    `有 ${overdue} 个问题逾期（未销号 ${open} 个${parked === 0 ? '' : `，另挂账 ${parked} 个`}）`,
  'findings-undated': ({ undated, open }) =>
    `未销号 ${open} 个，其中 ${undated} 个没有整改期限，说不上逾期不逾期；问题写 due，或由镇里定各等级的期限`,
  'findings-relapse': ({ relapsed, patrols }) => `查了 ${patrols} 次，反弹 ${relapsed} 个`,
  'findings-none': ({ found, open, parked, patrols }) =>
    `查了 ${patrols} 次，发现 ${found} 个，未销号 ${open} 个${parked === 0 ? '' : `（挂账 ${parked} 个）`}`,
  'survey-none': () => '没有做过问卷',
  'survey-few': ({ wave, valid, minimum }) => `${wave}只有 ${valid} 份有效，至少要 ${minimum} 份才说明问题`,
  'survey-unset': ({ wave, value, parameter }) => `目标值未定（${parameter}）；${wave}为 ${value}`,
  'survey-fails': ({ wave, value, target, grade, interval, doubtful }) =>
    `${wave}为 ${value}，没有达到 ${target}${graded(grade)}；95% 区间 ${interval}${withinInterval(doubtful)}`,
  'survey-holds': ({ wave, value, target, grade, interval, doubtful }) =>
    `${wave}为 ${value}，达到 ${target}${graded(grade)}；95% 区间 ${interval}${withinInterval(doubtful)}`,
  'roster-none': () => '没有名册',
  'roster-empty': ({ on }) => `${on} 的名册一条也没有`,
  'roster-short': ({ on, asked, complete, entries, blank }) =>
    `${on} 的名册 ${entries} 条，填全的 ${complete} 条，要 ${asked} 条${blank.length === 0 ? '' : `；有空着的：${join(blank)}`}`,
  'roster-lacks': ({ on, lacking }) => `${on} 的名册没有填全的：${join(lacking)}`,
  'roster-holds': ({ on, asked, complete, entries }) =>
    `${on} 的名册 ${entries} 条，填全的 ${complete} 条，要 ${asked} 条`,
  // Who attested stands in the record that is cited: reports go to more people than the office (CI servers keep them).
  'attestation-none': () => '还没有人认定',
  'attestation-lapsed': ({ until }) => `认定到 ${until} 为止，已经过期`,
  'attestation-changed': ({ on }) => `${on} 认定以后，所依据的记录变了，要重新认定`,
  'attestation-negative': ({ on }) => `${on} 认定不达标`,
  'attestation-holds': ({ on, until }) => `${on} 认定达标，有效期至 ${until}`,
  'task-open': ({ task, items, due }) => `「${task}」还没有交：${join(items)}；${due} 前交`,
  'task-overdue': ({ task, items, due, days }) =>
    `「${task}」没有交：${join(items)}；限 ${due}，已过 ${days} 天`,
  'task-late': ({ task, done, due, days }) => `「${task}」${done} 才交齐，限 ${due}，迟了 ${days} 天`,
  'task-done': ({ task, done, due }) => `「${task}」${done} 交齐，限 ${due}`,
  'directive-open': ({ directive, what, due }) => `${directiveOf(directive, what)}还没有办结，限 ${due}`,
  'directive-overdue': ({ directive, what, due, days }) =>
    `${directiveOf(directive, what)}没有办结，限 ${due}，已过 ${days} 天`,
  'directive-late': ({ directive, what, done, due, days }) =>
    `${directiveOf(directive, what)}${done} 才办结，限 ${due}，迟了 ${days} 天`,
  'directive-done': ({ directive, what, done, due }) =>
    `${directiveOf(directive, what)}${done} 办结，限 ${due}`,
  'cases-unset': ({ parameter }) => `几天之内要再跟进没有定（${parameter}）`,
  'cases-forgotten': ({ last, due, within }) =>
    `有劝过以后没有下文的：最近一次记录在 ${last}，下一次最晚该在 ${due}（${within} 天内）`,
  'cases-followed': () => '劝过的都返校了，或者一直有人跟进',
  nobody: ({ per, of }) => `没有可查的对象（${join([per, ...of])}）：名单是空的不等于都做到了`,
};
