import type { GapReport } from '../ledgers/report-document.ts';
import { recordKinds } from '../records/index.ts';
import type { Speech } from './sentences/speech.ts';

/** Late entries (补录), one line each: never hidden, whatever the format. */
export function lateLines({ late }: GapReport, { language, words }: Speech): readonly string[] {
  const titles = new Map<string, string>(
    Object.values(recordKinds).map(({ kind, titles: [zh, en] }) => [kind, language === 'zh' ? zh : en]),
  );
  return late.map(({ cite, kind, filed, days }) =>
    words.report.lateEntry(cite.key, titles.get(kind) ?? kind, cite.on, filed, days),
  );
}
