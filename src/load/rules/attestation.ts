import type { RecordOf } from '../../records/index.ts';
import { suggest } from '../nearest.ts';
import type { RuleContext } from './rule.ts';

/** An attestation is for a check that asks for one. */
export function checkAttestation(record: RecordOf<'attestation'>, { system, report }: RuleContext): void {
  const standard = system.standards.find((each) => each.id === record.standard);
  if (standard === undefined) return;
  const keys = standard.checks.filter((check) => check.kind === 'attestation').map((check) => check.key);
  if (record.check === undefined ? keys.length > 0 : keys.includes(record.check)) return;
  const found = record.check ?? '人工认定';
  const { nearest, known } = suggest(found, keys);
  report('unknown-item', [record.check === undefined ? 'standard' : 'check'], 'value', {
    found,
    nearest,
    known,
    of: standard.id,
  });
}
