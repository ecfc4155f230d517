import type { ChangedGap, DiffLine, SideName } from '../../../ledgers/lines/diff.ts';
import { showPoints } from '../../points.ts';
import { shortKeys } from '../short-keys.ts';
import { wordsZh } from '../words-zh.ts';
import type { LineSentences } from './lines.ts';

function side(name: SideName): string {
  if (name.kind === 'day') return name.on;
  return `${name.kind === 'named' ? name.name : '现在的文件夹'}（${name.on}）`;
}

const sorts = { regressed: '倒退', new: '新出现', fixed: '已补上', gone: '不再判', unchanged: '没有变化' };

const means = {
  regressed: '原来达标，现在不达标或不稳',
  new: '原来不判（新的对象、新的一期、不适用认定到期等），现在判了是短板',
  fixed: '原来是短板，现在达标',
  gone: '原来是短板，现在不判了（不适用、停用等），不算补上',
  unchanged: '前后都是短板',
};

const whys = { waived: '认定为不适用', 'waiver-over': '不适用认定已到期或撤回' };

/** Named of the subjects of a row; the rest are counted. */
const fewSubjects = 6;

function subjects(gaps: readonly ChangedGap[]): readonly string[] {
  const names = gaps.flatMap(({ label }) =>
    label.kind === 'town' ? [] : label.kind === 'named' ? label.name : `抽样点位 ${label.number}`,
  );
  if (names.length === 0) return [];
  const more = names.length > fewSubjects ? ` 等 ${names.length} 个` : '';
  return [`${names.slice(0, fewSubjects).join('、')}${more}`];
}

/** Named of the records that moved a standard; the rest are counted. */
const few = 3;

function some(label: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const more = keys.length > few ? ` 等 ${keys.length} 条` : '';
  return [`${label} ${shortKeys(keys.slice(0, few)).join('、')}${more}`];
}

export const diffZh: LineSentences<DiffLine> = {
  'diff-between': ({ before, after }) => `对比：${side(before)} → ${side(after)}`,
  'diff-score': ({ before, after }) =>
    `自评得分 ${showPoints(before.won)} → ${showPoints(after.won)}，满分 ${showPoints(before.possible)} → ${showPoints(after.possible)}，未知 ${showPoints(before.unknown)} → ${showPoints(after.unknown)}（模拟，不代表官方测评）`,
  'diff-other-pack': ({ before, after }) =>
    `测评体系不同（${before} → ${after}）：编号相同的标准、检查项才能对上`,
  'diff-left-out': ({ count }) => `前一边有错的 ${count} 处没有计入`,
  'diff-unmatched': ({ before, after }) =>
    `抽样点位没有对比（前 ${before} 处，后 ${after} 处）：公开的结果里只有编号，两份的同一编号不一定是同一处。要对比，请用 --audience internal 各存一份`,
  'diff-waivers-over': ({ standards }) =>
    `不适用认定已到期或撤回，又照常判定：${standards.join('、')}。仍不适用的，报上级批准后新记一条（civic add waiver），否则补上工作`,
  'diff-more-rows': ({ rows }) => `另有 ${rows} 行没有列出，加 --full 全部列出；--format xlsx、json 总是列全`,
  'diff-sort': ({ sort }) => sorts[sort],
  'diff-sort-means': ({ sort }) => means[sort],
  'diff-what': ({ check, gaps, why }) =>
    [check, ...subjects(gaps), ...(why === undefined ? [] : [whys[why]])].join(' · '),
  'diff-turn': ({ before, after, due, timing, accepted }) => {
    const say = (verdict: typeof before): string =>
      verdict === undefined ? '未判' : wordsZh.verdicts[verdict];
    const verdicts = before === after ? say(after) : `${say(before)} → ${say(after)}`;
    const turn = accepted === undefined ? verdicts : `${verdicts}（已接受至 ${accepted}）`;
    if (due === undefined) return turn;
    const [first, last] = due;
    const days = first === last ? first : `${first} 至 ${last}`;
    return `${turn} ${timing === 'overdue' ? `${days} 已逾期` : `限 ${days}`}`;
  },
  'diff-units': ({ units }) => units.join('、'),
  'diff-records': ({ why, added, dropped, edited, kept, withheld }) => {
    if (why !== undefined) return whys[why];
    const said = [
      ...some('内容改了', edited),
      ...some('新采用', added),
      ...some('不再采用', dropped),
      ...(withheld ? ['抽样点位的记录不公开'] : []),
    ];
    if (said.length > 0) return said.join('；');
    return ['没有记录增减：是内容、日期或设置变了', ...some('仍采用', kept)].join('；');
  },
};
