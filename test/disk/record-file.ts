import { blockForm } from '../../src/enter/block-form.ts';
import { recordKinds } from '../../src/records/index.ts';

/** A record of the small town as civic writes it; its text follows from its id, and is of every length up to 40 KB. */
export function recordFile(id: string): {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
} {
  const length = 1 + (Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7) % 1000);
  const record = {
    id,
    on: '2022-04-18',
    filed: '2022-04-18',
    title: `发信 ${id}`,
    themes: ['文明交通'],
    unit: '临河社区',
    note: `第 ${id} 条：不丢，不重，不残。`.repeat(length),
  };
  const { text } = blockForm(recordKinds.activity.schema, [record]);
  return { id, path: `records/activity/new/${id}.yaml`, bytes: new TextEncoder().encode(text) };
}
