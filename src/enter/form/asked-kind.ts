/** Which kind of record would close a gap. */
import type { Gap } from '../../assess/assessment.ts';
import type { Check } from '../../checks/index.ts';
import type { System } from '../../checks/system.ts';
import type { RecordKindName } from '../../records/index.ts';

/** The check a gap is of. */
export function checkOf({ standard, check }: Gap, { standards }: System): Check | undefined {
  return standards.find(({ id }) => id === standard)?.checks.find(({ key }) => key === check);
}

/** The kind of record a check looks at, where units may hand in such records. */
export function kindAskedBy(check: Check): RecordKindName | undefined {
  switch (check.kind) {
    case 'coverage':
      return check.records;
    case 'evidence':
    case 'activity':
    case 'roster':
    case 'survey':
      return check.kind;
    case 'metric':
      return 'measurement';
    default:
      return undefined;
  }
}

/** The sheet on which something is handed in for a task: by what its standards ask for, else as evidence. */
export function kindHandingIn(standards: readonly string[], system: System): RecordKindName {
  const asked = new Set(
    system.standards.flatMap(({ id, checks }) => (standards.includes(id) ? checks.map(kindAskedBy) : [])),
  );
  return (['evidence', 'self-check', 'activity'] as const).find((kind) => asked.has(kind)) ?? 'evidence';
}
