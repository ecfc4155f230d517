import { gapsColumns } from '../../model/sheets/gaps.ts';
import { checkTitles } from '../check-titles.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 缺项弱项: every gap, whose it is and by when. */
export const gaps: MakeSheet = ({ assessment, naming }, sheet) => {
  const titleOf = checkTitles(assessment.standards);
  const rows = assessment.gaps.map((gap): SheetRow => {
    const { standard, category, title, subject, verdict, reason, due, timing, lost, remedy, check } = gap;
    const isHidden = naming.isHidden(subject);
    return {
      cells: {
        standard,
        category,
        title,
        check: titleOf(gap) ?? check,
        subject: { code: 'ledger-subject', subject: naming.labelOf(subject) },
        verdict,
        reason: { code: 'ledger-reason', reason },
        unit: isHidden ? null : subject.unit,
        due,
        timing: { code: 'ledger-timing', timing },
        lost,
        remedy,
      },
      tags: { timing: [timing] },
      from: isHidden ? [] : gap.cites.map(({ key }) => key),
    };
  });
  return [listed(gapsColumns, rows, sheet)];
};
