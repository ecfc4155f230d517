/** From the JSON of a compiled pack back to the system: apart from what reads YAML, which starting civic must not load. */
import type { System } from '../checks/system.ts';
import { withDefault } from './pack/with-default.ts';

/** The system of a compiled pack. It is civic's own product, so its shape is not checked again. */
export function revivePack(json: unknown): System {
  const system = json as System;
  const grades = system.grading.grades.map((grade) => grade.id);
  return { ...system, parameters: system.parameters.map((parameter) => withDefault(parameter, grades)) };
}
