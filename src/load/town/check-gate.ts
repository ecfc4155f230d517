/** The gate rules of a town: each must be able to match something, and to be broken. */
import type { SystemStandard, System } from '../../checks/system.ts';
import { gateRuleSchema, gateSelectors, wordsIn } from '../../model/gate.ts';
import type { GateOf, GateRule, WrittenGateRule } from '../../model/gate.ts';
import { readGateBound } from '../../model/gate-bound.ts';
import type { NeverMatches } from '../../model/diagnostic-gate.ts';
import { namesOf } from '../../model/names.ts';
import { problemStates } from '../../model/problem-events.ts';
import type { Located } from '../../model/place.ts';
import { namedBy } from '../../model/schema-facts.ts';
import type { Settings } from '../../model/town-files.ts';
import { verdictNames } from '../../model/verdict.ts';
import type { VerdictName } from '../../model/verdict.ts';
import type { Loading } from '../check-fields.ts';
import type { Path } from '../read-yaml.ts';
import { createIdCheck } from '../unique-ids.ts';
import type { Settled } from './read-settings.ts';

interface Never {
  readonly key: keyof GateOf;
  readonly why: NeverMatches;
  readonly found: string;
  readonly of: string;
  readonly known: readonly string[];
}

const never = (
  key: keyof GateOf,
  why: NeverMatches,
  found: string,
  of: string,
  known: readonly string[],
): Never => ({ key, why, found, of, known });

const neverOverdue: readonly string[] = ['已销号', '已核减', '挂账'];

/** What of the standards themselves keeps a rule from matching. */
function neverAmong(
  standards: readonly SystemStandard[],
  { count, of = {} }: WrittenGateRule,
  system: System,
): Never | undefined {
  const { category, standard, method, verdict } = of;
  const part = standard ?? category ?? system.title;
  const checks = standards.flatMap((each) => each.checks);
  const methods = [...new Set(checks.map((check) => check.method))];
  if (method !== undefined && !methods.includes(method))
    return never('method', 'no-method', method, part, methods);
  if (count === '自评得分') {
    const points = standards.flatMap(({ score }) =>
      Object.entries(score).flatMap(([by, won]) => (won > 0 && (method ?? by) === by ? by : [])),
    );
    if (points.length > 0) return undefined;
    const key = method === undefined ? (standard === undefined ? 'category' : 'standard') : 'method';
    return never(key, 'no-points', of[key] ?? '', part, []);
  }
  const judged = checks.some(
    (check) => check.kind === 'attestation' && (method ?? check.method) === check.method,
  );
  const words = wordsIn(verdict) ?? [];
  if (words.length > 0 && words.every((word) => word === verdictNames.pending) && !judged)
    return never('verdict', 'never-pending', verdictNames.pending, part, []);
  return undefined;
}

/** Why a rule could never match; undefined when it can. */
function neverMatches(rule: WrittenGateRule, system: System): Never | undefined {
  const { count, of = {} } = rule;
  const { category, standard, verdict, state, overdue } = of;
  if (count === '问题') {
    const states = wordsIn(state) ?? [];
    const isMoot =
      overdue === true && states.length > 0 && states.every((each) => neverOverdue.includes(each));
    const open = problemStates.filter((each) => !neverOverdue.includes(each));
    return isMoot ? never('overdue', 'never-overdue', states.join('、'), count, open) : undefined;
  }
  const ofGaps: readonly VerdictName[] = Object.values(verdictNames).filter(
    (word) => word !== verdictNames.met && word !== verdictNames.exempt,
  );
  const moot = wordsIn(verdict)?.find((word) => !ofGaps.includes(word));
  if (count === '短板' && moot !== undefined) return never('verdict', 'not-a-gap', moot, count, ofGaps);
  const own = system.standards.find((each) => each.id === standard);
  if (own !== undefined && category !== undefined && own.category !== category)
    return never('standard', 'standard-elsewhere', own.id, category, [own.category]);
  const inPart = system.standards.filter(
    (each) => (standard ?? each.id) === each.id && (category ?? each.category) === each.category,
  );
  // A name nobody bears has been spoken of.
  return inPart.length === 0 ? undefined : neverAmong(inPart, rule, system);
}

/** Reads the rules; what could never match or never be broken is an error at its place. */
export function readGate(
  { value, source }: Settled<Settings>,
  system: System,
  { list, locate }: Loading,
): readonly Located<GateRule>[] {
  const unique = createIdCheck(namedBy(gateRuleSchema), list, locate);
  const titles = gateRuleSchema.properties?.of?.properties ?? {};
  return (value.gate ?? []).flatMap((rule, i) => {
    const path: Path = ['gate', i];
    unique(rule.name, source, [...path, 'name']);
    const { name, count, of = {} } = rule;
    const allowed = gateSelectors[count];
    const astray = namesOf(of).filter((key) => !allowed.includes(key));
    for (const key of astray) {
      const at = locate(source, [...path, 'of', key], 'key');
      list.add('gate-selector', at, { key, title: namedBy(titles[key]), count, allowed });
    }
    const moot = astray.length > 0 ? undefined : neverMatches(rule, system);
    if (moot !== undefined) {
      const { key, ...args } = moot;
      list.add('gate-never-matches', locate(source, [...path, 'of', key], 'value'), args);
    }
    const bound = readGateBound(count, rule.bound);
    if (typeof bound === 'object') return { name, count, of, bound, at: locate(source, path, 'key').at };
    const at = locate(source, [...path, 'bound'], 'value');
    list.add('gate-bound', at, { why: bound, count, found: String(rule.bound) });
    return [];
  });
}
