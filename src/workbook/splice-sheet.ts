import { bodyRows } from './body-rows.ts';
import { cutTemplateRow } from './body-styles.ts';
import type { SaidTable } from '../ledgers/table.ts';
import { chartXml, drawingXml } from './chart-xml.ts';
import type { ChartData, ChartPlace } from './chart-xml.ts';
import { chartPlaces } from './chart-places.ts';
import type { ChartPlaces } from './chart-places.ts';
import { chartData, chartsOf } from './charts.ts';
import { defaultHeight } from './text-size.ts';
import { templateRow } from './draw-table.ts';
import type { Layout } from './layout.ts';
import { lettersOf } from './letters.ts';
import type { Links } from './links.ts';
import { partWriter } from './packing.ts';
import type { Pack } from './packing.ts';
import { announce, before, setText, textOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { SharedTexts } from './shared-texts.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kinds = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

function relationshipsXml(inside: string): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A table drawn by exceljs, but for what is put into its part. */
export interface Drawn {
  /** Of the sheet in the workbook, counted from one. */
  readonly number: number;
  readonly name: string;
  readonly table: SaidTable;
  readonly layout: Layout;
  readonly lastRow: number;
  /** Heights of the rows that exceljs drew, by their numbers; undefined where nobody set one. */
  readonly around: ReadonlyMap<number, number | undefined>;
}

/** Writes the parts of a sheet's charts, and the one that lays them upon it. */
function setCharts(
  parts: Parts,
  number: number,
  charts: readonly ChartData[],
  places: readonly ChartPlace[],
): void {
  const name = `drawing${String(number)}.xml`;
  const targets = charts.map((chart, i) => {
    const part = `chart${String(number)}-${String(i + 1)}.xml`;
    setText(parts, `xl/charts/${part}`, chartXml(chart));
    announce(parts, `xl/charts/${part}`, kinds.chart);
    return `<Relationship Id="rId${String(i + 1)}" Type="${relations}/chart" Target="../charts/${part}"/>`;
  });
  const titled = places.map((place, i) => ({ ...place, title: charts[i]?.title ?? '' }));
  setText(parts, `xl/drawings/${name}`, drawingXml(titled));
  announce(parts, `xl/drawings/${name}`, kinds.drawing);
  setText(parts, `xl/drawings/_rels/${name}.rels`, relationshipsXml(targets.join('')));
}

/** Where the charts of a sheet lie and on how many pages it goes, once the heights of its rows are known. */
function placesOf({ layout, lastRow, around }: Drawn, charts: number, rows: readonly number[]): ChartPlaces {
  const heights = Array.from(
    { length: lastRow },
    (_, i) => rows[i + 1 - layout.firstRow] ?? around.get(i + 1) ?? defaultHeight,
  );
  const [first, last] = layout.head;
  const header = heights.slice(first - 1, last).reduce((sum, height) => sum + height, 0);
  return chartPlaces(charts, layout.widths, heights, header);
}

/** The rest of a sheet with its links, pages and drawing; the order of a sheet's elements is fixed. */
function withEnd(rest: string, links: string, { places, pageEnds, pages }: ChartPlaces): string {
  const fitted = rest.replace('fitToHeight="0"', `fitToHeight="${String(pages)}"`);
  const linked = links === '' ? fitted : before(fitted, '<printOptions', `<hyperlinks>${links}</hyperlinks>`);
  const count = String(pageEnds.length);
  const breaks = pageEnds.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  const paged =
    breaks === '' ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
  const drawing = places.length === 0 ? '' : '<drawing r:id="rIdDrawing"/>';
  return before(linked, '</worksheet>', paged + drawing);
}

/**
 * Puts rows, links and charts into the part of a sheet. exceljs would keep an object for every cell, which takes ten times
 * as long and as much memory. Small sheets take the same road: what is drawn and tested on them holds for large ones.
 */
export async function spliceSheet(
  parts: Parts,
  drawn: Drawn,
  texts: SharedTexts,
  links: Links,
  pack: Pack,
): Promise<void> {
  const { number, name, table, layout, lastRow } = drawn;
  const part = `xl/worksheets/sheet${String(number)}.xml`;
  const row = templateRow(layout, table);
  if (row === undefined) return;
  const whole = textOf(parts, part).replace(
    /<dimension ref="[^"]*"\/>/,
    `<dimension ref="A1:${lettersOf(layout.columns.length)}${String(lastRow)}"/>`,
  );
  const charts = chartsOf(table);
  const charted = new Set(charts.flatMap(({ of }) => of));
  const { above, below, styles } = cutTemplateRow(whole, row, layout.columns);
  const heights: number[] = [];
  const writer = partWriter(pack);
  await writer.write(above);
  for (const rows of bodyRows({ table, layout, styles, texts, links, charted, heights })) {
    await writer.write(rows);
    await texts.write();
  }
  const places = placesOf(drawn, charts.length, heights);
  await writer.write(withEnd(below, links.elements(), places));
  parts.set(part, await writer.end());
  let related = links.relationships();
  if (charts.length > 0) {
    const data = charts.map((chart) => chartData(table, layout, name, chart));
    setCharts(parts, number, data, places.places);
    related += `<Relationship Id="rIdDrawing" Type="${relations}/drawing" Target="../drawings/drawing${String(number)}.xml"/>`;
  }
  if (related !== '') {
    setText(parts, `xl/worksheets/_rels/sheet${String(number)}.xml.rels`, relationshipsXml(related));
  }
}
