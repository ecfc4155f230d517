import type { GapReport } from '../ledgers/report-document.ts';
import { mdLines, mdTable, mdText } from './markdown-text.ts';
import type { Speech } from './sentences/speech.ts';
import { gateItem, gateValue } from './show-gate.ts';

/** The gate as Markdown: a row a rule. */
export function gateMarkdown({ gate }: GapReport, { words }: Speech): readonly string[] {
  const say = words.gate;
  if (gate.notJudged > 0) return [mdText(say.notJudged(gate.notJudged)), ''];
  if (gate.rules.length === 0) return [];
  const rows = gate.rules.map((line) => [
    mdText(say.states[line.state]),
    mdText(line.name),
    mdText(gateValue(line, words)),
    mdText(line.bound),
    mdLines([
      ...(line.state === 'unknown' ? [say.unknown] : []),
      ...line.items.map(gateItem),
      ...(line.withheld > 0 ? [say.withheld(line.withheld)] : []),
    ]),
  ]);
  return [`## ${mdText(say.title(gate.counts))}`, '', ...mdTable(say.head, rows)];
}
