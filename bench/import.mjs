// Importing a long list, against openpyxl (read-only) just reading it: whole processes, in turn.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from '../scripts/lib.mjs';
import { median } from './measured.mjs';
import { findPython, measureProcess } from './whole-process.mjs';

const reading = `
import openpyxl, sys
count = 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        count += len(row)
print(count)
`;

const writing = `
import datetime, openpyxl, sys
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet('问题清单')
sheet.append(['序号', '日期', '存在问题', '责任单位', '问题来源', '整改时限', '位置', '问题主题', '备注', '经办'])
first = datetime.date(2022, 3, 1)
for i in range(int(sys.argv[2])):
    on = first + datetime.timedelta(days=i % 90)
    text = '第%d处垃圾积存在路边没有清理' % i
    due = on + datetime.timedelta(days=7)
    sheet.append([i + 1, on, text, ['临河', '双碾', '老鹰岩'][i % 3], '督查', due, '东街%d号' % i, '垃圾积存', '巡查发现', '某人'])
book.save(sys.argv[1])
`;

/** The settings of the example town, without its records. */
function emptyTown(folder) {
  const town = join(folder, 'town');
  mkdirSync(town);
  for (const name of ['civic', 'units', 'sites', 'zones', 'tasks', 'rounds', 'markets', 'visits'])
    cpSync(join(root, 'examples/landu', `${name}.yaml`), join(town, `${name}.yaml`));
  return town;
}

/** Rows of the table: CPU and wall time of both; a machine without openpyxl has none. */
export function measureImport(program, folder, rows, rounds, say) {
  const python = findPython('openpyxl');
  if (python === undefined) {
    say('importing: left out, there is no Python with openpyxl');
    return [];
  }
  say(`importing ${String(rows)} rows`);
  const own = mkdtempSync(join(folder, 'import-'));
  const [list, read, write] = ['list.xlsx', 'read.py', 'write.py'].map((name) => join(own, name));
  writeFileSync(read, reading);
  writeFileSync(write, writing);
  if (spawnSync(python, [write, list, String(rows)]).status !== 0)
    throw new Error('the list was not written');
  const theirs = [];
  const ours = [];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(measureProcess(python, [python, read, list]));
    const town = emptyTown(own);
    ours.push(measureProcess(python, [process.execPath, program, 'import', list, '-C', town]));
    rmSync(town, { recursive: true });
  }
  const ratio = (what) => median(ours.map((each) => each[what])) / median(theirs.map((each) => each[what]));
  const of = '× openpyxl';
  return [
    { part: 'importing', what: `${String(rows)} rows, CPU`, value: ratio('cpu'), of, atMost: 2 },
    { part: 'importing', what: `${String(rows)} rows, wall time`, value: ratio('wall'), of, atMost: 2 },
  ];
}
