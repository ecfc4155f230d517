/** What rules of single record kinds are given. */
import type { System } from '../../checks/system.ts';
import type { DiagnosticArgs, DiagnosticCode, Severity } from '../../model/diagnostic.ts';
import type { Task } from '../../model/town-files.ts';
import type { Path } from '../read-yaml.ts';

export interface RuleContext {
  readonly system: System;
  readonly tasks: ReadonlyMap<string, Task>;
  /** The kind of each site. */
  readonly siteKinds: ReadonlyMap<string, string>;
  /** Reports at a key or value of the record. */
  readonly report: <C extends DiagnosticCode>(
    code: C,
    path: Path,
    what: 'key' | 'value',
    args: DiagnosticArgs[C],
    severity?: Severity,
  ) => void;
  /** Reports that a key is missing since another one has a value that needs it. */
  readonly needs: (
    key: string,
    because: { readonly key: string; readonly value: string },
    path?: Path,
  ) => void;
}
