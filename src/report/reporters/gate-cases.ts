import type { GateLine } from '../../ledgers/gate-document.ts';
import type { GapReport } from '../../ledgers/report-document.ts';
import { gateItem, gateValue } from '../show-gate.ts';
import type { Speech } from '../sentences/speech.ts';
import type { CiCase, CiItem } from './ci-report.ts';

function itemOf(line: GateLine, fails: boolean, { words }: Speech): CiItem {
  const { gate } = words;
  const { state, name, bound, items, withheld, at } = line;
  return {
    code: state === 'unknown' ? 'gate-unknown' : 'gate-broken',
    severity: fails ? 'error' : 'warning',
    at,
    title: gate.rule(gate.states[state], name, gateValue(line, words), bound),
    lines: [
      ...(state === 'unknown' ? [gate.unknown] : []),
      ...items.map(gateItem),
      ...(withheld > 0 ? [gate.withheld(withheld)] : []),
    ],
    identity: name,
  };
}

/** A case a rule the town holds itself to; `fails`: one that does not hold fails the run. */
export function gateCases({ gate }: GapReport, fails: boolean, speech: Speech): readonly CiCase[] {
  return gate.rules.map((line) => ({
    name: line.name,
    group: speech.words.reporters.gate,
    at: line.at,
    items: line.state === 'holds' ? [] : [itemOf(line, fails, speech)],
  }));
}
