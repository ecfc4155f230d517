import { appraiseSheaf } from '../appraise-sheaf.ts';
import { made } from './made.ts';
import type { MakeSheet } from './sheet.ts';

/** 单位考核, group by group: the tables of `civic appraise`. Nothing where the pack says nothing of appraising. */
export const appraisal: MakeSheet = (facts, sheet) => {
  const appraised = facts.reckoned.appraisal();
  return appraised === undefined
    ? []
    : appraiseSheaf(facts.assessment, facts.view, appraised).tables.map((table) =>
        made(table, `${sheet.title}·${table.title[0]}`),
      );
};
