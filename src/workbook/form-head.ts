/** What stands over every sheet of a form, and the words its rows begin with. */
export interface FormHead {
  /** Town, county and year. */
  readonly town: string;
  readonly unit: string;
  readonly on: string;
  readonly warnings: readonly string[];
  /** Heading of the rows' numbers, and what stands in their place where a row is no data. */
  readonly number: string;
  readonly hint: string;
  readonly example: string;
}

/** Names of the sheets a form has beside those to fill in: what is owed, and what nobody sees. */
export const otherSheets = { duties: '本月应办', lists: '字典', identity: 'civic' } as const;
