import type { GateLine } from '../ledgers/gate-document.ts';
import type { GapReport } from '../ledgers/report-document.ts';
import type { Page } from './page.ts';
import type { Speech } from './sentences/speech.ts';
import { gateItem, gateValue } from './show-gate.ts';

/** Items that a report shows which does not spell everything out. */
const fewItems = 5;

function writeRule(page: Page, line: GateLine, isBrief: boolean, { words }: Speech): void {
  const { gate } = words;
  const { state, name, bound, items, withheld } = line;
  page.line(gate.rule(gate.states[state], name, gateValue(line, words), bound), {
    style: state === 'holds' ? 'good' : 'bad',
    hang: 2,
  });
  if (state === 'unknown') page.line(gate.unknown, { style: 'dim', hang: 2 });
  const shown = (isBrief ? items.slice(0, fewItems) : items).map(gateItem);
  if (shown.length < items.length) shown.push('…');
  if (shown.length > 0) page.line(gate.items(words.list(shown), items.length), { style: 'dim', hang: 2 });
  if (withheld > 0) page.line(gate.withheld(withheld), { style: 'dim', hang: 2 });
}

/** The gate for a terminal: each rule, and what breaks it. */
export function writeGate(page: Page, { gate, digest }: GapReport, speech: Speech): void {
  const say = speech.words.gate;
  if (gate.notJudged > 0) page.line(say.notJudged(gate.notJudged), { style: 'dim' });
  if (gate.rules.length === 0) return;
  page.line(say.title(gate.counts), { style: 'strong' });
  for (const line of gate.rules) writeRule(page, line, digest !== undefined, speech);
}
