import type { FormLine } from '../../../ledgers/lines/forms.ts';
import type { LineSentences } from './lines.ts';

export const formsZh: LineSentences<FormLine> = {
  'forms-written': ({ forms, within }) =>
    `${forms} 份；应办是 ${within} 天以内到期的和逾期的，逐件见 civic todo。填好交回后用 civic import 读入`,
};
