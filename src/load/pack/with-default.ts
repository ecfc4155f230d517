import type { SystemParameter } from '../../checks/system.ts';
import type { Parameter } from '../../model/pack-files.ts';
import { readParameter } from '../../model/parameter-value.ts';

/** Reads the default of a parameter: it is not stored, since exact numbers have no JSON. */
export function withDefault<P extends Parameter>(
  parameter: P,
  grades: readonly string[],
): P & Pick<SystemParameter, 'read'> {
  const read = parameter.default && readParameter(parameter, parameter.default.value, grades);
  return read === undefined ? parameter : { ...parameter, read };
}
