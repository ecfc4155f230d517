/** A half-year with something of everything; a test looks at one side of it. */
import type { Assessment } from '../../src/assess/assessment.ts';
import { assess } from '../../src/assess/assess.ts';
import type { AssessOptions } from '../../src/assess/assessment.ts';
import type { Check } from '../../src/checks/index.ts';
import type { System } from '../../src/checks/system.ts';
import { gapReport } from '../../src/ledgers/gap-report.ts';
import type { GapReport, ReportView } from '../../src/ledgers/report-document.ts';
import { noPaint } from '../../src/report/paint.ts';
import type { Paper } from '../../src/report/page.ts';
import type { Town } from '../../src/records/town.ts';
import { aSystem, aTown, fromLineOne, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { atLeast, day } from '../support/days.ts';

const checks: Readonly<Record<string, readonly Check[]>> = {
  'S4-01': [
    { key: 'cleaning', kind: 'metric', method: '实地考察', metric: 'cleaning', parameter: 'cleaning' },
    {
      key: 'papers',
      kind: 'evidence',
      method: '材料审核',
      span: 'window',
      asks: [{ material: '规范文件' }, { material: '实景图片', count: 3 }],
    },
  ],
  'S4-02': [
    {
      key: 'toilets',
      kind: 'inspection',
      method: '实地考察',
      per: 'site',
      of: ['公厕'],
      span: 'year',
      items: ['干净', '有人管'],
      sample: true,
    },
  ],
  'S4-03': [
    {
      key: 'festivals',
      kind: 'coverage',
      method: '材料审核',
      per: 'set',
      of: ['festivals'],
      span: 'year',
      records: 'activity',
      themes: ['我们的节日'],
    },
    { key: 'judged', kind: 'attestation', method: '材料审核', posts: ['组长'] },
  ],
  'S4-04': [
    {
      key: 'leaflets',
      kind: 'coverage',
      method: '材料审核',
      title: '各村社区都发过交通安全传单',
      per: 'unit',
      of: ['社区', '村'],
      span: 'year',
      records: 'activity',
      themes: ['文明交通'],
    },
    { key: 'tasks', kind: 'task', method: '材料审核' },
  ],
  'S4-05': [{ key: 'hoarding', kind: 'metric', method: '实地考察', metric: 'yearly', parameter: 'hoarding' }],
  'S4-06': [
    {
      key: 'litter',
      kind: 'findings',
      method: '实地考察',
      span: 'year',
      themes: ['垃圾积存'],
      allow: 'none-open',
    },
  ],
};

const records = () => [
  record('measurement', { on: '2022-05-08', metric: 'cleaning', for: '2022-04', value: '389/400' }),
  record('measurement', { on: '2022-06-08', metric: 'cleaning', for: '2022-05', value: '398/400' }),
  record('measurement', { on: '2022-02-01', metric: 'yearly', for: '2021', value: '40/100' }),
  record('inspection', {
    id: 'X-1',
    on: '2022-06-02',
    round: 'R-1',
    scope: '专门',
    manner: '暗访',
    by: ['甲'],
    site: '东街公厕',
    items: [
      {
        item: '干净',
        result: '不符合',
        problem: { id: 'W-2', text: '地面积水', unit: '临河社区', theme: '垃圾积存' },
      },
      { item: '有人管', result: '符合' },
    ],
  }),
  record('finding', {
    id: 'W-1',
    on: '2022-06-01',
    text: '垃圾堆在路边',
    unit: '石笋村',
    source: '自查',
    theme: '垃圾积存',
    due: '2022-06-10',
  }),
  record('rectification', { on: '2022-06-02', finding: 'W-1', event: '签收', by: '乙' }),
  record('activity', {
    on: '2022-01-30',
    title: '写春联',
    themes: ['我们的节日'],
    unit: '创建办',
    covers: ['春节'],
  }),
  record('activity', {
    id: 'A-9',
    on: '2022-03-01',
    filed: '2022-05-01',
    title: '发传单',
    themes: ['文明交通'],
    unit: '白果村',
  }),
];

export function sampleSystem(more: Partial<System> = {}): System {
  const standards = Object.entries(checks).map(([id, list]) => standard(id, list));
  return aSystem(standards, more);
}

export function sampleTown(change: TownChange = {}): Town {
  fromLineOne();
  return aTown({
    settings: { fiction: true, 'late-after-days': 30 },
    targets: { cleaning: { form: 'target', target: atLeast('98%') } },
    tasks: [
      {
        id: 'T-1',
        title: '门前三包',
        phase: '1',
        standards: ['S4-04'],
        lead: '创建办',
        units: ['临河社区', '石笋村'],
        due: day('2022-04-15'),
        'hand-in': ['责任书'],
      },
    ],
    rounds: [
      {
        id: 'R-1',
        title: '六月暗访',
        manner: '暗访',
        from: day('2022-06-01'),
        to: day('2022-06-05'),
        sample: { 公厕: ['东街公厕', '西街公厕'] },
      },
    ],
    records: records(),
    ...change,
  });
}

export function sampleAssessment(options: Partial<AssessOptions> = {}, change: TownChange = {}): Assessment {
  return assess(sampleSystem(), sampleTown(change), { on: day('2022-06-30'), ...options });
}

export function sampleReport(
  view: Partial<ReportView> = {},
  options: Partial<AssessOptions> = {},
  change: TownChange = {},
): GapReport {
  return gapReport(sampleAssessment(options, change), { audience: 'public', ...view });
}

export const paper = (width = 96, ascii = false): Paper => ({ width, ascii, paint: noPaint });
