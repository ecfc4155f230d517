/** A pack as a document to read: every standard with its clause, checks, targets, sources and weights. */
import type { Check } from '../checks/index.ts';
import type { System, SystemStandard } from '../checks/system.ts';
import type { SubjectName } from '../checks/common.ts';
import type { Citation, Parameter } from '../model/pack-files.ts';

/** A figure the pack sets itself, with where it comes from. */
export interface FigureReference {
  readonly figure: string | Readonly<Record<string, string>>;
  readonly sources: readonly Citation[];
}

/** `Ask` is what the check asks for, as the kind of check describes it. */
export interface CheckReference<Ask> {
  readonly id: string;
  readonly key: string;
  readonly title: string | undefined;
  readonly kind: Check['kind'];
  readonly method: string;
  readonly per: SubjectName;
  readonly of: readonly string[];
  readonly ask: Ask;
  /** The town's to fill; with what the pack suggests. */
  readonly parameter: Parameter | undefined;
  readonly figures: readonly FigureReference[];
}

export interface StandardReference<Ask> {
  readonly id: string;
  readonly title: string;
  readonly place: readonly [category: string, indicator: string, topic: string];
  readonly clauses: readonly string[];
  /** Only where it is not the pack's own span. */
  readonly valid: { readonly from: string; readonly to: string } | undefined;
  readonly successor: string | undefined;
  readonly show: string;
  readonly remedy: string;
  /** Points in ten-thousandths, by method. */
  readonly score: readonly { readonly method: string; readonly possible: number }[];
  readonly checks: readonly CheckReference<Ask>[];
}

export interface PackReference<Ask> {
  readonly system: System;
  readonly standards: readonly StandardReference<Ask>[];
}

function figuresOf(check: Check): readonly FigureReference[] {
  if (check.kind === 'evidence') {
    return check.asks.flatMap(({ material, count, sources = [] }) =>
      sources.length === 0 ? [] : [{ figure: `${material} ${String(count ?? 1)}`, sources }],
    );
  }
  const sources = 'sources' in check ? check.sources : [];
  if (sources.length === 0) return [];
  if ('target' in check) return [{ figure: check.target, sources }];
  if ('joint' in check) return [{ figure: String(check.joint), sources }];
  return [{ figure: 'count' in check ? String(check.count) : '1', sources }];
}

/** The parameter a check is held against or counts by. */
function filling(check: Check): string | undefined {
  if ('parameter' in check) return check.parameter;
  if ('times' in check) return check.times;
  return 'follow-up' in check ? check['follow-up'] : undefined;
}

function checkReference<Ask>(
  standard: string,
  check: Check,
  ask: Ask,
  parameters: readonly Parameter[],
): CheckReference<Ask> {
  const filledBy = filling(check);
  return {
    id: `${standard}/${check.key}`,
    key: check.key,
    title: check.title,
    kind: check.kind,
    method: check.method,
    per: ('per' in check ? check.per : undefined) ?? 'town',
    of: 'of' in check ? check.of : [],
    ask,
    parameter: parameters.find((parameter) => parameter.id === filledBy),
    figures: figuresOf(check),
  };
}

/** One standard of a pack; `askOf` says what a check asks for. */
export function standardReference<Ask>(
  standard: SystemStandard,
  system: System,
  askOf: (check: Check) => Ask,
): StandardReference<Ask> {
  const { validFrom: from, validTo: to } = standard;
  const isWhole = from === system.validFrom && to === system.validTo;
  return {
    id: standard.id,
    title: standard.title,
    place: [standard.category, standard.indicator, standard.topic],
    clauses: standard.source,
    valid: isWhole ? undefined : { from, to },
    successor: standard.successor,
    show: standard.show,
    remedy: standard.remedy,
    score: Object.entries(standard.score).map(([method, hundredths]) => ({
      method,
      possible: hundredths * 100,
    })),
    checks: standard.checks.map((check) =>
      checkReference(standard.id, check, askOf(check), system.parameters),
    ),
  };
}

/** A whole pack. */
export function packReference<Ask>(system: System, askOf: (check: Check) => Ask): PackReference<Ask> {
  return {
    system,
    standards: system.standards.map((standard) => standardReference(standard, system, askOf)),
  };
}
