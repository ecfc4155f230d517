// The ledger as a file that each side reads line by line as it writes: cells apart by tabs, the first says what the line is.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { columns, rowsOf } from './ledger-rows.mjs';

const about = { town: '测试县测试镇 2022 年', title: '问题整改台账', headed: '统计截止日：2022-12-31' };

/** Its head, its columns (those of a share counted from one), what its states mean, its rows, its total. */
export function writeLedgerFile(path, size) {
  const handle = openSync(path, 'w');
  const line = (...cells) => writeSync(handle, `${cells.map((cell) => cell ?? '').join('\t')}\n`);
  const place = (key) => columns.findIndex((each) => each.key === key) + 1;
  line('head', about.town, about.title, about.headed, size);
  for (const { key, title, form, width, sum, share = [] } of columns)
    line('column', key, title, form, width, sum ? 1 : 0, ...share.map(place));
  for (const { tones = [] } of columns) for (const [word, tone] of tones) line('state', word, tone);
  let written = 0;
  for (const cells of rowsOf(size)) {
    line(written === size ? 'total' : 'row', ...cells);
    written += 1;
  }
  closeSync(handle);
}

/** The cells of each line. */
function* linesOf(path) {
  const handle = openSync(path, 'r');
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(1 << 16);
  let rest = '';
  for (let count = 1; count > 0;) {
    count = readSync(handle, bytes);
    const lines = (rest + decoder.decode(bytes.subarray(0, count), { stream: true })).split('\n');
    rest = lines.pop();
    for (const line of lines) yield line.split('\t');
  }
  closeSync(handle);
}

const isText = { text: true, state: true, day: true };

function cellsOf(own, cells) {
  return own.map(({ form }, i) => {
    const cell = cells[i + 1];
    return cell === '' ? null : isText[form] ? cell : Number(cell);
  });
}

/** The head of the file, and the columns with what they share and what their states mean. */
function beginningOf(path) {
  const own = [];
  const tones = new Map();
  let head;
  for (const [what, ...cells] of linesOf(path)) {
    if (what === 'row') break;
    if (what === 'head') head = cells;
    if (what === 'state') tones.set(cells[0], cells[1]);
    if (what === 'column') own.push(cells);
  }
  const said = own.map(([key, title, form, width, sum, ...share]) => ({
    ...{ key, title, form, width: Number(width) },
    ...(sum === '1' ? { sum: true } : {}),
    ...(share.length > 0 ? { share: share.map((place) => own[place - 1][0]) } : {}),
    ...(form === 'state' ? { tones } : {}),
  }));
  return { head, said };
}

/** The file as a sheaf of one table in Chinese, whose rows are read as they are asked for. */
export function readLedgerFile(path) {
  const { head, said } = beginningOf(path);
  const [town, title, headed, size] = head;
  const total = [];
  const rows = {
    length: Number(size),
    *[Symbol.iterator]() {
      for (const cells of linesOf(path)) {
        if (cells[0] === 'row') yield cellsOf(said, cells);
        if (cells[0] === 'total') Object.assign(total, cellsOf(said, cells));
      }
    },
  };
  const table = { id: 'problems', title, columns: said, rows, total, lead: [], notes: [], sign: [] };
  const of = { id: 'bench', title, town, on: '2022-12-31', headed: [headed], warnings: [] };
  return { ...of, tables: [table] };
}
