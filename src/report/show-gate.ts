import type { GateItemLine, GateLine } from '../ledgers/gate-document.ts';
import { percentDown } from '../model/ratio.ts';
import { showPoints } from './points.ts';
import type { Words } from './sentences/words.ts';

/** What was counted, as a sentence says it. */
export function gateValue({ value, count }: GateLine, words: Words): string {
  const { gate } = words;
  const what = gate.counts[count];
  if (value.kind === 'count') return gate.count(what, value.count);
  const percent = value.possible === 0 ? '–' : percentDown(BigInt(value.won), BigInt(value.possible));
  return gate.share(
    what,
    percent,
    showPoints(value.won),
    showPoints(value.possible),
    showPoints(value.unknown),
  );
}

/** An item by what it can be asked about; standards and problems with what they say. */
export function gateItem({ kind, id, title }: GateItemLine): string {
  return kind === 'gap' ? id : `${id} ${title}`;
}
