import type { CleaningLine, Told } from '../../../ledgers/lines/cleaning.ts';
import { showMoney } from '../../tables/show-value.ts';
import type { LineSentences } from './lines.ts';

const times = { doneBy: '早扫完成', break: '午休开始', afternoon: '下午到岗', off: '下班' };
const limits = { cap: '本镇每月上限', share: '当月工资的 20%', minimum: '工资减最低工资' };
const reasons = {
  'minutes-unset': '限时清理未定标，不算次数，不提扣款',
  'deduction-unset': '每次计扣未定标，不提扣款',
  'wage-unset': '工资未定，限额算不出，不提扣款',
  'minimum-unset': '当地最低工资未定标，不提扣款',
  'part-month': '当月只在岗一部分，先按天核定工资，再算限额',
};
const states = {
  proposed: '提议更换，由领导小组决定',
  settled: '已决定更换',
  'none-since': '次数已到，通知以后没有再犯，暂不提议',
  'not-told': '次数已到，没有通知或约谈记录，先通知再议',
};
const open = {
  unnamed: '没写保洁员，不算任何人的',
  'not-on-roster': '名册里没有这个人，核对姓名或补登名册',
  'not-employed': '名册上那天不在岗，核对姓名和到岗、离岗日',
  unknown: '没写是否清理、几分钟清理，不算次数',
};
const yuan = (fen: number): string => `${showMoney(fen)} 元`;
const monthOf = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;
const toldOf = (told: readonly Told[]): readonly string[] =>
  [true, false].flatMap((isByName) => {
    const papers = told.filter((each) => each.isByName === isByName).map(({ on, type }) => `${on} ${type}`);
    return papers.length === 0 ? [] : [`${isByName ? '已告知本人' : '已发到责任区'}：${papers.join('、')}`];
  });

export const cleaningZh: LineSentences<CleaningLine> = {
  'cleaning-span': ({ month, to, isWhole, clearWithin }) =>
    [
      isWhole ? `${monthOf(month)}，整月` : `${monthOf(month)}，统计到 ${to}，本月还没有完`,
      clearWithin === undefined ? '限时清理未定标，超时没超时都不算' : `暴露垃圾限 ${clearWithin} 分钟内清理`,
    ].join('；'),
  'cleaning-unset': () => '未定标',
  'cleaning-no-zones': () => '没有登记保洁责任区：请写在 zones.yaml 里',
  'cleaning-none-checked': () => '本月没有一条保洁检查记录。没有人去查过，不等于没有问题。',
  'cleaning-not-checked': ({ zones }) =>
    `${zones.join('、')}本月没有检查记录。没有人去查过，不等于没有问题。`,
  'cleaning-counts-mean': () =>
    '按时＝限时之内清理；未按时＝超时或一直没清；不明＝记录没写是否清理、几分钟清理，或限时未定标，都不计扣。',
  'cleaning-rest-internal': () => '人员考核、工资、扣款和更换提议只供创建办，用 --audience internal 查看。',
  'cleaning-no-attendance': () => '空着的，是本月没有到岗记录（attendance）的责任区。',
  'cleaning-time': ({ which }) => times[which],
  'cleaning-values': ({ wageFen, eachFen, capFen, minimumFen }) =>
    [
      wageFen === undefined
        ? '月工资标准未定标，只按名册写的'
        : `月工资标准 ${yuan(wageFen)}，名册另写的按名册`,
      eachFen === undefined ? '每次计扣未定标' : `每次计扣 ${yuan(eachFen)}`,
      capFen === undefined ? '每人每月上限未定，不按上限' : `每人每月上限 ${yuan(capFen)}`,
      '不超过当月工资的 20%（《工资支付暂行规定》第十六条），舍到分',
      minimumFen === undefined ? '当地最低工资未定标' : `扣后不低于当地最低工资 ${yuan(minimumFen)}`,
      '三者取最低',
    ].join('；'),
  'cleaning-only-proposed': () =>
    '本表只是建议。扣不扣、扣多少由人决定并签字，记为 decision 的才算已决定。工资不含保险。',
  'cleaning-no-roster': () => '名册里本月没有在岗的保洁员：先登记保洁员名册（姓名、到岗日），才能提出扣款。',
  'cleaning-sum-open': ({ people }) => `有 ${people} 人的数没有定，相关合计空着。`,
  'cleaning-why': ({
    days,
    late,
    cutBy,
    limitFen,
    fullFen,
    none,
    isWageUnreadable,
    unknown,
    refused,
    told,
    decided,
    isOverLimit,
  }) =>
    [
      ...(late.length === 0 ? [] : [`未按时清理：${late.join('、')}`]),
      ...(none === undefined ? [] : [reasons[none]]),
      ...(cutBy.length === 0 || limitFen === undefined || fullFen === undefined
        ? []
        : [
            `按次 ${yuan(fullFen)}，因${cutBy.map((limit) => limits[limit]).join('、')}减到 ${yuan(limitFen)}`,
          ]),
      ...(late.length === 0 ? [] : told.length === 0 ? ['没有通知或约谈记录，先告知再扣'] : toldOf(told)),
      ...(days === undefined
        ? []
        : [`当月在岗 ${days.from} 至 ${days.to}，工资标准是整月的，按天由财政所核定`]),
      ...(isWageUnreadable ? ['名册里的月工资不是金额'] : []),
      ...(unknown === 0 ? [] : [`另有 ${unknown} 次不明，不计`]),
      ...(refused === 0 ? [] : [`不服从调度 ${refused} 次，处理由人定`]),
      ...decided.map(
        ({ on, amountFen, document }) =>
          `已决定：${on} ${document} ${amountFen === undefined ? '（金额没写，或写得比分还细）' : yuan(amountFen)}`,
      ),
      ...(isOverLimit ? ['决定的数超过限额，请复核'] : []),
    ].join('；'),
  'cleaning-stray-decision': ({ person, on, place }) =>
    `${on} 的扣款决定（${place}）写的“${person}”本月不在册，没有对上人，请核对。`,
  'cleaning-replace-after': ({ after }) =>
    after === undefined
      ? '几次不整改即提议更换：未定标，不提议'
      : `本年未按时清理满 ${after} 次、通知或约谈后仍有的，提议更换（五（二）3）`,
  'cleaning-replace-none': () => '没有人达到。',
  'cleaning-replacement': ({ state, late, told, decided }) =>
    [
      decided === undefined ? states[state] : `${states[state]}：${decided.on} ${decided.document}`,
      ...toldOf(told),
      ...(late.length === 0 ? [] : [`未按时清理：${late.join('、')}`]),
    ].join('；'),
  'cleaning-open-because': ({ why }) => open[why],
  'cleaning-never-cleared': () => '没有清',
  'cleaning-none-open': () => '没有。',
  'cleaning-office-period': ({ month, to }) => (month === undefined ? `本年到 ${to}` : monthOf(month)),
  'cleaning-office-points': ({ each }) =>
    each === undefined
      ? '每次扣几分：未定标，不提扣分'
      : `暴露垃圾未按时清理一次扣 ${each} 分（五（二）3），供领导小组考核创建办参考，由领导小组决定`,
};
