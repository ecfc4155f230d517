import { parseMonth } from '../../model/day.ts';
import type { Month } from '../../model/day.ts';

const forms = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月份?$/, /^(\d{4})(\d{2})$/];

/** The month people type: `2022-05`, `2022/5`, `2022年5月`, `202205`, in full-width digits too. */
export function readMonth(typed: string): Month | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  for (const form of forms) {
    const [, year, month] = form.exec(text) ?? [];
    if (year !== undefined && month !== undefined) return parseMonth(`${year}-${month.padStart(2, '0')}`);
  }
  return undefined;
}
