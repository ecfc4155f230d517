/** A sound little town and pack; a test changes the one thing it is about. */
import { assess } from '../../src/assess/assess.ts';
import type { AssessOptions, Assessment, CheckResult, StandardResult } from '../../src/assess/assessment.ts';
import type { Check } from '../../src/checks/index.ts';
import type { System, SystemStandard } from '../../src/checks/system.ts';
import type { ParameterValue } from '../../src/model/parameter-value.ts';
import type { Place } from '../../src/model/place.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../../src/records/index.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import type { Town } from '../../src/records/town.ts';
import { day, grading, month } from './days.ts';

const at: Place = { file: 'test.yaml', line: 1, col: 1 };
const rule = (id: string, count: number): System['parameters'][number] => ({
  id,
  title: id,
  form: 'count',
  at,
  read: { form: 'count', count },
});
const bound = (id: string): System['parameters'][number] => ({
  id,
  title: id,
  form: 'bound',
  direction: 'up',
  at,
});

let line = 0;

/** Numbers the lines of records from 1 again: a town made twice is then the same to the last place. */
export function fromLineOne(): void {
  line = 0;
}

/** A record of a kind; its key is its id, or made from a running line. */
export function record<K extends RecordKindName>(
  kind: K,
  fields: Partial<Record<keyof RecordOf<K> | 'id', unknown>> & { on: string },
): AnyRecord {
  line += 1;
  const key = typeof fields.id === 'string' ? fields.id : `records/${kind}/a.yaml#${String(line)}`;
  return {
    kind,
    key,
    at: { file: `records/${kind}/a.yaml`, line, col: 3 },
    filed: fields.on,
    ...fields,
  } as unknown as AnyRecord;
}

/** A standard of one or more checks, worth 2 points under each method its checks use. */
export function standard(
  id: string,
  checks: readonly Check[],
  more: Partial<SystemStandard> = {},
): SystemStandard {
  return {
    id,
    title: `标准${id}`,
    category: '社会环境建设',
    indicator: '公共场所秩序',
    topic: '市场管理',
    source: ['4.4.3-a'],
    validFrom: day('2021-01-01'),
    validTo: day('2022-12-31'),
    show: '台账',
    remedy: '补上',
    score: Object.fromEntries(checks.map((check) => [check.method, 200])),
    checks,
    at,
    ...more,
  };
}

export function aSystem(standards: readonly SystemStandard[], more: Partial<System> = {}): System {
  return {
    id: 'test-2022',
    workbooks: [],
    title: '测试体系',
    edition: '试用',
    level: '县级',
    year: 2022,
    validFrom: day('2021-01-01'),
    validTo: day('2022-12-31'),
    origin: '测试用',
    methods: [
      { id: '材料审核', weight: 40 },
      { id: '实地考察', weight: 40 },
      { id: '问卷调查', weight: 20 },
      { id: '征求主管部门意见', weight: 0 },
    ],
    grading,
    levels: [
      { id: '立行立改', about: '当天', deadline: 'deadline-at-once' },
      { id: '一般', about: '几天', deadline: 'deadline-ordinary' },
    ],
    parameters: [
      rule('stability-readings', 3),
      rule('reading-grace-days', 10),
      rule('survey-minimum-answers', 30),
      rule('relapse-days', 90),
      { id: 'deadline-at-once', title: '立行立改', form: 'count', at },
      { id: 'deadline-ordinary', title: '一般', form: 'count', at },
      bound('cleaning'),
      bound('hoarding'),
      { id: 'eco-day', title: '低碳日', form: 'day', at },
    ],
    metrics: [
      { id: 'cleaning', title: '清扫率', form: 'share', per: 'town', every: 'month' },
      { id: 'hoarding', title: '围挡占比', form: 'area', per: 'site', every: 'quarter' },
      { id: 'yearly', title: '年度数', form: 'share', per: 'town', every: 'year' },
    ],
    questions: [{ id: 'awareness', title: '知晓率', counts: '知道' }],
    themes: [{ id: '我们的节日' }, { id: '文明交通' }, { id: '公益宣传' }],
    problemThemes: [{ id: '垃圾积存' }, { id: '小广告' }],
    sets: [
      {
        id: 'festivals',
        title: '传统节日',
        members: [
          { id: '春节', 'special-day': '春节' },
          { id: '端午', 'special-day': '端午' },
          { id: '重阳', 'special-day': '重阳' },
        ],
      },
      { id: 'eco', title: '生态日', members: [{ id: '低碳日', 'special-day': '低碳日' }] },
      { id: 'carriers', title: '载体', members: [{ id: 'LED屏' }, { id: '宣传栏' }] },
      { id: 'slogans', title: '主题', members: [{ id: '中国梦' }, { id: '核心价值观' }] },
      { id: 'nobody', title: '空名单', members: [] },
    ],
    specialDays: [
      { id: '春节', days: { 2022: day('2022-02-01') }, sources: [] },
      { id: '端午', days: { 2022: day('2022-06-03') }, sources: [] },
      { id: '重阳', days: { 2022: day('2022-10-04') }, sources: [] },
      { id: '低碳日', days: { 2022: day('2022-06-15') }, adopt: 'eco-day', sources: [] },
    ],
    rosters: [
      {
        id: '投诉台账',
        title: '投诉台账',
        fields: [{ id: '日期', required: true }, { id: '办结', required: true }, { id: '备注' }],
      },
    ],
    siteKinds: [
      {
        id: '公厕',
        items: [
          { id: '干净', look: '地面' },
          { id: '有人管', look: '值守' },
        ],
      },
      { id: '工地', items: [{ id: '出入口', look: '整洁' }] },
    ],
    categories: [{ number: 4, title: '社会环境建设' }],
    standards,
    ...more,
  };
}

