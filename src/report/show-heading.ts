import type { Heading } from '../ledgers/report-document.ts';
import type { Words } from './sentences/words.ts';

/** `title（from — to）` of the running phase. */
function showPhase({ phase }: Heading, words: Words): string {
  if (phase === undefined) return words.report.noPhase;
  return `${phase.title}${words.aside(`${phase.from} — ${phase.to}`)}`;
}

/** The lines under a report's title, the same in every format. */
export function headingLines(heading: Heading, words: Words): readonly string[] {
  const { report, label, aside } = words;
  const { pack, filedBy, window, narrowed } = heading;
  const on = filedBy === undefined ? heading.on : `${heading.on}${aside(report.filedBy(filedBy))}`;
  const lines = [
    label(report.pack, `${pack.title} ${pack.edition}${aside(pack.id)}`),
    label(report.on, on),
    label(report.phase, showPhase(heading, words)),
    label(report.window, `${window.from} — ${window.to}`),
  ];
  if (narrowed.length > 0) {
    lines.push(label(report.only, words.list(narrowed.map(({ by, to }) => `${words.narrowed[by]} ${to}`))));
  }
  if (heading.audience === 'internal') lines.push(label(report.audience, words.audiences.internal));
  return lines;
}

/** The title of a report. */
export function headingTitle({ town, county, year }: Heading, words: Words): string {
  return words.report.title(town, county, year);
}
