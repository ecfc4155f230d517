/** Arbitrary town-years of problems: several of one site and theme, mostly possible courses, replaced records. */
import fc from 'fast-check';
import { addDays } from '../../src/model/day.ts';
import type { ParameterValue } from '../../src/model/parameter-value.ts';
import type { Town } from '../../src/records/town.ts';
import { aTown, record } from './a-town.ts';
import { day } from './days.ts';
import { naiveProblems, usual } from './naive-problems.ts';
import type { NaiveItem, NaiveRecord, NaiveTarget, NaiveTown } from './naive-problems.ts';

const office = '创建办';
export const units = [office, '党政办', '临河社区', '石笋村', '白果村'];
export const siteKinds = { 东街公厕: '公厕', 西街公厕: '公厕', 新建工地: '工地' };
/** One zone bears the name of a site: they are still two places. */
const zones = ['一区', '东街公厕'];
const people = ['甲', '乙', '丙'];
const members = { 赵书记: undefined, 钱主任: office, 孙主任: '党政办' };
const everyEvent = ['签收', '反馈', '复查通过', '退回', '延期', '转办', '挂账', '核减', '回头看'];
/** What mostly happens in a state, before all else that can. */
const mostly: Readonly<Record<string, readonly string[]>> = {
  待签收: ['签收', '签收', '反馈', '反馈', '反馈'],
  待整改: ['反馈', '反馈', '反馈', '反馈', '延期'],
  待复查: ['复查通过', '复查通过', '复查通过', '复查通过', '退回'],
  已退回: ['反馈', '反馈', '反馈'],
  挂账: ['反馈', '反馈'],
};

const after = (on: string, days: number): string => addDays(day(on), days);
const number = (max: number) => fc.nat({ max });
const sometimes = <T>(of: fc.Arbitrary<T>, freq: number) => fc.option(of, { nil: undefined, freq });

const mostOf = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 4 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );

/** Something that happens, still without its place: numbers choose from what the problem's state then allows. */
interface Move {
  readonly gap: number;
  readonly wild: number;
  readonly pick: number;
  readonly who: number;
  readonly by: number;
  readonly to: number;
  readonly days: number | undefined;
  readonly isRelapse: boolean;
  readonly late: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 5),
  wild: number(7),
  pick: number(59),
  who: number(9),
  by: number(11),
  to: number(units.length - 1),
  days: sometimes(number(8), 3),
  isRelapse: fc.constantFrom(false, false, false, true),
  late: fc.constantFrom(0, 0, 0, 1, 4),
});

const problem = fc.record({
  gap: fc.constantFrom(1, 1, 2, 3, 0, 6, 10),
  /** Found after all that happened to the one before, or in the midst of it. */
  isAfter: fc.constantFrom(true, true, true, false),
  form: number(5),
  unit: fc.constantFrom(...units),
  supporting: sometimes(fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength: 2 }), 2),
  // Nearly all at one site, and of one theme: otherwise nothing would ever come back.
  site: mostOf('东街公厕', '西街公厕', '新建工地', undefined),
  zone: fc.constantFrom(undefined, ...zones),
  theme: mostOf('垃圾积存', '小广告', undefined),
  standard: fc.constantFrom('S4-01', 'S4-02', undefined),
  level: fc.constantFrom('立行立改', '一般', undefined),
  issued: sometimes(number(3), 2),
  due: sometimes(number(9), 2),
  answer: sometimes(number(9), 2),
  source: fc.constantFrom('自查', '督查', '投诉'),
  round: fc.constantFrom(undefined, '一轮'),
  isCarried: fc.boolean(),
  late: fc.constantFrom(0, 0, 1, 4),
  moves: fc.array(move, { minLength: 2, maxLength: 8, size: 'medium' }),
});
type Drawn = typeof problem extends fc.Arbitrary<infer T> ? T : never;

const replacement = fc.record({
  /** Half the time the one entered last: what replaced another is then replaced itself. */
  of: fc.oneof(fc.constant(-1), number(999)),
  shift: fc.constantFrom(-2, 0, 0, 0, 1, 3),
  late: fc.constantFrom(0, 0, 2),
  corrects: fc.boolean(),
  unit: fc.constantFrom(undefined, ...units),
  theme: fc.constantFrom(undefined, undefined, '小广告'),
});

