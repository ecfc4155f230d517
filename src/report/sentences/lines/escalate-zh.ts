import type { EscalateLine, LadderWhy } from '../../../ledgers/lines/escalate.ts';
import type { LineSentences } from './lines.ts';

const whys: { readonly [C in LadderWhy['code']]: (why: Extract<LadderWhy, { readonly code: C }>) => string } =
  {
    'office-found': ({ times }) => `办公区域本年第 ${times} 次查到脏乱，还没有通知`,
    'office-not-mended': ({ notice, due }) => `${notice} 通知限 ${due} 前整改，到期没有改好`,
    'office-again': ({ times, after }) => `办公区域本年查到脏乱 ${times} 次，已定满 ${after} 次即通报`,
    'unit-missed': ({ times, after }) => `本年逾期 ${times} 次，已定满 ${after} 次即约谈`,
    'unit-missed-again': ({ times, after, last, day }) =>
      `${day} ${last}以后又逾期 ${times} 次，已定满 ${after} 次即移交`,
  };

function sayWhy<C extends LadderWhy['code']>(code: C, why: Extract<LadderWhy, { readonly code: C }>): string {
  return whys[code](why);
}

const rungNames: Readonly<Record<string, string>> = {
  整改通知: '发整改通知并限期',
  内部通报: '拍照报卫生整治领导小组并内部通报',
  约谈: '约谈',
  移交: '移交镇纪检部门',
};

const kinds: Readonly<Record<string, string>> = {
  problem: '问题',
  inspection: '巡查',
  notice: '通知通报',
  decision: '决定',
};

export const escalateZh: LineSentences<EscalateLine> = {
  'escalate-proposes': ({ count }) =>
    `${count === 0 ? '没有该做的' : `共 ${count} 件`}。本表只是提议，由人决定，记了才算数`,
  'escalate-office-only': ({ withheld }) =>
    `约谈、移交等问责事项不对外${withheld === 0 ? '' : `，另有 ${withheld} 件会透露暗访点位的通知通报也不列`}；创建办加 --audience internal 看全部`,
  'escalate-rung': ({ rung, superior }) =>
    superior === undefined
      ? (rungNames[rung] ?? rung)
      : `致函其上级${superior === '' ? '主管部门（units.yaml 未填 superior）' : superior}`,
  'escalate-why': ({ whys: all, due }) =>
    all.map((why) => sayWhy(why.code, why)).join('；') + (due === undefined ? '' : `；拟限 ${due} 前改好`),
  'escalate-done': ({ steps }) =>
    steps
      .map(({ type, on, number }) => `${on} ${type}${number === undefined ? '' : `（${number}）`}`)
      .join('；'),
  'escalate-record': () =>
    '做了以后在 records/notice/ 里记一条（type、unit、findings 或 site、due、by、text），就不再提议，到再犯为止。',
  'escalate-proof': ({ what, secret }) => `${kinds[what] ?? what}${secret ? '（暗访）' : ''}`,
  'escalate-unset': ({ parameter }) =>
    parameter === undefined
      ? '指标包的点位没有标明哪几项算办公区域脏乱（office: true），办公区域不提议'
      : '未定标：方案没有写几次几天，镇里也没有采用；写进 civic.yaml 的 targets（附依据）以前不提议',
};
