import { xmlText } from './safe-text.ts';
import { widthOf } from './text-size.ts';

/** Cells of a chart: where they stand, and what they hold, so that it shows before anything is computed. */
export interface ChartCells {
  /** `'Sheet'!$C$5:$C$16`. */
  readonly range: string;
  readonly values: readonly (string | number | null)[];
  /** How numbers look; undefined for texts. */
  readonly format: string | undefined;
}

export interface ChartSeries {
  readonly name: ChartCells;
  readonly figures: ChartCells;
}

export interface ChartData {
  readonly title: string;
  readonly form: 'bars' | 'lines';
  readonly along: ChartCells;
  readonly series: readonly ChartSeries[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Dark and light in turn, with dashes and marks of their own: grey paper tells them apart as well. */
const colours = ['1F4E79', '9DC3E6', '7F7F7F', 'F4B183', '385723', 'D9D9D9'] as const;
const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot', 'sysDash'] as const;
const marks = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;

/** With more figures than this their numbers would cover the chart. */
const mostLabels = 40;
/** With more lines than this their numbers would cover each other. */
const mostLabelledLines = 3;

/** Display columns that names along the axis may take together, and one of them lying on its side. */
const widestNames = 110;
const longestOnSide = 24;

const at = (all: readonly string[], i: number): string => all[i % all.length] ?? '';
const fillOf = (i: number): string => `<a:solidFill><a:srgbClr val="${at(colours, i)}"/></a:solidFill>`;

function lettering(size: number, isBold = false): string {
  const bold = isBold ? '1' : '0';
  return `<a:defRPr sz="${String(size * 100)}" b="${bold}"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:defRPr>`;
}

function textProperties(size: number, body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${lettering(size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function cells({ range, values, format }: ChartCells): string {
  const kind = format === undefined ? 'str' : 'num';
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${String(i)}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  const code = format === undefined ? '' : `<c:formatCode>${xmlText(format)}</c:formatCode>`;
  return `<c:${kind}Ref><c:f>${xmlText(range)}</c:f><c:${kind}Cache>${code}<c:ptCount val="${String(values.length)}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

function labels(areShown: boolean, place: string): string {
  const shown = areShown ? `${textProperties(8)}<c:dLblPos val="${place}"/>` : '';
  return `<c:dLbls>${shown}<c:showLegendKey val="0"/><c:showVal val="${areShown ? '1' : '0'}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml({ form, along, series }: ChartData): string {
  const areLabelled =
    along.values.length * series.length <= mostLabels &&
    (form === 'bars' || series.length <= mostLabelledLines);
  return series
    .map(({ name, figures }, i) => {
      const look =
        form === 'bars'
          ? `<c:spPr>${fillOf(i)}<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`
          : `<c:spPr><a:ln w="22225">${fillOf(i)}<a:prstDash val="${at(dashes, i)}"/></a:ln></c:spPr><c:marker><c:symbol val="${at(marks, i)}"/><c:size val="6"/><c:spPr>${fillOf(i)}</c:spPr></c:marker>`;
      const end = form === 'bars' ? '' : '<c:smooth val="0"/>';
      return `<c:ser><c:idx val="${String(i)}"/><c:order val="${String(i)}"/><c:tx>${cells(name)}</c:tx>${look}${labels(areLabelled, form === 'bars' ? 'outEnd' : 't')}<c:cat>${cells(along)}</c:cat><c:val>${cells(figures)}</c:val>${end}</c:ser>`;
    })
    .join('');
}

function plot(data: ChartData): string {
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  return data.form === 'bars'
    ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(data)}<c:gapWidth val="60"/>${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(data)}<c:marker val="1"/>${axes}</c:lineChart>`;
}

/** Bars that did not start at nought would make a small difference look large. */
function scaling({ form, series }: ChartData): string {
  const isNegative = series.some(({ figures }) => figures.values.some((value) => Number(value) < 0));
  const from = form === 'bars' && !isNegative ? '<c:min val="0"/>' : '';
  return `<c:scaling><c:orientation val="minMax"/>${from}</c:scaling>`;
}

/** Names beside each other stand upright, many or long ones on their side: programs lean them, out of the chart. */
function nameBody({ values }: ChartCells): string {
  const widest = Math.max(...values.map((value) => widthOf(String(value ?? ''))));
  const isUpright = widest * values.length <= widestNames || widest > longestOnSide;
  return `<a:bodyPr rot="${isUpright ? '0' : '-5400000'}" vert="horz"/>`;
}

function axesXml(data: ChartData): string {
  const format = data.series[0]?.figures.format ?? 'General';
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textProperties(9, nameBody(data.along))}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/>${scaling(data)}<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textProperties(9)}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;
}

/** A chart's part. */
export function chartXml(data: ChartData): string {
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${lettering(12, true)}</a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:rPr><a:t>${xmlText(data.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(9)}</c:legend>`;
  return `${head}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(data)}${axesXml(data)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>`;
}

/** Where a chart lies: whole columns and rows, counted from nought. */
export interface ChartPlace {
  readonly columns: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** The part that lays the charts of a sheet upon it; the nth is its relationship `rId<n>`. */
export function drawingXml(places: readonly (ChartPlace & { readonly title: string })[]): string {
  const anchors = places.map(({ columns, fromRow, toRow, title }, i) => {
    const corner = (column: number, row: number): string =>
      `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    const number = String(i + 1);
    return `<xdr:twoCellAnchor><xdr:from>${corner(0, fromRow)}</xdr:from><xdr:to>${corner(columns, toRow)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(i + 2)}" name="${number}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join('')}</xdr:wsDr>`;
}
