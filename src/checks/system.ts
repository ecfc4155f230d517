import type { Day } from '../model/day.ts';
import type { Workbook } from '../model/ledger-files.ts';
import type {
  Appraisal,
  Metric,
  MemberSet,
  Pack,
  Parameter,
  RosterKind,
  SiteKind,
} from '../model/pack-files.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Place } from '../model/place.ts';
import type { Check } from './index.ts';
import type { Grading } from './grading.ts';

/** A standard as judged: where it stands in the tree, its points as hundredths, its checks. */
export interface SystemStandard {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly indicator: string;
  readonly topic: string;
  readonly source: readonly string[];
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly successor?: string;
  readonly show: string;
  readonly remedy: string;
  /** Points per method, in hundredths of a point: 2.5 points are 250. */
  readonly score: Readonly<Record<string, number>>;
  readonly checks: readonly Check[];
  readonly at: Place;
}

/** A parameter with its default read: only civic's own rules have one. */
export interface SystemParameter extends Parameter {
  readonly read?: ParameterValue;
  readonly at: Place;
}

/** One edition of the evaluation system as loaded: plain data, ready to be stored as JSON. */
export interface System {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly level: string;
  readonly year: number;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly origin: string;
  readonly methods: Pack['methods'];
  readonly grading: Grading;
  readonly levels: Pack['levels'];
  readonly parameters: readonly SystemParameter[];
  readonly metrics: readonly Metric[];
  readonly questions: Pack['questions'];
  readonly themes: Pack['themes'];
  readonly problemThemes: Pack['problem-themes'];
  readonly sets: readonly MemberSet[];
  readonly specialDays: Pack['special-days'];
  readonly rosters: readonly RosterKind[];
  /** How units are appraised; a pack may leave that to the town. */
  readonly appraisal?: Appraisal;
  readonly siteKinds: readonly SiteKind[];
  /** What the ledgers hold; the first that fits is taken. */
  readonly workbooks: readonly Workbook[];
  readonly categories: readonly { readonly number: number; readonly title: string }[];
  readonly standards: readonly SystemStandard[];
}
