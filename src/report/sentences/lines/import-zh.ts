import type { Changed, ImportLine, RowState } from '../../../ledgers/lines/import.ts';
import { bookRefusalZh } from '../book-refusals-zh.ts';
import { quoteZh, someZh } from '../diagnostic-words-zh.ts';
import type { LineSentences } from './lines.ts';

const states: Readonly<Record<RowState, string>> = {
  new: '新增',
  replaced: '替代',
  there: '已有',
  conflict: '不一致',
  wrong: '有误',
  held: '未写入',
};

const inSheet = (sheet: string): string => (sheet === '' ? '' : `工作表${quoteZh(sheet)}`);
const value = (text: string): string => (text === '' ? '（空）' : text);
const changed = (changes: readonly Changed[]): string =>
  changes.map(({ title, old, now }) => `${title.zh}：${value(old)} → ${value(now)}`).join('；');

export const importZh: LineSentences<ImportLine> = {
  'import-refused': ({ refusal }) => `没有读入：${bookRefusalZh(refusal)}`,
  'import-no-rows': ({ unfilled }) =>
    unfilled === 0
      ? '没有读入：标题下面一行内容也没有。请核对是不是发错了文件'
      : `没有读入：准备好的 ${unfilled} 行一行也没有填。请填好再读入；确实没有的，不用交这张表`,
  'import-no-headings': ({ sheet, row, headings }) =>
    headings.length === 0
      ? `没有读入：${inSheet(sheet)}前 20 行里没有标题。请在第一行写上各列的名称`
      : `没有读入：${inSheet(sheet)}认不出哪一行是标题（第 ${row} 行写着 ${someZh(headings)}）。请写明是哪种记录、哪一列是什么，例如 --kind finding --map ${headings[0] ?? '标题'}=text`,
  'import-heading-twice': ({ sheet, heading, first, second }) =>
    `没有读入：${inSheet(sheet)}有两列都是${quoteZh(heading)}：${first} 和 ${second}。请删去一列，或改掉一列的标题`,
  'import-lacking': ({ sheet, row, fields, unknown, isForm }) => {
    const names = fields.map(({ zh }) => zh);
    const other = unknown.length === 0 ? '' : `。认不出的标题有 ${someZh(unknown)}`;
    const type = isForm
      ? `请在第 ${row} 行补上这${fields.length === 1 ? '一列' : '几列'}，或重新取一张表来填`
      : `是另一种叫法的，加 --map 标题=${names[0] ?? ''}；每行都一样的，加 --set ${names[0] ?? ''}=…；没有的，在表里补一列`;
    return `没有读入：${inSheet(sheet)}缺少 ${names.join('、')}${other}。${type}`;
  },
  'import-kind-unclear': ({ sheet, kinds }) =>
    kinds.length === 0
      ? `没有读入：从标题看不出${inSheet(sheet)}是哪种记录。请写明，例如 --kind finding；标题叫法不同的，再加 --map 标题=字段`
      : `没有读入：${inSheet(sheet)}可能是${kinds.map(({ zh, en }) => `${zh}（${en}）`).join('、')}，分不清。请用 --kind 写明是哪一种`,
  'import-mappings-several': ({ names }) =>
    `没有读入：${names.map((name) => `mappings/${name}.yaml`).join('、')} 都对得上这张表。请用 --mapping 写明用哪一个`,
  'import-no-field': ({ field, kind, nearest }) =>
    `没有读入：${kind.zh}没有${quoteZh(field)}这个字段${nearest === undefined ? '。字段名见 docs/reference.md' : `，是不是${quoteZh(nearest)}？`}`,
  'import-no-roster': ({ roster, nearest }) =>
    `没有读入：没有叫${quoteZh(roster)}的名册${nearest === undefined ? '。请用 --set list=名册 写明' : `，是不是${quoteZh(nearest)}？`}`,
  'import-form-empty': ({ sheets }) =>
    `没有读入：这张表原来的工作表 ${someZh(sheets)} 都不见了。请不要改工作表的名称，或重新取一张表来填`,
  'import-taken': ({ file }) => `没有写入：${file} 已被别的内容占用。请核对，或把要读入的文件改名`,
  'import-state': ({ state }) => states[state],
  'import-said': ({ found, expected, type }) => `${found}；应当：${expected}；请写：${type}`,
  'import-there': ({ by, elsewhere }) =>
    elsewhere === undefined ? `与 ${by} 相同` : `与 ${by} 内容相同，那是从 ${elsewhere} 读入的`,
  'import-changed': ({ by, replaces, changes }) =>
    `${replaces ? `替代 ${by}` : `与 ${by} 不一致`}：${changed(changes)}`,
  'import-more': ({ state, count }) => `另有${states[state]} ${count} 行没有列出，全部见 --format json`,
  'import-kind': ({ kind, sheet, mapping, guessed }) =>
    `${inSheet(sheet)}按${kind.zh}（${kind.en}）读入${mapping === undefined ? '' : `，读法见 mappings/${mapping}.yaml`}${guessed ? '，是由标题推定的；不对请用 --kind 写明' : ''}`,
  'import-ignored': ({ sheet, headings }) =>
    `${inSheet(sheet)}没有读这${headings.length === 1 ? '一列' : '些列'}：${headings
      .map(
        ({ text, cell, nearest }) =>
          `${cell} ${quoteZh(text)}${nearest === undefined ? '' : `（是不是${quoteZh(nearest.zh)}？）`}`,
      )
      .join('、')}`,
  'import-sheet-ignored': ({ sheets }) => `没有读的工作表：${sheets.map(quoteZh).join('、')}`,
  'import-sheet-gone': ({ sheets }) => `表里原有的工作表不见了：${sheets.map(quoteZh).join('、')}`,
  'import-unfilled': ({ count }) => `另有 ${count} 行没有填，不计入`,
  'import-elsewhere': ({ count }) => `镇文件夹里另有 ${count} 处错误，与这次读入无关，逐条见 civic check`,
  'import-held-back': ({ wrong, conflict }) =>
    [
      '什么也没有写',
      ...(wrong === 0 ? [] : ['有误的在表里改好，再读入一次']),
      ...(conflict === 0 ? [] : ['不一致的，以表为准就加 --replace']),
      '只写没有问题的行，加 --partial',
    ].join('；'),
  'import-conflict-means': () =>
    '不一致：同一张表、同一编号的行以前读入过，内容不同。以表为准加 --replace（写成替代记录）；其实是另一张表的，把文件改名再读入',
  'import-copied': ({ count, dry }) =>
    dry ? `会拷入表里写到的文件 ${count} 个` : `拷入表里写到的文件 ${count} 个`,
  'import-written': ({ files, dry }) => `${dry ? '会写入' : '已写入'} ${files.join('、')}`,
  'import-sum': ({ rows, written, there, refused, dry }) =>
    `${dry ? '试读，没有写。' : ''}读入 ${rows} 行 = ${dry ? '会写入' : '写入'} ${written} + 已有 ${there} + 未写入 ${refused}`,
  'import-outcome': ({ fine }) => (fine ? '完成' : '有问题'),
};
