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
  readonly nameIt: string;
  readonly badName: string;
  readonly nameTaken: string;
  /** Comments of the mapping's file, by what stands below them. */
  readonly comments: Readonly<Record<'head' | 'headings' | 'set' | 'words' | 'units', string>>;
}
