import type { MakeSheet } from './sheet.ts';

/** 封面: whose ledger it is, over which days, as of which day. */
export const cover: MakeSheet = ({ assessment, view, on, span, phase, month, unit }) => {
  const { options } = assessment;
  return [
    {
      table: {
        columns: [],
        rows: [],
        cover: true,
        lead: [
          { code: 'ledger-span', span, month, phase: phase?.title },
          { code: 'ledger-on', on, filedBy: options.filedBy },
          ...(unit === undefined ? [] : [{ code: 'ledger-unit', unit } as const]),
          ...(view.audience === 'internal' ? [{ code: 'ledger-internal' } as const] : []),
        ],
      },
      from: [],
    },
  ];
};
