import type { FormLine } from '../../../ledgers/lines/forms.ts';
import type { LineSentences } from './lines.ts';

export const formsEn: LineSentences<FormLine> = {
  'forms-written': ({ forms, within }) =>
    `${forms === 1 ? '1 form' : `${forms} forms`}; to do: what is due within ${within} days or overdue, one by one in civic todo. Read them in with civic import when they come back filled in`,
};
