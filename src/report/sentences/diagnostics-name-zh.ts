import type { Explained, Explaining } from '../../model/diagnostic.ts';
import type { NameArgs, UnknownName } from '../../model/diagnostic-meaning.ts';
import { showPlace } from '../../model/place.ts';
import type { RefKind } from '../../model/schema.ts';
import { isRecord } from './diagnostic-places.ts';
import { meantZh, quoteZh, refHomesZh, refKindsZh, someZh } from './diagnostic-words-zh.ts';

/** Words of another script stand apart from Chinese ones. */
function gap(home: string): string {
  return /^[a-z]/i.test(home) ? ` ${home}` : home;
}

/** A town adds to its own lists; what a pack lists is not its to change. */
function registered(kind: RefKind): string {
  if (kind === 'record' || kind === 'finding' || kind === 'directive') return '，或先录入那一条';
  return /^[a-z]/.test(refHomesZh[kind]) ? `，或先登记到 ${refHomesZh[kind]}` : '';
}

function unknown(kind: RefKind): (d: UnknownName) => Explained {
  const called = refKindsZh[kind];
  return (d) => ({
    found:
      d.is === undefined
        ? `没有叫${quoteZh(d.found)}的${called}`
        : `${quoteZh(d.found)}是${refKindsZh[d.is]}，不是${called}`,
    expected: `已有的${called}${kind === 'unit-type' ? '' : `（在${gap(refHomesZh[kind])}）`}${
      d.total === 0 ? '；现在一个也没有' : `：${someZh(d.known, d.total)}`
    }`,
    type: meantZh(d.nearest, `改成已有的${called}${registered(kind)}`),
  });
}

export const nameSentencesZh: Explaining<keyof NameArgs> = {
  'unknown-category': unknown('category'),
  'unknown-standard': unknown('standard'),
  'unknown-unit': unknown('unit'),
  'unknown-site': unknown('site'),
  'unknown-zone': unknown('zone'),
  'unknown-metric': unknown('metric'),
  'unknown-phase': unknown('phase'),
  'unknown-record': unknown('record'),
  'unknown-finding': unknown('finding'),
  'unknown-directive': unknown('directive'),
  'unknown-task': unknown('task'),
  'unknown-round': unknown('round'),
  'unknown-theme': unknown('theme'),
  'unknown-problem-theme': unknown('problem-theme'),
  'unknown-parameter': unknown('parameter'),
  'unknown-site-kind': unknown('site-kind'),
  'unknown-set': unknown('set'),
  'unknown-member': unknown('member'),
  'unknown-roster': unknown('roster'),
  'unknown-question': unknown('question'),
  'unknown-level': unknown('level'),
  'unknown-method': unknown('method'),
  'unknown-unit-type': unknown('unit-type'),
  'unknown-clause': (d) => ({
    found: `${quoteZh(d.found)}不是方案条款的编号`,
    expected: '章.节.款-字母，如 4.4.1-a',
    type: '照方案拆解表的编号写',
  }),
  'unknown-item': (d) => ({
    found: `${quoteZh(d.of)}里没有${quoteZh(d.found)}这一项`,
    expected:
      d.known.length === 0 ? `${quoteZh(d.of)}里有的项目；现在一项也没有` : `下列之一：${someZh(d.known)}`,
    type: meantZh(
      d.nearest,
      d.known.length === 0 ? `核对${quoteZh(d.of)}是不是写错了` : '从所列各项里选一个',
    ),
  }),
  'unknown-pack': (d) => ({
    found: `没有叫${quoteZh(d.found)}的测评体系`,
    expected: `现在载入的是 ${d.known}`,
    type: `写：pack: ${d.known}`,
  }),
  'duplicate-id': (d) => ({
    found: `${d.title.zh}编号${quoteZh(d.id)}已经用过，在 ${showPlace(d.first)}`,
    expected: isRecord(d.at)
      ? '每个编号只用一次；更正、替代旧记录的用 corrects、supersedes 写明旧编号'
      : '每个编号只用一次',
    type: '给其中一条换个编号；重复录入的删去一条',
  }),
  'look-alike': (d) => ({
    found:
      d.keys.length === 0
        ? `与 ${showPlace(d.first)} 的记录日期相同，此外都没有写`
        : `与 ${showPlace(d.first)} 的记录日期相同，${someZh(d.keys)} 也相同`,
    expected: '一件事只记一条',
    type: '重复录入的删去一条；确是两件事的，各写一个 id',
  }),
};