export interface TownChange {
  readonly records?: readonly AnyRecord[];
  readonly settings?: Partial<Town['settings']>;
  readonly tasks?: readonly Omit<Town['tasks'][number], 'at'>[];
  readonly rounds?: readonly Omit<Town['rounds'][number], 'at'>[];
  readonly markets?: readonly Omit<Town['markets'][number], 'at'>[];
  readonly visits?: readonly Omit<Town['visits'][number], 'at'>[];
  readonly sites?: Town['sites'];
  readonly zones?: Town['zones'];
  readonly units?: Town['units'];
  readonly phases?: Town['phases'];
  readonly targets?: Readonly<
    Record<string, ParameterValue | readonly [from: string, value: ParameterValue][]>
  >;
  readonly files?: Readonly<Record<string, number>>;
  readonly gate?: Town['gate'];
  readonly seals?: Town['seals'];
  readonly baselines?: Town['baselines'];
}

export function aTown(change: TownChange = {}): Town {
  const phase = (id: string, from: string, to: string) => ({
    id,
    title: `第${id}阶段`,
    from: day(from),
    to: day(to),
    at,
  });
  const targets = Object.entries(change.targets ?? {}).flatMap(([parameter, value]) =>
    ('form' in value ? [['2022-01-01', value] as const] : value).map(([from, each]) => ({
      parameter,
      value: each,
      source: '本镇文件',
      from: day(from),
      at,
    })),
  );
  return {
    settings: {
      at,
      town: '测试镇',
      county: '测试县',
      year: 2022,
      pack: 'test-2022',
      office: '创建办',
      'materials-month': month('2022-08'),
      phases: [],
      ...change.settings,
    },
    units: change.units ?? [
      { id: '创建办', type: '镇属', at },
      { id: '党政办', type: '镇属', at },
      { id: '临河社区', type: '社区', at },
      { id: '石笋村', type: '村', at },
      { id: '白果村', type: '村', at },
    ],
    sites: change.sites ?? [
      { id: '东街公厕', kind: '公厕', unit: '临河社区', at },
      { id: '西街公厕', kind: '公厕', unit: '创建办', at },
    ],
    zones: change.zones ?? [
      { id: '一区', unit: '创建办', stretches: ['主街'], duties: ['清扫'], cleaners: 4, at },
    ],
    tasks: (change.tasks ?? []).map((task) => ({ ...task, at })),
    rounds: (change.rounds ?? []).map((round) => ({ ...round, at })),
    markets: (change.markets ?? []).map((market) => ({ ...market, at })),
    visits: (change.visits ?? []).map((visit) => ({ ...visit, at })),
    phases: change.phases ?? [
      phase('1', '2022-02-21', '2022-04-30'),
      phase('2', '2022-05-01', '2022-07-31'),
      phase('3', '2022-08-15', '2022-10-31'),
      phase('4', '2022-11-01', '2022-12-31'),
    ],
    targets,
    gate: change.gate ?? [],
    seals: change.seals ?? [],
    baselines: change.baselines ?? [],
    records: bookRecords(change.records ?? []),
    files: new Map(Object.entries(change.files ?? {}).map(([path, size]) => [path, { size }])),
  };
}

/** Judges checks of one standard in a town on a day. */
export function judged(
  checks: Check | readonly Check[],
  change: TownChange = {},
  on = '2022-06-30',
  options: Partial<AssessOptions> = {},
): { readonly all: Assessment; readonly standard: StandardResult; readonly check: CheckResult } {
  const list = 'key' in checks ? [checks] : checks;
  const all = assess(aSystem([standard('S4-01', list)]), aTown(change), { on: day(on), ...options });
  const [result] = all.standards;
  const [check] = result?.checks ?? [];
  if (result === undefined || check === undefined) throw new Error('nothing was judged');
  return { all, standard: result, check };
}

/** `subject verdict reason` of every subject of a check, in order. */
export function lines(check: CheckResult): string[] {
  return check.subjects.map(({ subject, verdict, reason, aside }) =>
    [subject.id, verdict, reason.code, ...(aside === undefined ? [] : [aside])].join(' '),
  );
}
