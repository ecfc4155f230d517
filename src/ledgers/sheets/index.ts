/** What makes each kind of sheet. To add a kind: its columns in `src/model/sheets/`, its maker here. */
import type { SheetUse } from '../../model/sheets/index.ts';
import { cover } from './cover.ts';
import { gaps } from './gaps.ts';
import { problems } from './problems.ts';
import { records } from './records.ts';
import type { MakeSheet } from './sheet.ts';
import { standards } from './standards.ts';

/** All but the index, which is made of the others. */
export const makers: Readonly<Record<Exclude<SheetUse, 'index'>, MakeSheet>> = {
  cover,
  gaps,
  problems,
  records,
  standards,
};
