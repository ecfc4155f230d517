import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartPlaces } from '../../src/workbook/chart-places.ts';
import type { Chart } from '../../src/ledgers/table.ts';
import { aColumn, aSheaf, aTable, monthsTable } from '../support/a-sheaf.ts';
import { bytesOf, opened, partsOf } from '../support/written-workbook.ts';
import { xmlElements } from '../support/xml-elements.ts';

const bars: Chart = { title: ['各月发现', 'Found'], form: 'bars', along: 'month', of: ['found', 'closed'] };
const lines: Chart = { title: ['销号率<走势>', 'Rate'], form: 'lines', along: 'month', of: ['rate'] };
const partsFor = async (...charts: Chart[]) =>
  partsOf(await bytesOf(aSheaf(monthsTable({ charts }), monthsTable({ id: 'again', charts: [lines] }))));

describe('a chart', () => {
  test('refers to the cells of its columns, and holds what they say', async () => {
    const chart = (await partsFor(bars)).get('xl/charts/chart1-1.xml')!;
    const refs = xmlElements(chart, 'c:f').map(({ text }) => text);
    expect(refs).toEqual([
      ...["'各月发现与销号'!$C$5", "'各月发现与销号'!$B$6:$B$8", "'各月发现与销号'!$C$6:$C$8"],
      ...["'各月发现与销号'!$D$5", "'各月发现与销号'!$B$6:$B$8", "'各月发现与销号'!$D$6:$D$8"],
    ]);
    expect(xmlElements(chart, 'c:v').map(({ text }) => text)).toEqual([
      ...['发现', '2022-01', '2022-02', '2022-03', '3', '0', '1000'],
      ...['销号', '2022-01', '2022-02', '2022-03', '2', '0', '1001'],
    ]);
    expect(xmlElements(chart, 'a:t').map(({ text }) => text)).toEqual(['各月发现']);
    expect(xmlElements(chart, 'c:min').map(({ attributes }) => attributes.val)).toEqual(['0']);
  });

  test('what is missing is a gap in it and an empty cell, never nought', async () => {
    const parts = await partsFor(lines);
    const chart = parts.get('xl/charts/chart1-1.xml')!;
    const points = xmlElements(xmlElements(chart, 'c:numCache')[0]!.inside, 'c:pt');
    expect(points.map(({ attributes }) => attributes.idx)).toEqual(['0', '2']);
    expect(xmlElements(chart, 'c:ptCount').map(({ attributes }) => attributes.val)).toEqual(['1', '3', '3']);
    expect(xmlElements(chart, 'c:formatCode').map(({ text }) => text)).toEqual(['0.0%']);
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="E7" s="\d+"\/>/);
    expect(xmlElements(chart, 'a:t').map(({ text }) => text)).toEqual(['销号率<走势>']);
  });

  test('along days it has days', async () => {
    const chart: Chart = { title: ['日', 'Day'], form: 'lines', along: 'last', of: ['pay'] };
    const table = monthsTable({ charts: [chart] });
    const whole = { ...table, rows: table.rows.filter((row) => row[5] !== null) };
    const xml = (await partsOf(await bytesOf(aSheaf(whole)))).get('xl/charts/chart1-1.xml')!;
    expect(xmlElements(xml, 'c:v').map(({ text }) => text)).toEqual([
      '经费',
      '44592',
      '44651',
      '100.05',
      '0.2',
    ]);
  });

  test('of columns that are not there, or of no rows, is not drawn', async () => {
    const lost: Chart = { ...bars, of: ['nowhere'] };
    const sheaf = aSheaf(monthsTable({ charts: [lost] }), monthsTable({ charts: [bars], rows: [] }));
    expect(
      [...(await partsOf(await bytesOf(sheaf))).keys()].filter((name) => /chart|drawing/.test(name)),
    ).toEqual([]);
  });
});

