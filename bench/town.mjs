// The settings of an invented town for the benchmarks: larger than a real one, so that nothing looks fast only because
// there are few units and sites. It does not grow with the records: a town-year with ten times as many is the same town.
import { randomOf } from '../scripts/example/random.mjs';

/** The first and last day of which records are made: the year, and the one before that the window reaches back to. */
export const days = { first: '2021-01-01', last: '2022-12-31' };

export const office = '创建办';
/** Who re-checks for the office; nobody else bears these names. */
export const rechecker = '甲某某';

const numbered = (name, count) =>
  Array.from({ length: count }, (_, i) => `${name}${String(i + 1).padStart(2, '0')}`);

const units = [
  ...[office, ...numbered('镇属单位', 12)].map((id) => ({ id, type: '镇属' })),
  ...numbered('派驻单位', 8).map((id) => ({ id, type: '派驻', superior: '县主管部门' })),
  ...numbered('社区', 10).map((id) => ({ id, type: '社区' })),
  ...numbered('村', 30).map((id) => ({ id, type: '村' })),
  ...numbered('学校', 6).map((id) => ({ id, type: '学校' })),
];
/** Units that can be in charge of a problem; the office re-checks those of others. */
const inCharge = units.map((unit) => unit.id).filter((id) => id !== office);

const bounds = {
  'road-cleaning-rate': '≥ 98%',
  'hoarding-psa-share': '≥ 30%',
  'three-guarantees-rate': '≥ 95%',
  'complaint-on-time-rate': { A: '≥ 100%', B: '≥ 90%' },
  'satisfaction-rate': { A: '> 80%', B: '> 75%' },
  'public-safety-rate': '≥ 90%',
  'deadline-at-once': 0,
  'deadline-ordinary': 7,
  'deadline-hard': 30,
};

const phases = [
  { id: '1', title: '第一阶段', from: '2022-02-21', to: '2022-04-30' },
  { id: '2', title: '第二阶段', from: '2022-05-01', to: '2022-07-31' },
  { id: '3', title: '第三阶段', from: '2022-08-15', to: '2022-10-31' },
  { id: '4', title: '第四阶段', from: '2022-11-01', to: '2022-12-31' },
];

function tasksOf(standards, random) {
  return standards.map((standard, i) => {
    const phase = random.pick(phases);
    return {
      id: `任务${i + 1}`,
      title: `落实${standard.id}`,
      phase: phase.id,
      standards: [standard.id],
      lead: random.pick(inCharge),
      ...(random.chance(40) ? { units: numbered('村', 30) } : {}),
      due: phase.to,
      'hand-in': ['方案', '小结'],
    };
  });
}

function roundsOf(sites, siteKinds) {
  const sample = Object.fromEntries(
    siteKinds.map((kind) => [
      kind.id,
      sites
        .filter((site) => site.kind === kind.id)
        .slice(0, 5)
        .map((site) => site.id),
    ]),
  );
  return numbered('轮次', 12).map((id, i) => {
    const month = `2022-${String(i + 1).padStart(2, '0')}`;
    return { id, title: `${i + 1} 月督查`, manner: '明察', from: `${month}-10`, to: `${month}-25`, sample };
  });
}

/** The settings files of the town, by name; every standard of the pack has a task. */
export function makeTown({ siteKinds, standards }) {
  const random = randomOf('bench town');
  const sites = siteKinds.flatMap((kind) =>
    numbered(kind.id, 20).map((id) => ({ id, kind: kind.id, unit: random.pick(inCharge) })),
  );
  const zones = numbered('责任区', 30).map((id) => ({
    id,
    unit: random.pick(inCharge),
    stretches: [`${id}全段`],
    duties: ['日常保洁'],
    cleaners: random.whole(2, 6),
  }));
  const civic = {
    town: '测速镇',
    county: '测速县',
    year: 2022,
    pack: 'county-2022',
    fiction: true,
    office,
    'materials-month': '2022-08',
    'late-after-days': 5,
    phases,
    targets: Object.entries(bounds).map(([parameter, value]) => ({
      parameter,
      value,
      source: '虚构的指标表',
    })),
  };
  return {
    civic,
    units,
    sites,
    zones,
    tasks: tasksOf(standards, random),
    rounds: roundsOf(sites, siteKinds),
  };
}
