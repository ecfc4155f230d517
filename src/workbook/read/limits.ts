/** How much of everything one file may hold. The figures are civic's own: far above any form, far below what hurts. */
export interface Limits {
  /** Bytes of the file as it lies on the disk: photos pasted into a form make it big. */
  readonly packed: number;
  readonly entries: number;
  /** Bytes one part of the zip unpacks to. */
  readonly part: number;
  /** Bytes of all parts that are read. */
  readonly unpacked: number;
  /** Characters of XML without an end in sight: one tag, one comment, one text. */
  readonly piece: number;
  readonly depth: number;
  readonly sheets: number;
  /** Elements among the rows of a sheet that belong to no row or cell: honest sheets have hardly any. */
  readonly strange: number;
  /** Rows in which something stands. */
  readonly rows: number;
  /** Cells in which something stands. */
  readonly cells: number;
  /** Merged ranges of one sheet, and two hundred times as many cells looked at because of them. */
  readonly merges: number;
  /** Characters in one cell: what Excel itself allows. */
  readonly cellText: number;
  /** Characters altogether. */
  readonly text: number;
}

export const usualLimits: Limits = {
  packed: 100 * 2 ** 20,
  entries: 10_000,
  part: 200 * 2 ** 20,
  unpacked: 300 * 2 ** 20,
  piece: 4 * 2 ** 20,
  depth: 64,
  sheets: 256,
  strange: 1_000_000,
  rows: 200_000,
  cells: 3_000_000,
  merges: 50_000,
  cellText: 32_767,
  text: 40_000_000,
};

/** The last column and row any spreadsheet program knows. */
export const lastColumn = 16_384;
export const lastRow = 1_048_576;
