/** What the appraisal of units (单位考核, 四（七）3) answers: plain data, every figure with what it rests on. */
import type { Cite } from '../checks/common.ts';
import type { Day } from '../model/day.ts';
import type { AppraisalMeasure } from '../model/pack-files.ts';
import type { UnitType } from '../model/town-files.ts';

/** A thing a component counts: a share of a task, a standard, a problem, an inspection with its items. */
export interface Counted {
  /** Id of what was counted: task share, standard, problem, record. */
  readonly id: string;
  readonly text: string;
  readonly due: Day | undefined;
  /** When it was handed in, reported or closed. */
  readonly day: Day | undefined;
  /** How many it counts for: one, or the items of it. */
  readonly asked: number;
  /** How many of them are won. */
  readonly done: number;
  /** Items of it that are not. */
  readonly lacking: readonly string[];
  readonly cites: readonly Cite[];
  /** Found or seen by an unannounced round: where is told to the office alone. */
  readonly secret: boolean;
}

/** A component of one unit. Points are in ten-thousandths of a point, rounded down to 0.01. */
export interface ComponentResult {
  readonly id: AppraisalMeasure;
  readonly title: string;
  readonly possible: number;
  /** Denominator: how many were counted. */
  readonly asked: number;
  /** Numerator: how many of them were won. */
  readonly done: number;
  /** Undefined: nothing to measure, so that it is not among what the unit could win. */
  readonly won: number | undefined;
  readonly counted: readonly Counted[];
}

/** A recorded praise, deduction or holding to account. */
export interface Decided {
  readonly about: '表扬' | '扣分' | '问责';
  readonly text: string;
  /** Ten-thousandths of a point; undefined: the deduction names none, so that none is taken. */
  readonly points: number | undefined;
  readonly cite: Cite;
}

export interface DecidedPoints {
  /** Ten-thousandths of a point, at most what the pack allows. */
  readonly points: number;
  readonly decided: readonly Decided[];
}

export interface UnitAppraisal {
  readonly unit: string;
  readonly type: UnitType;
  readonly head: string | undefined;
  /** Whom the town reports to of a unit it does not rank. */
  readonly superior: string | undefined;
  /** The group it is ranked in; undefined: it is not ranked. */
  readonly group: string | undefined;
  readonly components: readonly ComponentResult[];
  readonly praise: DecidedPoints;
  readonly deductions: DecidedPoints;
  /** Won ÷ possible out of 100, in ten-thousandths of a point, rounded down to 0.01; undefined: nothing to measure. */
  readonly base: number | undefined;
  /** The same with praise and deductions, from 0 to 100 points. */
  readonly total: number | undefined;
  /** 1 is the best; equal totals share a rank. */
  readonly rank: number | undefined;
  /** civic's proposal; of ranked units only. */
  readonly grade: string | undefined;
  /** The recorded decision: it alone is the conclusion. */
  readonly conclusion: { readonly grade: string | undefined; readonly cite: Cite } | undefined;
  /** The total as points of the annual target score; undefined until the town has adopted the share. */
  readonly converted: number | undefined;
  /** Since the end of the month before; undefined where there is nothing to compare. */
  readonly change: AppraisalChange | undefined;
}

export interface AppraisalChange {
  /** Ten-thousandths of a point, negative when less. */
  readonly total: number;
  /** Places gained; negative when lost, undefined of a unit that is not ranked. */
  readonly rank: number | undefined;
}

export interface AppraisalGroup {
  readonly id: string;
  /** Best first; those of which nothing could be measured last. */
  readonly units: readonly UnitAppraisal[];
}

export interface TownAppraisal {
  readonly groups: readonly AppraisalGroup[];
  /** Units that are not ranked, in the order of the settings. */
  readonly unranked: readonly UnitAppraisal[];
  /** Points of the annual target score; undefined: not adopted. */
  readonly share: number | undefined;
  readonly shareParameter: string;
  /** The day compared with; undefined in the first month of the year. */
  readonly before: Day | undefined;
}
