import type { GapReport, ScoreLine, SubjectLabel } from '../ledgers/report-document.ts';
import { showPlace } from '../model/place.ts';
import { cleanJson } from './clean.ts';
import { jsonExceptions } from './show-exceptions.ts';
import { jsonGate } from './json-gate.ts';
import { jsonHeading } from './json-heading.ts';
import { asNumber } from './points.ts';
import type { Speech } from './sentences/speech.ts';

/** The version of the published schema, `schemas/assessment-1.schema.json`. A field may be added within a version. */
const format = { format: 'assessment', version: 1 } as const;

const points = ({ possible, won, unknown, shaky, atStake, rate }: ScoreLine) => ({
  possible: asNumber(possible),
  won: asNumber(won),
  unknown: asNumber(unknown),
  shaky: asNumber(shaky),
  atStake: asNumber(atStake),
  percent: rate === undefined ? null : rate / 10,
});

function score({ score: table }: GapReport, { words }: Speech) {
  return {
    title: words.report.score,
    total: points(table.total),
    categories: table.categories.map((line) => ({ number: line.number, title: line.title, ...points(line) })),
    methods: table.methods.map((line) => ({ method: line.method, weight: line.weight, ...points(line) })),
    weighted: { won: table.weighted.won / 100, unknown: table.weighted.unknown / 100 },
  };
}

const subject = (label: SubjectLabel) =>
  label.kind === 'sampled'
    ? { kind: label.kind, number: label.number }
    : { kind: label.kind, name: label.name };

function gaps(report: GapReport, speech: Speech) {
  return report.gaps.map((gap) => ({
    id: gap.id,
    standard: gap.standard,
    title: gap.title,
    category: gap.category,
    check: gap.check,
    checkTitle: gap.checkTitle ?? null,
    kind: gap.kind,
    method: gap.method,
    subject: subject(gap.subject),
    unit: gap.unit ?? null,
    verdict: gap.verdict,
    timing: gap.timing,
    due: gap.due,
    lost: asNumber(gap.lost),
    shaky: asNumber(gap.shaky),
    reason: { ...gap.reason, text: speech.reason(gap.reason) },
    remedy: gap.remedy,
    at: showPlace(gap.at),
    accepted: gap.accepted ?? null,
    where: gap.where,
    records: gap.records,
  }));
}

function standards(report: GapReport) {
  return report.standards.map((standard) => ({
    id: standard.id,
    title: standard.title,
    category: standard.category,
    indicator: standard.indicator,
    topic: standard.topic,
    source: standard.source,
    unit: standard.unit,
    verdict: standard.verdict,
    gaps: standard.gaps,
    points: standard.points.map((line) => ({ method: line.method, ...points(line) })),
    checks: standard.checks.map((check) => ({
      key: check.key,
      title: check.title ?? null,
      kind: check.kind,
      method: check.method,
      verdict: check.verdict,
      grade: check.grade ?? null,
      target: check.target ?? null,
      subjects: check.subjects,
      gaps: check.gaps,
      held: check.held.map(({ id, records }) => ({ id, records })),
    })),
  }));
}

/**
 * The gap report as JSON: every figure of the table, the gaps unfolded. Keys come in a fixed order, so the same
 * assessment gives the same bytes.
 */
export function gapJson(report: GapReport, speech: Speech): string {
  const document = {
    civic: format,
    language: speech.language,
    ...jsonHeading(report.heading),
    counts: report.counts,
    score: score(report, speech),
    problems: report.problems,
    verdicts: report.verdicts ?? null,
    gaps: gaps(report, speech),
    standards: standards(report),
    units: report.units.map(({ unit, type, verdict, gaps: counts, problems, open, owes }) => ({
      unit,
      type,
      verdict: verdict ?? null,
      gaps: counts,
      problems: { ...problems, open },
      owes,
    })),
    clear: report.clear,
    leftAside: report.leftAside,
    exceptions: jsonExceptions(report, speech),
    gate: jsonGate(report.gate),
    late: report.late.map(({ cite, kind, filed, days }) => ({
      record: cite.key,
      kind,
      on: cite.on,
      filed,
      days,
      file: cite.at.file,
      line: cite.at.line,
    })),
  };
  return `${cleanJson(JSON.stringify(document, null, 2))}\n`;
}
