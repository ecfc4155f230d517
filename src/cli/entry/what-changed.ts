/** What a record changes: the town judged without it and with it. */
import { assess } from '../../assess/assess.ts';
import { changesBetween, checksCiting } from '../../assess/changed-verdicts.ts';
import { changeReport } from '../../ledgers/change-report.ts';
import type { ChangeReport } from '../../ledgers/change-report.ts';
import { earlier, lastOfYear, later, parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Town } from '../../records/town.ts';
import { changesText } from '../../report/show-changes.ts';
import { bookRecords } from '../../records/record-book.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { todayInTown } from '../options/parse-day.ts';
import { paperFor } from '../paper-for.ts';
import type { Desk } from './desk.ts';
import type { Proven } from './prove.ts';

/** As of the day on which `civic assess` would judge, but not before the record happened. */
function cutOff({ call }: Desk, town: Town, on: Day): Day {
  const last = lastOfYear(town.settings.year);
  return earlier(later(todayInTown(call.io.now()), on), last);
}

function reportOn({ entering }: Desk, town: Town, path: string, key: string, on: Day): ChangeReport {
  const without = { ...town, records: bookRecords(town.records.all.filter(({ at }) => at.file !== path)) };
  const before = assess(entering.system, without, { on });
  const after = assess(entering.system, town, { on });
  return changeReport(after, changesBetween(before, after), checksCiting(after, key), 'public');
}

const isSilent = ({ turned, beneath, problems }: ChangeReport): boolean =>
  turned.length + beneath.length + problems.length === 0;

/** Says what the record in the new file `path` changed; of a town with mistakes elsewhere, that nobody can say. */
export async function whatChanged(
  desk: Desk,
  { town, elsewhere }: Proven,
  path: string,
  { id, on: written }: { readonly id: string; readonly on: string },
): Promise<string> {
  const { call, words, entering } = desk;
  const { unread } = entering;
  if (town === undefined || unread > 0) return `${words.changes.mendFirst(elsewhere + unread)}\n`;
  const speech = await speechIn(call.language);
  const paper = await paperFor(call, call.io.stdout);
  const on = parseDay(written) ?? todayInTown(call.io.now());
  const day = cutOff(desk, town, on);
  const report = reportOn(desk, town, path, id, day);
  const said = changesText(report, speech, words, paper);
  // What was entered long afterwards may have turned something then that has turned again since.
  const then = on < day && isSilent(report) ? reportOn(desk, town, path, id, on) : undefined;
  return then === undefined || isSilent(then) ? said : said + changesText(then, speech, words, paper);
}
