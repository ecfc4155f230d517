/** What stands in the example row of a form: invented, and written as a unit would write it. */
import { monthOf } from '../../model/day.ts';
import { lastCompleted } from '../../model/period.ts';
import type { Metric } from '../../model/pack-files.ts';
import type { RecordKindName } from '../../records/index.ts';
import { typesOf } from '../../model/schema-facts.ts';
import type { EntryField } from '../../records/fields.ts';
import { shownName } from './choices.ts';
import { readingRows } from './given-readings.ts';
import type { FormFacts } from './facts.ts';
import type { Choices } from './form.ts';

const texts: Readonly<Record<string, string>> = {
  'activity.title': '垃圾分类进院坝',
  'activity.place': '二组文化院坝',
  'answer.by': '周禾',
  'answer.text': '清淤三百米，淤泥当天运走',
  'attendance.by': '周禾',
  'cleaning.by': '周禾',
  'cleaning.cleaner': '一区1号',
  'cleaning.found': '车站巷口纸屑',
  'dispatch.by': '周禾',
  'dispatch.cleaner': '一区1号',
  'dispatch.text': '雨后清边沟淤泥',
  'evidence.title': '院坝会宣讲照片',
  'evidence.number': '镇创建办〔2022〕8号',
  'finding.text': '公厕洗手台无水',
  'finding.place': '二组路口',
  'measurement.document': '统计表第3页',
  'objection.text': '垃圾为过路车所弃，已装监控，请求不计',
  'rectification.by': '周禾',
  'rectification.text': '清走两车，派人每天看两次',
  'retention.text': '上门两次，家长答应返校',
  'self-check.by': '周禾',
  'self-check.results.item': '环境卫生',
  'self-check.results.text': '楼道堆物，已定三天内清走',
  'suggestion.text': '主街垃圾桶少，夜里满',
  'suggestion.channel': '院坝会',
  'survey.wave': '2022年第一批',
};

const counts: Readonly<Record<string, string>> = {
  'activity.hours': '20',
  'attendance.checks': '62',
  'attendance.present': '61',
  'attendance.late': '1',
  'cleaning.cleared-after': '30',
  'survey.sent': '60',
  'survey.valid': '52',
  'survey.yes': '39',
};

const readings: Readonly<Record<Metric['form'], string>> = {
  share: '398/400',
  completion: '120/150',
  area: '131.5/420',
  stated: '97.2%',
  count: '12',
};

/** Columns of rosters, which packs name as they like. */
const rosterWords: readonly (readonly [part: string, example: string])[] = [
  ['日期', '2022-06-15'],
  ['时限', '2022-06-30'],
  ['编号', '01'],
  ['人数', '26'],
  ['姓名', '周禾'],
  ['负责人', '周禾'],
];

/** The metric the example speaks of: the first a unit could report. */
function exampleMetric(facts: FormFacts): Metric | undefined {
  const { metrics } = facts.nouns.system;
  const first = readingRows(facts)[0]?.fields.metric;
  const owed = first === undefined ? undefined : facts.candidates.meant('metric', first);
  return (
    metrics.find(({ id }) => id === owed) ??
    metrics.find(({ from, per }) => from === undefined && per === 'town')
  );
}

function reading({ schema }: EntryField, kind: RecordKindName, facts: FormFacts): string | undefined {
  const metric = exampleMetric(facts);
  switch (schema['x-civic']?.reads) {
    case 'day':
      return facts.on;
    case 'month':
      return monthOf(facts.on);
    case 'period':
      return kind === 'measurement' && metric !== undefined
        ? lastCompleted(facts.on, metric.every, 0)
        : monthOf(facts.on);
    case 'quantity':
      return readings[metric?.form ?? 'share'];
    case 'file':
      return '院坝会.jpg';
    default:
      return undefined;
  }
}

/** Optional fields that would only be written when the row says something else than the example does. */
const leftOut = new Set([
  'status',
  'postponed-to',
  'reason',
  'for',
  'covers',
  'note',
  'task',
  'item',
  'document',
  'to',
  'due',
  'result',
  'approved-by',
  'corrects',
]);

/** An example of one value, as it is typed. */
export function exampleFor(
  kind: RecordKindName,
  field: EntryField,
  choices: Choices | undefined,
  facts: FormFacts,
): string {
  const { name, schema, needed, part, many } = field;
  if (!needed && part === undefined && leftOut.has(name) && !(kind === 'measurement' && name === 'document'))
    return '';
  const key = `${kind}.${name}`;
  if (kind === 'measurement' && name === 'metric') {
    const metric = exampleMetric(facts);
    return metric === undefined ? '' : shownName('metric', metric.id, facts);
  }
  // The office re-checks what the units have put right.
  if (name === 'event') return facts.problems[0]?.step === 'recheck' ? '复查通过' : '反馈';
  if (name === 'captions') return `${facts.on}，二组文化院坝`;
  const written = texts[key] ?? counts[key] ?? reading(field, kind, facts) ?? schema['x-civic']?.example;
  if (written !== undefined) return written;
  if (choices !== undefined) return choices.words.slice(0, many && name === 'units' ? 2 : 1).join('、');
  if (typesOf(schema).includes('integer')) return '46';
  return rosterWords.find(([word]) => name.includes(word))?.[1] ?? (needed ? `（写${field.title.zh}）` : '');
}
