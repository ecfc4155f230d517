/** All rules of `civic check --strict`. To add one: copy a neighbour, add its line here, add a fixture. */
import type { System } from '../checks/system.ts';
import type { DiagnosticArgs, Severity } from '../model/diagnostic.ts';
import type { LintRuleName, LintSpot } from '../model/diagnostic-lint.ts';
import { namesOf } from '../model/names.ts';
import type { Town } from '../records/town.ts';
import { captionIncomplete } from './caption-incomplete.ts';
import { dueDayPast } from './due-day-past.ts';
import { emailAddress } from './email-address.ts';
import { idCardNumber } from './id-card-number.ts';
import { nameForCode } from './name-for-code.ts';
import { nameOfMinor } from './name-of-minor.ts';
import { outsideWindow } from './outside-window.ts';
import { phoneNumber } from './phone-number.ts';
import { placeWithoutOwner } from './place-without-owner.ts';
import { sameFileTwice } from './same-file-twice.ts';
import { standardWithoutTask } from './standard-without-task.ts';
import { takeSurvey } from './survey.ts';
import { taskWithoutUnit } from './task-without-unit.ts';
import { watermarkedPicture } from './watermarked-picture.ts';
import type { Rule, Survey } from './rule.ts';

export const lintRules: { readonly [C in LintRuleName]: Rule<C> } = {
  'task-without-unit': taskWithoutUnit,
  'standard-without-task': standardWithoutTask,
  'place-without-owner': placeWithoutOwner,
  'due-day-past': dueDayPast,
  'same-file-twice': sameFileTwice,
  'outside-window': outsideWindow,
  'caption-incomplete': captionIncomplete,
  'watermarked-picture': watermarkedPicture,
  'id-card-number': idCardNumber,
  'phone-number': phoneNumber,
  'email-address': emailAddress,
  'name-of-minor': nameOfMinor,
  'name-for-code': nameForCode,
};

/** Takes what is found, a finding at a time. */
export type Sink = <C extends LintRuleName>(
  code: C,
  severity: Severity,
  spot: LintSpot,
  args: DiagnosticArgs[C],
) => void;

function askRule<C extends LintRuleName>(
  code: C,
  rules: { readonly [K in C]: Rule<K> },
  survey: Survey,
  sink: Sink,
): void {
  const rule = rules[code];
  const level = survey.town.settings.lint?.[code]?.level ?? rule.severity;
  if (level === 'off') return;
  rule.find(survey, (spot, args) => {
    sink(code, level, spot, args);
  });
}

/** Asks every rule that the town has not switched off. */
export function lintTown(system: System, town: Town, sink: Sink): void {
  const survey = takeSurvey(system, town);
  for (const code of namesOf(lintRules)) askRule(code, lintRules, survey, sink);
}
