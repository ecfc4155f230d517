import type { RecordOf } from '../records/index.ts';
import { isPersonName } from './person-names.ts';
import type { Rule, Survey } from './rule.ts';

/** Columns of rosters that hold codes. */
const codeColumn = /(?:编号|编码|代号|代码|学号)$/u;

/** Whether what stands before the number is part of the name of a unit, as in 中学-01. */
function isOfUnit(text: string, { town }: Survey): boolean {
  return town.units.some(({ id, was }) => [id, ...(was ?? [])].some((name) => name.includes(text)));
}

function checkRoster(
  record: RecordOf<'roster'>,
  report: (path: readonly (string | number)[], field: string, name: string) => void,
): void {
  record.entries.forEach((entry, i) => {
    for (const [column, cell] of Object.entries(entry))
      if (codeColumn.test(column) && typeof cell === 'string' && isPersonName(cell.trim()))
        report(['entries', i, column], column, cell.trim());
  });
}

/** 未成年人保护法 and 个人信息保护法: children that are talked back to school are codes, never names. */
export const nameForCode: Rule<'name-for-code'> = {
  severity: 'warning',
  backing: 'document',
  find(survey, report) {
    for (const record of survey.town.records.all) {
      const { at } = record;
      if (record.kind === 'roster') {
        checkRoster(record, (path, field, name) => {
          report({ at, path, within: name, secret: true }, { field, example: '01' });
        });
      }
      if (record.kind !== 'retention') continue;
      const before = record.code.slice(0, record.code.lastIndexOf('-'));
      if (isPersonName(before) && !isOfUnit(before, survey))
        report({ at, path: ['code'], within: before, secret: true }, { field: 'code', example: '中学-01' });
    }
  },
};
