import type { Limits } from './limits.ts';
import type { Parts } from './parts.ts';
import { relationshipsOf } from './relationships.ts';
import { Refused, broken, tooBig } from './refused.ts';
import { readXml } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What a workbook consists of, by the names of its parts. */
export interface WorkbookParts {
  readonly system: 1900 | 1904;
  /** Worksheets in the order of their tabs; charts and dialogs that have a tab are none. */
  readonly sheets: readonly SheetPart[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

/** Where the workbook itself lies in the zip. */
async function workbookPart(parts: Parts, limits: Limits): Promise<string> {
  const top = await relationshipsOf('', parts, limits);
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (main.toLowerCase().endsWith('.bin')) throw new Refused({ refused: 'old-format' });
  return main;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function readTabs(main: string, parts: Parts, limits: Limits) {
  const tabs: Tab[] = [];
  let system: 1900 | 1904 = 1900;
  await readXml(
    parts.read(main),
    {
      root: 'workbook',
      open: (element, attributes) => {
        if (element === 'workbookPr' && isTrue(attributes.date1904)) system = 1904;
        if (element !== 'sheet') return;
        const { name = '', state = 'visible' } = attributes;
        // The prefix is the writer's choice.
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        if (name.length > 255) throw broken(name.slice(0, 100));
        tabs.push({ name, hidden: state !== 'visible', id });
        if (tabs.length > limits.sheets) throw tooBig('sheets');
      },
    },
    limits,
  );
  return { tabs, system };
}

/** Finds the parts of a workbook, or refuses what is none. */
export async function findParts(parts: Parts, limits: Limits): Promise<WorkbookParts> {
  const main = await workbookPart(parts, limits);
  const { tabs, system } = await readTabs(main, parts, limits);
  const related = await relationshipsOf(main, parts, limits);
  const byId = new Map(related.map((each) => [each.id, each]));
  const sheets: SheetPart[] = [];
  for (const { name, hidden, id } of tabs) {
    const found = byId.get(id);
    if (found === undefined) throw new Refused({ refused: 'broken', sheet: name });
    if (found.type === 'worksheet') sheets.push({ name, hidden, part: found.target });
  }
  if (sheets.length === 0) throw broken();
  const named = (wanted: string) => related.find(({ type }) => type === wanted)?.target;
  return { system, sheets, strings: named('sharedStrings'), styles: named('styles') };
}
