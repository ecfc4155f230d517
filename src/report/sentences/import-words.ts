import type { Named } from '../../model/diagnostic-text.ts';

/** What is asked about a superior's own list, and what the file says that keeps the answers. */
export interface ImportWords {
  readonly title: string;
  readonly whichKind: (sheet: string) => string;
  readonly whichRoster: (sheet: string) => string;
  readonly whichField: (heading: string, example: string) => string;
  readonly unwanted: string;
  readonly constant: (field: Named) => string;
  readonly none: string;
  readonly whatMeans: (field: Named, text: string) => string;
  readonly asItIs: string;
  /** Above the rows of a file that say otherwise than what was read before. */
  readonly differ: (file: string) => string;
  readonly replace: (rows: number) => string;
  readonly nameIt: string;
  readonly badName: string;
  readonly nameTaken: string;
  /** Comments of the mapping's file, by what stands below them. */
  readonly comments: Readonly<Record<'head' | 'headings' | 'set' | 'words' | 'units', string>>;
}
