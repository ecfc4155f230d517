import { describe, expect, it } from 'vitest';
import { identityRows, readIdentity } from '../../src/enter/form-identity.ts';

const identity = {
  form: 'monthly-临河-2022-06-30',
  sheets: [
    {
      name: '整改进展',
      kind: 'rectification',
      constants: { unit: '临河' },
      given: [{ row: '1', field: 'finding', value: '2022-03-01-临河-a' }],
    },
    { name: '名册', kind: 'roster', roster: '志愿者名册', constants: {}, given: [] },
  ],
} as const;

describe('what a form says of itself', () => {
  it('is read as it was written', () => {
    expect(readIdentity(identityRows(identity))).toEqual(identity);
  });

  it('passes over what it does not know, and is none without its mark', () => {
    const rows = identityRows(identity);
    expect(readIdentity([...rows, ['sheet', '别的', 'waivers'], [], ['constant']])).toEqual(identity);
    expect(readIdentity(rows.slice(1))).toBeUndefined();
    expect(readIdentity([['civic-form-9', 'x']])).toBeUndefined();
    expect(readIdentity([])).toBeUndefined();
  });
});
