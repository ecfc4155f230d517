/** The rules of single record kinds. To add one: a file beside this one, and a line here. */
import type { AnyRecord } from '../../records/index.ts';
import { checkAttestation } from './attestation.ts';
import { checkAttendance, checkSurvey } from './counts.ts';
import { checkHandIn } from './hand-in.ts';
import { checkInspection } from './inspection.ts';
import { checkMeasurement } from './measurement.ts';
import { checkRectification } from './rectification.ts';
import { checkRoster } from './roster.ts';
import type { RuleContext } from './rule.ts';

/** Applies the rules for a record's kind. */
export function applyRules(record: AnyRecord, context: RuleContext): void {
  checkHandIn(record, context);
  switch (record.kind) {
    case 'attendance':
      checkAttendance(record, context);
      break;
    case 'attestation':
      checkAttestation(record, context);
      break;
    case 'inspection':
      checkInspection(record, context);
      break;
    case 'measurement':
      checkMeasurement(record, context);
      break;
    case 'rectification':
      checkRectification(record, context);
      break;
    case 'roster':
      checkRoster(record, context);
      break;
    case 'survey':
      checkSurvey(record, context);
      break;
    default:
  }
}
