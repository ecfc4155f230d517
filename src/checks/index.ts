/** All kinds of check: the closed set. To add one: copy a neighbour, add its lines here, add a fixture. */
import { namesOf } from '../model/names.ts';
import type { SchemaNode } from '../model/schema.ts';
import { activityCheck, describeActivity } from './activity.ts';
import type { ActivityAsk, ActivityCheck, ActivityReason } from './activity.ts';
import { attestationCheck, describeAttestation } from './attestation.ts';
import type { AttestationAsk, AttestationCheck, AttestationReason } from './attestation.ts';
import type { Judged } from './common.ts';
import { coverageCheck, describeCoverage } from './coverage.ts';
import type { CoverageAsk, CoverageCheck, CoverageReason } from './coverage.ts';
import { describeEvidence, evidenceCheck } from './evidence.ts';
import type { EvidenceAsk, EvidenceCheck, EvidenceReason } from './evidence.ts';
import { describeFindings, findingsCheck } from './findings.ts';
import type { FindingsAsk, FindingsCheck, FindingsReason } from './findings.ts';
import { describeInspection, inspectionCheck } from './inspection.ts';
import type { InspectionAsk, InspectionCheck, InspectionReason, SampleReason } from './inspection.ts';
import { describeMetric, metricCheck } from './metric.ts';
import type { MetricAsk, MetricCheck, MetricReason } from './metric.ts';
import { describeRoster, rosterCheck } from './roster.ts';
import type { RosterAsk, RosterCheck, RosterReason } from './roster.ts';
import { describeSurvey, surveyCheck } from './survey.ts';
import type { SurveyAsk, SurveyCheck, SurveyReason } from './survey.ts';
import { describeTask, taskCheck } from './task.ts';
import type { TaskAsk, TaskCheck, TaskReason } from './task.ts';
import type { Message } from '../model/message.ts';

export const checkKinds = {
  metric: metricCheck,
  evidence: evidenceCheck,
  activity: activityCheck,
  coverage: coverageCheck,
  inspection: inspectionCheck,
  findings: findingsCheck,
  survey: surveyCheck,
  roster: rosterCheck,
  attestation: attestationCheck,
  task: taskCheck,
} as const satisfies Readonly<Record<string, SchemaNode>>;

export type CheckKind = keyof typeof checkKinds;
export const checkKindNames = namesOf(checkKinds);

/** Any check, told apart by `kind`. */
export type Check =
  | MetricCheck
  | EvidenceCheck
  | ActivityCheck
  | CoverageCheck
  | InspectionCheck
  | FindingsCheck
  | SurveyCheck
  | RosterCheck
  | AttestationCheck
  | TaskCheck;

/** There is nothing to judge: no unit of the type, no site of the kind, no member, no task. Never a pass. */
export type EmptyReason = Message<'nobody', { per: string; of: readonly string[] }>;

/** Why a check came out as it did. */
export type Reason =
  | MetricReason
  | EvidenceReason
  | ActivityReason
  | CoverageReason
  | InspectionReason
  | SampleReason
  | FindingsReason
  | SurveyReason
  | RosterReason
  | AttestationReason
  | TaskReason
  | EmptyReason;

export type Judgement = Judged<Reason>;

/** What a check asks for. */
export type Ask =
  | MetricAsk
  | EvidenceAsk
  | ActivityAsk
  | CoverageAsk
  | InspectionAsk
  | FindingsAsk
  | SurveyAsk
  | RosterAsk
  | AttestationAsk
  | TaskAsk;

/** What a check asks for, as data; `target` is the value in force, printed, for checks that have one. */
export function describe(check: Check, target: string | undefined): Ask {
  switch (check.kind) {
    case 'metric':
      return describeMetric(check, target);
    case 'evidence':
      return describeEvidence(check);
    case 'activity':
      return describeActivity(check);
    case 'coverage':
      return describeCoverage(check);
    case 'inspection':
      return describeInspection(check);
    case 'findings':
      return describeFindings(check);
    case 'survey':
      return describeSurvey(check, target);
    case 'roster':
      return describeRoster(check);
    case 'attestation':
      return describeAttestation(check);
    case 'task':
      return describeTask(check);
  }
}
