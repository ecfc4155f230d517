import { xmlText } from './safe-text.ts';

/** Most links a sheet may have; with one more Excel takes the file for damaged. */
const mostLinks = 65_530;
/** Longest address of a link that Excel takes. */
const longestAddress = 2079;

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Where the files of the town lie as seen from the workbook, `../`; undefined when no path leads there. */
export type LinkPrefix = string | undefined;

/** The links of a sheet, gathered as its rows are written. */
export interface Links {
  /** Whether the cell leads to the first of the files named in it, one a line. */
  readonly toFile: (cell: string, files: string) => boolean;
  /** Whether the cell leads to the sheet of a table. */
  readonly toSheet: (cell: string, title: string) => boolean;
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

/**
 * What is shown of files a cell leads to: their names, one a line. LibreOffice draws a link as one line that does not wrap:
 * it would cut folders off, and run names together that nothing but the line parts.
 */
export function namesOf(files: string): string {
  return files
    .split('\n')
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .join('、\n');
}

/** `sheetOf` answers the name of the sheet that shows the table of a title. */
export function newLinks(prefix: LinkPrefix, sheetOf: (title: string) => string | undefined): Links {
  const elements: string[] = [];
  const relationships: string[] = [];
  const add = (element: string): boolean => {
    elements.push(`<hyperlink ${element}/>`);
    return true;
  };
  return {
    toFile: (cell, files) => {
      const [first = ''] = files.split('\n');
      if (prefix === undefined || first === '' || elements.length >= mostLinks) return false;
      const address = prefix + addressOf(first);
      if (address.length > longestAddress) return false;
      const id = `rIdFile${String(elements.length + 1)}`;
      relationships.push(
        `<Relationship Id="${id}" Type="${linkType}" Target="${xmlText(address)}" TargetMode="External"/>`,
      );
      return add(`ref="${cell}" r:id="${id}"`);
    },
    toSheet: (cell, title) => {
      const name = sheetOf(title);
      if (name === undefined || elements.length >= mostLinks) return false;
      return add(`ref="${cell}" location="${xmlText(`'${name}'!A1`)}"`);
    },
    elements: () => elements.join(''),
    relationships: () => relationships.join(''),
  };
}
