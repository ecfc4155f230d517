import type { CommonLine } from '../../../ledgers/lines/common.ts';
import type { LineSentences } from './lines.ts';

export const commonZh: LineSentences<CommonLine> = {
  total: () => '合计',
};
