import type { CommonLine } from '../../../ledgers/lines/common.ts';
import type { LineSentences } from './lines.ts';

export const commonEn: LineSentences<CommonLine> = {
  total: () => 'total',
};