test('every part of a workbook is well-formed, said of which kind it is, and led to by a relationship', async () => {
  const parts = await partsFor(bars, lines);
  expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/'))).toEqual([
    ...['xl/charts/chart1-1.xml', 'xl/charts/chart1-2.xml', 'xl/charts/chart2-1.xml'],
  ]);
  const types = parts.get('[Content_Types].xml')!;
  const known = xmlElements(types, 'Override').map(({ attributes }) => attributes.PartName);
  const reached = new Set<string>();
  for (const [name, xml] of parts) {
    expect(() => xmlElements(xml, 'x'), name).not.toThrow();
    if (!name.endsWith('.rels')) continue;
    const from = posix.join(posix.dirname(name), '..');
    for (const { attributes } of xmlElements(xml, 'Relationship')) {
      if (attributes.TargetMode !== 'External') reached.add(posix.join(from, attributes.Target!));
    }
  }
  const others = [...parts.keys()].filter(
    (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml',
  );
  expect([...reached].sort()).toEqual([...others].sort());
  expect(known.sort()).toEqual(others.map((name) => `/${name}`).sort());
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rIdDrawing"\/><\/worksheet>$/);
});

describe('charts lie below the table, each on a page that holds it', () => {
  const rows = (count: number) => Array.from({ length: count }, () => 18);
  const place = (fromRow: number, toRow: number) => ({ columns: 5, fromRow, toRow });

  test('one after the other, all on the one page that is shrunk for them', () => {
    expect(chartPlaces(2, [5, 60], rows(10), 18)).toEqual({
      places: [place(11, 24), place(25, 38)],
      pageEnds: [],
      pages: 1,
    });
  });

  test('where the page would shrink too far, of twenty rows; one that does not fit begins the next page', () => {
    expect(chartPlaces(2, [5, 60], rows(20), 18)).toEqual({
      places: [place(21, 41), place(42, 62)],
      pageEnds: [20, 41],
      pages: 0,
    });
  });

  test('one takes what is left of the page, which is shrunk for it, unless that is too much', () => {
    // 495 points a page. 5 rows leave room for 20 of 15; for 15 and 22 it shrinks, to 18 and to 13 of them.
    const one = (count: number) => chartPlaces(1, [5, 60], rows(count), 18);
    expect(one(5)).toEqual({ places: [place(6, 26)], pageEnds: [], pages: 1 });
    expect(one(15)).toEqual({ places: [place(16, 34)], pageEnds: [], pages: 1 });
    expect(one(22)).toEqual({ places: [place(23, 36)], pageEnds: [], pages: 1 });
    expect(one(24)).toEqual({ places: [place(25, 38)], pageEnds: [], pages: 1 });
    expect(one(25)).toEqual({ places: [place(26, 46)], pageEnds: [25], pages: 0 });
  });

  test('the first below a table of several pages begins a page of its own', () => {
    expect(chartPlaces(1, [5, 60], rows(60), 18)).toEqual({
      places: [place(61, 81)],
      pageEnds: [60],
      pages: 0,
    });
  });

  test('a sheet that is shrunk to the width of the page holds more', () => {
    const { pageEnds } = chartPlaces(1, [5, 300], rows(30), 18);
    expect(pageEnds).toEqual([]);
  });

  test('their anchors are below everything that is written', async () => {
    const table = monthsTable({
      charts: [bars],
      sign: [['甲', 'A']],
      notes: [{ code: 'findings-rate-means' }],
    });
    const bytes = await bytesOf(aSheaf(table));
    const { rowCount } = (await opened(bytes)).worksheets[0]!;
    const [from] = xmlElements((await partsOf(bytes)).get('xl/drawings/drawing1.xml')!, 'xdr:row');
    expect(rowCount).toBe(12);
    expect(Number(from!.text)).toBeGreaterThanOrEqual(12);
  });
});

test('a sheet of links and charts has its elements in the order that the format asks for', async () => {
  const table = aTable('t', {
    columns: [aColumn('f', { form: 'files' }), aColumn('n', { form: 'count' })],
    rows: [['a.jpg', 1]],
    charts: ['甲', '乙', '丙'].map((zh) => ({ title: [zh, zh], form: 'bars', along: 'f', of: ['n'] })),
  });
  const xml = (await partsOf(await bytesOf(aSheaf(table)))).get('xl/worksheets/sheet1.xml')!;
  const order = [
    'sheetData',
    'autoFilter',
    'mergeCells',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'drawing',
  ];
  const places = order.map((name) => xml.indexOf(`<${name}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
