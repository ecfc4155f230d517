import { expect, test } from 'vitest';
import { rewrittenRecords } from '../../src/assess/rewritten-records.ts';
import { record } from '../support/a-town.ts';

test('records that say something else under the same key, wherever they stand', () => {
  const reading = (id: string, value: string) =>
    record('measurement', { id, on: '2022-06-01', metric: 'cleaning', value });
  const before = [reading('a', '1/2'), reading('b', '1/2'), reading('gone', '1/2')];
  const after = [reading('new', '1/2'), reading('b', '2/2'), reading('a', '1/2')];
  expect([...rewrittenRecords(before, after)]).toEqual(['b']);
});
