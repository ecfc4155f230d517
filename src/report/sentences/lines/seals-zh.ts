import type { SealLine } from '../../../ledgers/lines/seals.ts';
import type { LineSentences } from './lines.ts';

const sources = { records: '记录', settings: '设置', pack: '测评体系', civic: '程序版本' } as const;

export const sealsZh: LineSentences<SealLine> = {
  'seal-ledger': ({ title, phase, month, unit, audience }) =>
    [
      title,
      ...(phase === undefined ? [] : [phase]),
      ...(month === undefined ? [] : [`${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`]),
      ...(unit === undefined ? [] : [unit]),
      ...(audience === 'internal' ? ['内部'] : []),
    ].join(' · '),
  'seal-follows': ({ follows }) =>
    ({ yes: '一致', no: '不一致', unmade: '重做不了：这份台账或阶段已经没有了' })[follows],
  'seal-product': ({ product }) =>
    ({ same: '在，未改', changed: '在，改过', gone: '不在镇文件夹里' })[product],
  'seal-receipt': ({ edited }) => (edited ? '改过' : '原样'),
  'seal-sources': ({ sources: changed }) =>
    changed.length === 0 ? '没有变' : `${changed.map((each) => sources[each]).join('、')}变了`,
  'seal-since': ({ what }) =>
    ({ late: '补录', corrects: '更正', supersedes: '替代', 'same-day': '同日录入，或在定稿之后' })[what],
  'seals-summed': ({ seals, follow }) => `定稿 ${seals} 份，与记录一致 ${follow} 份`,
  'seals-none': () => '还没有定稿的台账。定稿：civic ledger --phase 1 --seal 定稿人',
  'seals-nothing-since': () => '没有。',
  'seals-means': () =>
    '一致：按同一统计截止日、同一录入截至日重做，各表内容与定稿时相同。定稿以后录入的不在重做之内，列在后一张表里。记录文件添了新的，“来源”也算变了，不等于内容变了。',
  'seals-again': ({ file, command }) => `${file} 要重做同一份：${command}`,
};