/** A problem as it may be written: alone, in an inspection, or among the items of a test. */
function written(drawn: Drawn, id: string, on: string): NaiveRecord {
  const { unit, supporting, theme, standard, level, site, zone, round } = drawn;
  const issued = drawn.issued === undefined ? undefined : after(on, drawn.issued);
  const due = drawn.due === undefined ? undefined : after(on, drawn.due);
  const item = bare<NaiveItem>({ text: id, unit, supporting, theme, standard, level, issued, due });
  const base = { id: `记${id}`, on, filed: after(on, drawn.late) };
  if (drawn.form === 0) {
    const items = [{ item: '干净', result: '不符合', problem: { ...item, id } }, { item: '有人管' }];
    return bare<NaiveRecord>({ ...base, kind: 'inspection', site, zone, round, items });
  }
  if (drawn.form === 1) {
    const answer = drawn.answer === undefined ? undefined : after(on, drawn.answer);
    return bare<NaiveRecord>({
      ...base,
      kind: 'test',
      items: [bare<NaiveItem>({ ...item, id, site })],
      'answer-by': answer,
    });
  }
  const before = { id: '旧', found: '2021-12-20', due: issued };
  const carried = drawn.isCarried ? bare<NonNullable<NaiveRecord['carried']>>(before) : undefined;
  return bare<NaiveRecord>({
    ...base,
    ...item,
    id,
    kind: 'finding',
    source: drawn.source,
    site,
    zone,
    round,
    carried,
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** The record without the fields that are undefined, as a loaded one is. */
function bare<T extends object>(record: Loose<T>): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** What a move comes to where the problem stands by then. */
function happened(town: NaiveTown, finding: string, on: string, id: string, made: Move): NaiveRecord {
  const stands = naiveProblems(town, on).find((each) => each.id === finding);
  const state = stands?.state ?? '待签收';
  const helpers = stands?.supporting ?? [];
  const possible = made.wild < 3 ? usual(state) : (mostly[state] ?? usual(state));
  const choice = made.wild === 0 ? everyEvent : possible;
  const event = choice[made.pick % choice.length] ?? '签收';
  const isRecheck = event === '复查通过';
  const isOwn = [stands?.unit, ...helpers].includes(office);
  const anybody = units[made.who % units.length];
  const helper = helpers[made.who % Math.max(helpers.length, 1)];
  const usualUnit = isRecheck ? undefined : made.who < 6 ? helper : undefined;
  const closer = isOwn ? (Object.keys(members)[made.by % 3] ?? '') : '丁';
  const person = people[made.by % people.length] ?? '';
  return bare<NaiveRecord>({
    kind: 'rectification',
    id,
    on,
    filed: after(on, made.late),
    finding,
    event,
    by: isRecheck ? (made.by < 11 ? closer : person) : made.by < 10 ? person : closer,
    unit: made.who === 9 ? anybody : usualUnit,
    to: event === '转办' ? units[made.to] : undefined,
    due:
      event === '延期' || (event === '回头看' && made.days !== undefined)
        ? after(on, made.days ?? 4)
        : undefined,
    result: event === '回头看' ? (made.isRelapse ? '反弹' : '未反弹') : undefined,
  });
}

const target = (max: number): fc.Arbitrary<NaiveTarget> =>
  fc.tuple(
    number(60).map((days) => after('2022-01-01', days)),
    number(max),
  );
const targets = (max: number, minLength: number) =>
  fc.uniqueArray(target(max), { minLength, maxLength: 2, selector: ([from]) => from });

/** Towns whose relapse span and deadlines are short, so that their edges are met often. */
export const anyTown: fc.Arbitrary<NaiveTown> = fc
  .record({
    problems: fc.array(problem, { minLength: 2, maxLength: 6, size: 'medium' }),
    replacements: fc.array(replacement, { maxLength: 4, size: 'medium' }),
    ordinary: targets(6, 0),
    atOnce: targets(1, 0),
    span: targets(20, 1),
  })
  .map(({ problems, replacements, ordinary, atOnce, span }) => {
    const records: NaiveRecord[] = [];
    const town: NaiveTown = {
      records,
      units,
      siteKinds,
      office,
      members,
      deadlines: { 一般: ordinary, 立行立改: atOnce },
      // In force from the first day, so that the pack's own ninety days never judge here.
      relapseSpan: span.map(([from, days], i) => [i === 0 ? '2022-01-01' : from, days]),
    };
    let start = '2022-01-01';
    let end = start;
    problems.forEach((drawn, i) => {
      start = after(drawn.isAfter ? end : start, drawn.gap);
      const id = `P${String(i)}`;
      let on = start;
      const own: NaiveRecord[] = [written(drawn, id, on)];
      drawn.moves.forEach((made, j) => {
        // Now and then before the problem was found at all.
        on = after(on, made.wild === 1 && made.pick === 0 ? -3 : made.gap);
        own.push(happened({ ...town, records: own }, id, on, `${id}-${String(j)}`, made));
      });
      records.push(...own);
      end = on;
    });
    replacements.forEach(({ of, shift, late, corrects, unit, theme }, i) => {
      const other = records.at(of % records.length);
      const isReplaced = records.some((each) => [each.corrects, each.supersedes].includes(other?.id));
      // Two records that both replace one would give the id of a problem in them twice, which does not load.
      if (other === undefined || (other.items !== undefined && isReplaced)) return;
      const { corrects: _, supersedes: __, ...fields } = other;
      const on = after(other.on, shift);
      const key = corrects ? 'corrects' : 'supersedes';
      const isFinding = other.kind === 'finding';
      const changed = isFinding
        ? bare<NaiveItem>({ unit: unit ?? other.unit, theme: theme ?? other.theme })
        : {};
      const id = `${other.id}${['a', 'b', 'c', 'd'][(i + of + 1) % 4] ?? ''}${String(i)}`;
      records.push({ ...fields, ...changed, id, on, filed: after(on, late), [key]: other.id });
    });
    return town;
  });

/** Days on which such a town can be looked at. */
export const anyDay = number(75).map((days) => day(after('2022-01-01', days)));

const at = { file: 'test.yaml', line: 1, col: 1 };

/** The town as civic has it loaded. */
export function loadedTown({ records, members, deadlines, relapseSpan }: NaiveTown): Town {
  const counts = (values: readonly NaiveTarget[] = []): [string, ParameterValue][] =>
    values.map(([from, count]) => [from, { form: 'count', count }]);
  return aTown({
    records: records.map(({ kind, ...fields }) => record(kind, fields)),
    settings: {
      office,
      'leading-group': Object.entries(members).map(([name, unit]) => ({
        name,
        post: '主任',
        role: '成员' as const,
        ...(unit === undefined ? {} : { unit }),
      })),
    },
    units: units.map((id) => ({ id, type: '镇属', at })),
    sites: Object.entries(siteKinds).map(([id, kind]) => ({ id, kind, unit: office, at })),
    zones: zones.map((id) => ({ id, unit: office, stretches: [], duties: [], cleaners: 1, at })),
    targets: {
      'relapse-days': counts(relapseSpan),
      'deadline-ordinary': counts(deadlines.一般),
      'deadline-at-once': counts(deadlines.立行立改),
    },
  });
}
