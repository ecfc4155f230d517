import { quoteZh } from './diagnostic-words-zh.ts';
import type { ImportWords } from './import-words.ts';

const about = (sheet: string): string => (sheet === '' ? '这份清单' : `工作表${quoteZh(sheet)}`);

export const importWordsZh: ImportWords = {
  title: '读入',
  whichKind: (sheet) => `${about(sheet)}的一行是哪种记录？`,
  whichRoster: (sheet) => `${about(sheet)}是哪一种名册？`,
  whichField: (heading, example) =>
    `${quoteZh(heading)}这一列${example === '' ? '' : `（如 ${example}）`}是记录的哪一项？`,
  unwanted: '不要这一列',
  constant: ({ zh }) => `没有${quoteZh(zh)}这一列，每一行都写什么？`,
  none: '（不写）',
  whatMeans: ({ zh }, text) => `${zh}里的${quoteZh(text)}是本镇的哪一个？`,
  asItIs: '照原样，不译',
  differ: (file) => `${file} 里与以前读入的不一样：`,
  replace: (rows) => `${String(rows)} 行与以前读入的不一样，用表里的替代？`,
  nameIt: '这种读法记在 mappings/ 里，下次不再问。起个名字：',
  badName: '名字里只能有汉字、字母、数字、- 和 _',
  nameTaken: '已经有叫这个名字的读法，请换一个',
  comments: {
    head: '上级清单的读法。civic import 问过一次记在这里，以后只读不改；要改请直接改这个文件。',
    headings: "清单的标题: 记录的字段；不要的列写 '-'",
    set: '每一行都一样的字段',
    words: '字段: 清单里的说法 → 记录里的写法',
    units: '清单里的单位名称 → 本镇的单位',
  },
};
