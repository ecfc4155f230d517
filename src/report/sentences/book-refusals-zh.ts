import type { BookLimit, BookRefusal } from '../../model/book.ts';
import { quoteZh } from './diagnostic-words-zh.ts';

const tooMuch: Readonly<Record<BookLimit, string>> = {
  packed: '文件太大。请删去贴在表里的照片再存一次，照片另外放在表的旁边',
  unpacked: '解压以后太大，不像一张填写的表。请把内容复制到一个新的工作簿再读入',
  entries: '里面的文件太多，不像一张填写的表。请把内容复制到一个新的工作簿再读入',
  entities: '里面有表格软件不会写的东西（XML 实体）。请用 Excel 或 WPS 打开，另存为 .xlsx 再读入',
  depth: '里面的 XML 套得太深。请用 Excel 或 WPS 打开，另存为 .xlsx 再读入',
  strange: '里面多半不是表格的内容。请用 Excel 或 WPS 打开，另存为 .xlsx 再读入',
  piece: '里面有一段 XML 长得不正常。请用 Excel 或 WPS 打开，另存为 .xlsx 再读入',
  sheets: '工作表太多。请只留要读入的工作表',
  columns: '列太多。请删去没有用的列',
  rows: '行太多。请分成几个文件',
  cells: '写了字的单元格太多。请分成几个文件',
  merges: '合并单元格太多。请取消合并',
  'cell-text': '有一格的字太多（超过 32767 个）。请把它写短',
  text: '字太多。请分成几个文件',
};

const reasons: Readonly<Record<BookRefusal['refused'], (refusal: BookRefusal) => string>> = {
  empty: () => '是空文件，一个字节也没有。请重新取一份',
  unreadable: ({ shown }) =>
    shown === 'ENOENT'
      ? '没有这个文件。请核对文件名'
      : `读不了这个文件（${shown ?? ''}）。请核对它是不是普通文件、有没有被别的软件占用`,
  'unknown-format': () => '不是工作簿，也不是 CSV。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV',
  'old-format': () => '是旧格式（.xls、.et 之类）。请用 Excel 或 WPS 打开，另存为 .xlsx',
  password: () => '设了打开密码。请去掉密码再存一次',
  broken: () => '工作簿不完整或坏了。请用 Excel 或 WPS 打开看看，另存为 .xlsx；打不开的，请对方重发',
  'too-big': ({ limit }) => tooMuch[limit ?? 'unpacked'],
  encoding: () => '不是 UTF-8、GBK 或 Unicode 编码的文字。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”',
  'gave-up': ({ shown }) =>
    `读得太久或太占内存，停下了${shown === undefined || shown === '' ? '' : `（${shown}）`}。请把内容复制到一个新的工作簿再读入`,
};

/** Why a file that somebody filled in is not read, in Chinese. */
export function bookRefusalZh(refusal: BookRefusal): string {
  const { sheet, cell, shown } = refusal;
  const place = [sheet, cell].filter((each) => each !== undefined).join('!');
  const told = ['broken', 'too-big'].includes(refusal.refused) && shown !== undefined && shown !== '';
  return `${place === '' ? '' : `在 ${place}：`}${reasons[refusal.refused](refusal)}${told ? `（${quoteZh(shown)}）` : ''}`;
}
