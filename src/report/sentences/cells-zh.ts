import type { CellMessage, CellSentences } from './cells.ts';
import { quoteZh } from './diagnostic-words-zh.ts';

type Why = Extract<CellMessage, { readonly code: 'cell-unreadable' }>['why'];
const whys: Readonly<
  Record<Why, (shown: string) => readonly [found: string, expected: string, type: string]>
> = {
  error: (shown) => [`是错误值 ${shown}`, '一个值', '改掉公式，或直接写上结果'],
  'no-result': (shown) => [
    `是公式 ${shown}，没有存下结果`,
    '一个值',
    '用 Excel 或 WPS 打开算出来再存，或直接写上结果',
  ],
  picture: () => ['格里嵌着图片', '文字', '把照片另存成文件放在表的旁边，格里写文件名'],
  'long-number': (shown) => [
    `是 ${shown}，超过 15 位的数字，末尾已被表格软件改成 0`,
    '文字',
    '把单元格设为文本，再重新写一遍',
  ],
  'impossible-day': (shown) => [`是 ${shown}，不是日历上的日子`, '日期', '重新写日期，如 2022-03-15'],
  'number-for-day': (shown) => [
    `是数字 ${shown}，分不清是哪个月、哪一天`,
    '日期或月份',
    '把单元格设为文本，写成 2022-10 或 2022-10-05',
  ],
  'day-for-figure': (shown) => [
    `是日期 ${shown}，多半是表格软件把“分子/分母”改成了日期`,
    '数值',
    '把单元格设为文本，再写 3/4 这样的数',
  ],
};

export const cellsZh: CellSentences = {
  'cell-unreadable': ({ why, title, shown }) => {
    const [found, expected, type] = whys[why](shown);
    return { found: `${title.zh}${found}`, expected, type };
  },
  'cell-missing': ({ title, column, because }) => ({
    found: `没有写${title.zh}`,
    expected:
      because === undefined
        ? `必须写${title.zh}`
        : `${because.title.zh}是${quoteZh(because.value)}的，必须写${title.zh}`,
    type: column ? `在这一格写上${title.zh}` : `加一列${quoteZh(title.zh)}，写在这一行`,
  }),
  'id-taken': ({ id, title, first }) => ({
    found: `${title.zh}编号${quoteZh(id)}已经用过，在 ${first}`,
    expected: '每个编号只用一次',
    type: '换个编号；是同一件事的，删去这一行',
  }),
  'row-twice': ({ row, key, same }) => ({
    found: same ? `与第 ${row} 行完全相同` : `编号${quoteZh(key)}与第 ${row} 行相同，内容不同`,
    expected: '一件事一行，一行一个编号',
    type: same ? '重复的删去一行；确是两件事的，加一列“序号”，各写一个' : '给其中一行换个编号',
  }),
};
