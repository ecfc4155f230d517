import { bodyRows } from './body-rows.ts';
import { cutTemplateRow } from './body-styles.ts';
import type { SaidTable } from '../ledgers/table.ts';
import { chartXml, drawingXml } from './chart-xml.ts';
import type { ChartData } from './chart-xml.ts';
import { chartData, chartsOf, placesBelow } from './charts.ts';
import { templateRow } from './draw-table.ts';
import type { Layout } from './layout.ts';
import { lettersOf } from './letters.ts';
import type { Links } from './links.ts';
import { announce, before, setPieces, setText, textOf } from './parts.ts';
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
}

/** Writes the parts of a sheet's charts; answers the relationship of the sheet to them. */
function setCharts(parts: Parts, { number, layout, lastRow }: Drawn, charts: readonly ChartData[]): string {
  const name = `drawing${String(number)}.xml`;
  const places = placesBelow(lastRow, charts.length, layout.widths);
  const targets = charts.map((chart, i) => {
    const part = `chart${String(number)}-${String(i + 1)}.xml`;
    setText(parts, `xl/charts/${part}`, chartXml(chart));
    announce(parts, `xl/charts/${part}`, kinds.chart);
    return `<Relationship Id="rId${String(i + 1)}" Type="${relations}/chart" Target="../charts/${part}"/>`;
  });
  setText(
    parts,
    `xl/drawings/${name}`,
    drawingXml(places.map((place, i) => ({ ...place, title: charts[i]?.title ?? '' }))),
  );
  announce(parts, `xl/drawings/${name}`, kinds.drawing);
  setText(parts, `xl/drawings/_rels/${name}.rels`, relationshipsXml(targets.join('')));
  return `<Relationship Id="rIdDrawing" Type="${relations}/drawing" Target="../drawings/${name}"/>`;
}

function* inOrder(above: string, rows: Iterable<string>, below: () => string): Generator<string> {
  yield above;
  yield* rows;
  yield below();
}

/**
 * Puts rows, links and charts into the part of a sheet. exceljs would keep an object for every cell, which takes ten times
 * as long and as much memory. Small sheets take the same road: what is drawn and tested on them holds for large ones.
 */
export function spliceSheet(parts: Parts, drawn: Drawn, texts: SharedTexts, links: Links): void {
  const { number, name, table, layout, lastRow } = drawn;
  const part = `xl/worksheets/sheet${String(number)}.xml`;
  const charts = chartsOf(table);
  const charted = new Set(charts.flatMap(({ of }) => of));
  const chartRelation =
    charts.length === 0
      ? ''
      : setCharts(
          parts,
          drawn,
          charts.map((chart) => chartData(table, layout, name, chart)),
        );
  const row = templateRow(layout, table);
  const whole = textOf(parts, part).replace(
    /<dimension ref="[^"]*"\/>/,
    `<dimension ref="A1:${lettersOf(layout.columns.length)}${String(lastRow)}"/>`,
  );
  // The order of a sheet's elements is fixed: links before the margins of its page, its drawing at its end.
  const below = (rest: string): string => {
    const linked = links.elements();
    const withLinks =
      linked === '' ? rest : before(rest, '<pageMargins', `<hyperlinks>${linked}</hyperlinks>`);
    return chartRelation === '' ? withLinks : before(withLinks, '</worksheet>', '<drawing r:id="rIdDrawing"/>');
  };
  if (row === undefined) {
    setText(parts, part, whole);
    return;
  }
  const template = cutTemplateRow(whole, row, layout.columns);
  const rows = bodyRows({ table, layout, styles: template.styles, texts, links, charted });
  setPieces(parts, part, inOrder(template.above, rows, () => below(template.below)));
  const related = links.relationships() + chartRelation;
  if (related !== '') {
    setText(parts, `xl/worksheets/_rels/sheet${String(number)}.xml.rels`, relationshipsXml(related));
  }
}
