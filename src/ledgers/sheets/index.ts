/** What makes each kind of sheet. To add a kind: its columns in `src/model/sheets/`, its maker here. */
import type { SheetUse } from '../../model/sheets/index.ts';
import { about } from './about.ts';
import { appraisal } from './appraisal.ts';
import { cleaning } from './cleaning.ts';
import { cleaningYear } from './cleaning-year.ts';
import { counts } from './counts.ts';
import { cover } from './cover.ts';
import { duties } from './duties.ts';
import { gaps } from './gaps.ts';
import { hours } from './hours.ts';
import { labels } from './labels.ts';
import { ladder } from './ladder.ts';
import { late } from './late.ts';
import { matrix } from './matrix.ts';
import { metrics } from './metrics.ts';
import { minors } from './minors.ts';
import { officePoints } from './office-points.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { records } from './records.ts';
import { score } from './score.ts';
import type { MakeSheet } from './sheet.ts';
import { standards } from './standards.ts';
import { submissions } from './submissions.ts';
import { tasks } from './tasks.ts';
import { themes } from './themes.ts';
import { trend } from './trend.ts';
import { visits } from './visits.ts';

/** All but the index, which is made of the others. */
export const makers: Readonly<Record<Exclude<SheetUse, 'index'>, MakeSheet>> = {
  about,
  appraisal,
  cleaning,
  'cleaning-year': cleaningYear,
  counts,
  cover,
  duties,
  gaps,
  hours,
  labels,
  ladder,
  late,
  matrix,
  metrics,
  minors,
  'office-points': officePoints,
  overview,
  pages,
  problems,
  records,
  score,
  standards,
  submissions,
  tasks,
  themes,
  trend,
  visits,
};
