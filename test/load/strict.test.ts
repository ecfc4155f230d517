import { expect, test } from 'vitest';
import { strictlyFound, strictlySound } from './fixture.ts';

test('nothing is found in the strictly sound town', () => {
  expect(strictlyFound(strictlySound)).toEqual([]);
});
