import { showPlace } from '../model/place.ts';
import type { GateTable, GateLine } from '../ledgers/gate-document.ts';
import { asNumber } from './points.ts';

function value({ value: counted }: GateLine) {
  if (counted.kind === 'count') return { count: counted.count };
  const { won, possible, unknown } = counted;
  return { won: asNumber(won), possible: asNumber(possible), unknown: asNumber(unknown) };
}

/** The gate as JSON. */
export function jsonGate({ rules, counts, notJudged }: GateTable) {
  return {
    ...counts,
    notJudged,
    rules: rules.map((line) => ({
      name: line.name,
      count: line.count,
      of: line.of,
      bound: line.bound,
      state: line.state,
      value: value(line),
      items: line.items,
      withheld: line.withheld,
      where: showPlace(line.at),
    })),
  };
}
