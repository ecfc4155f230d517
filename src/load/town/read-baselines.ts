/**
 * Gaps accepted until a day: `baselines/*.yaml`. A mistake in one never touches a verdict, so it is a warning; what
 * names something unknown is kept, so that the judgement can say that it accepts nothing.
 */
import type { System } from '../../checks/system.ts';
import { namedProblemsKey } from '../../checks/findings.ts';
import { baselineSchema } from '../../model/baseline.ts';
import type { WrittenBaseline } from '../../model/baseline.ts';
import type { Baseline } from '../../records/town.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { checkShape } from '../check-shape.ts';
import { DiagnosticList } from '../diagnostic-list.ts';
import { decode } from '../files.ts';
import type { SourceFile } from '../files.ts';
import { suggest } from '../nearest.ts';
import { readDocument } from '../read-yaml.ts';
import type { Entry } from '../read-yaml.ts';
import { townSchemas } from '../schemas.ts';

function checkKeys({ gaps }: WrittenBaseline, { source }: Entry, system: System, loading: Loading): void {
  const { list, locate } = loading;
  gaps.forEach(({ standard, check }, i) => {
    const own = system.standards.find(({ id }) => id === standard);
    if (own === undefined) return;
    const hasFindings = own.checks.some(({ kind }) => kind === 'findings');
    const keys = [...own.checks.map(({ key }) => key), ...(hasFindings ? [] : [namedProblemsKey])];
    if (keys.includes(check)) return;
    const at = locate(source, ['gaps', i, 'check'], 'value');
    const { nearest, known } = suggest(check, keys);
    list.add('unknown-item', at, { found: check, nearest, known, of: own.id });
  });
}

function readBaseline(file: SourceFile, system: System, loading: Loading): Baseline | undefined {
  const { list, locate } = loading;
  const text = decode(file, list);
  const entry = text && readDocument(text, townSchemas.baseline, list);
  if (entry?.value === undefined) return undefined;
  if (!checkShape('town/baseline', entry.value, entry, list, locate) || !entry.sound) return undefined;
  const value = entry.value as WrittenBaseline;
  checkFields(value, baselineSchema, entry.source, loading);
  const days = list.all.some(({ code }) => code === 'impossible-day' || code === 'day-outside-years');
  checkKeys(value, entry, system, loading);
  const { on, until } = value;
  if (!days && on > until) {
    const at = locate(entry.source, ['until'], 'value');
    list.add('from-after-to', at, { from: on, to: until, keys: ['on', 'until'] });
    return undefined;
  }
  if (days) return undefined;
  const gaps = value.gaps.map((gap, i) => ({ ...gap, at: locate(entry.source, ['gaps', i], 'key').at }));
  return { ...value, gaps, at: { file: file.path, line: 1, col: 1 } };
}

/** Reads the baselines whose shape and days are sound; whatever is wrong is said, as a warning. */
export function readBaselines(
  files: readonly SourceFile[],
  system: System,
  loading: Loading,
): readonly Baseline[] {
  return files.flatMap((file) => {
    const list = new DiagnosticList();
    const baseline = readBaseline(file, system, { ...loading, list });
    loading.list.takeAsWarnings(list);
    return baseline ?? [];
  });
}
