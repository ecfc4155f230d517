/** All kinds of record. To add one: copy a neighbour, add its line here, add a fixture. */
import { namesOf } from '../model/names.ts';
import type { Loaded } from './base.ts';
import { activity } from './activity.ts';
import { answer } from './answer.ts';
import { attendance } from './attendance.ts';
import { attestation } from './attestation.ts';
import { cleaning } from './cleaning.ts';
import { decision } from './decision.ts';
import { directive } from './directive.ts';
import { dispatch } from './dispatch.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { inspection } from './inspection.ts';
import { measurement } from './measurement.ts';
import { meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { objection } from './objection.ts';
import { rectification } from './rectification.ts';
import { retention } from './retention.ts';
import { roster } from './roster.ts';
import { selfCheck } from './self-check.ts';
import { suggestion } from './suggestion.ts';
import { survey } from './survey.ts';
import { test } from './test.ts';
import { waiver } from './waiver.ts';

export const recordKinds = {
  activity,
  answer,
  attendance,
  attestation,
  cleaning,
  decision,
  directive,
  dispatch,
  evidence,
  finding,
  inspection,
  measurement,
  meeting,
  notice,
  objection,
  rectification,
  retention,
  roster,
  'self-check': selfCheck,
  suggestion,
  survey,
  test,
  waiver,
} as const;

export type RecordKindName = keyof typeof recordKinds;
export type RecordOf<K extends RecordKindName> = Loaded<(typeof recordKinds)[K]>;
/** Any loaded record, told apart by `kind`. */
export type AnyRecord = { [K in RecordKindName]: RecordOf<K> }[RecordKindName];

export const recordKindNames = namesOf(recordKinds);
