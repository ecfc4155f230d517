import { xmlText } from './safe-text.ts';

/** Most links a sheet may have; with one more Excel takes the file for damaged. */
const mostLinks = 65_530;
/** Longest address of a link that Excel takes. */
const longestAddress = 2079;

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Where the files of the town lie as seen from the workbook, `../`; undefined when no path leads there. */
export type LinkPrefix = string | undefined;

/** What a cell can lead to. */
export interface Target {
  readonly kind: 'file' | 'sheet';
  /** As the attribute of a link has it. */
  readonly address: string;
}

/** The links of a sheet, gathered as its rows are written. */
export interface Links {
  /** Where the first of files named one a line leads to; undefined when nothing does. */
  readonly toFile: (files: string) => Target | undefined;
  /** Where the sheet of a table is; undefined when it has none. */
  readonly toSheet: (title: string) => Target | undefined;
  /** Whether the cell now leads there: a sheet has room for so many links. */
  readonly add: (cell: string, target: Target) => boolean;
  readonly elements: () => string;
  readonly relationships: () => string;
}

/** A path as an address: what means something in one is written as its number. Han characters stay as they are. */
function addressOf(path: string): string {
  return path.replace(
    /[\0- "#%:<>?[\\\]^`{|}\x7f]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** What is shown of files that a cell leads to: their names without the folders, one a line. */
export function namesOf(files: string): string {
  return files
    .split('\n')
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .join('\n');
}

/** `sheetOf` answers the name of the sheet that shows the table of a title. */
export function newLinks(prefix: LinkPrefix, sheetOf: (title: string) => string | undefined): Links {
  const elements: string[] = [];
  const relationships: string[] = [];
  return {
    toFile: (files) => {
      const [first = ''] = files.split('\n');
      const address = (prefix ?? '') + addressOf(first);
      if (prefix === undefined || first === '' || address.length > longestAddress) return undefined;
      return { kind: 'file', address };
    },
    toSheet: (title) => {
      const name = sheetOf(title);
      return name === undefined ? undefined : { kind: 'sheet', address: `'${name}'!A1` };
    },
    add: (cell, { kind, address }) => {
      if (elements.length >= mostLinks) return false;
      if (kind === 'sheet') {
        elements.push(`<hyperlink ref="${cell}" location="${xmlText(address)}"/>`);
        return true;
      }
      const id = `rIdFile${String(elements.length + 1)}`;
      elements.push(`<hyperlink ref="${cell}" r:id="${id}"/>`);
      relationships.push(
        `<Relationship Id="${id}" Type="${linkType}" Target="${xmlText(address)}" TargetMode="External"/>`,
      );
      return true;
    },
    elements: () => elements.join(''),
    relationships: () => relationships.join(''),
  };
}
