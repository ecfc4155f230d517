// Writes the routine part of examples/landu. Same seed, same bytes: `--check` writes nothing and fails when a file is
// not what the generator would write. What is not named *.generated.yaml (and markets.yaml) is written by hand.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  campusChecks,
  campusPatrols,
  marketDuties,
  siteRounds,
  themePatrols,
  unitRounds,
  zoneRounds,
} from './example/campaign.mjs';
import { attendances, cleaningChecks, dispatches } from './example/cleaning.mjs';
import { continuedEvents } from './example/continued.mjs';
import { eventsOf, filedOn } from './example/courses.mjs';
import { markets } from './example/markets.mjs';
import { laterAnswers, laterProblems } from './example/problems-second-half.mjs';
import { routineProblems, testAnswers } from './example/problems.mjs';
import { randomOf } from './example/random.mjs';
import {
  laterNightPatrols,
  laterTrafficFridays,
  nightPatrols,
  trafficFridays,
  windowPictures,
} from './example/routine.mjs';
import { laterVisits, routineVisits, visitWith } from './example/visits.mjs';
import { yamlFile } from './example/yaml.mjs';

const town = fileURLToPath(new URL('../examples/landu/', import.meta.url));

const problems = [...routineProblems, ...laterProblems].map((problem) => {
  const { letters } = randomOf(`id ${problem.on} ${problem.unit} ${problem.text}`);
  return { id: `${problem.on}-${problem.unit}-${letters(6)}`, ...problem };
});

const findings = problems
  .filter((problem) => problem.source !== undefined)
  .map((problem) => {
    const { id, on, text, theme, standard, unit, level, source, site, place } = problem;
    const filed = filedOn(on, randomOf(`filed ${id}`));
    return { id, on, filed, text, theme, standard, unit, level, source, site, place };
  });

const events = [
  ...[...problems, ...testAnswers, ...laterAnswers].flatMap((problem) =>
    eventsOf(problem, randomOf(`course ${problem.id}`)),
  ),
  ...continuedEvents(randomOf),
];

const dayOf = (...names) =>
  new Map(events.filter(({ event }) => names.includes(event)).map(({ finding, on }) => [finding, on]));
const endedOn = dayOf('复查通过', '核减');
const parkedOn = dayOf('挂账');
const isBy = (days, { id }, day) => days.has(id) && days.get(id) <= day;
/** The problems known at a site on a day, and whether they are parked by then. */
const openAt = (site, day) =>
  problems
    .filter((problem) => problem.site === site && problem.on <= day && !isBy(endedOn, problem, day))
    .map((problem) => ({ ...problem, parked: isBy(parkedOn, problem, day) }));

const found = problems.filter((problem) => problem.source === undefined);
const taken = new Set(found.map(({ on, site }) => `${on} ${site}`));
const visits = [
  ...found.map((problem) => visitWith(problem, randomOf(`visit ${problem.id}`))),
  ...routineVisits(taken, randomOf('visits')),
  ...laterVisits(taken, openAt, randomOf('later visits')),
];

const order = (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/**
 * One file a month, in the order of days; records of one day stay in the order in which they were made. `topic` keeps
 * records of another sort in files of their own.
 */
function monthly(kind, about, records, topic = '') {
  const months = new Map();
  for (const record of [...records].sort(order)) {
    const month = record.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), record]);
  }
  return [...months].map(([month, list]) => [
    `records/${kind}/${topic}${month}.generated.yaml`,
    yamlFile(list, about),
  ]);
}

const files = new Map([
  [
    'markets.yaml',
    yamlFile(markets, '赶集日：临河逢农历一、六，石笋星期六，枫林口逢农历三、八，上芦星期日。'),
  ],
  ...monthly('finding', '日常问题', findings),
  ...monthly('inspection', '日常巡查', visits),
  ...monthly('rectification', '日常问题的整改进展', events),
  ...monthly('activity', '定期活动', [
    ...trafficFridays(randomOf('traffic')),
    ...nightPatrols(randomOf('patrols')),
    ...laterTrafficFridays(randomOf('later traffic')),
    ...laterNightPatrols(randomOf('later patrols')),
  ]),
  ...monthly('evidence', '窗口三有实景图片', windowPictures(randomOf('windows'))),
  ...monthly('activity', '赶集日值守', marketDuties(randomOf('market duties')), '8-赶集日-'),
  ...monthly('activity', '护学巡逻', campusPatrols(randomOf('campus patrols')), '8-校园巡逻-'),
  ...monthly('inspection', '校园周边检查', campusChecks(randomOf('campus checks')), '8-校园周边-'),
  ...monthly(
    'inspection',
    '单位、点位、责任区和各类主题的巡查',
    [
      ...unitRounds(randomOf('unit rounds')),
      ...siteRounds(randomOf('site rounds')),
      ...themePatrols(randomOf('theme patrols')),
      ...zoneRounds(randomOf('zone rounds')),
    ],
    '8-巡查-',
  ),
  ...monthly('attendance', '保洁员到岗', attendances(randomOf('attendance')), '8-'),
  ...monthly('cleaning', '保洁检查', cleaningChecks(randomOf('cleaning')), '8-'),
  ...monthly('dispatch', '保洁调度', dispatches(randomOf('dispatch')), '8-'),
]);

/** Generated files that lie in the example now. */
function present() {
  const records = join(town, 'records');
  if (!existsSync(records)) return [];
  return readdirSync(records, { recursive: true })
    .map((name) => relative(town, join(records, name)).split(sep).join('/'))
    .filter((name) => name.endsWith('.generated.yaml'));
}

const stale = present().filter((name) => !files.has(name));
const changed = [...files].filter(([name, text]) => {
  const path = join(town, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...changed.map(([each]) => each)]) console.error(`differs: ${name}`);
  if (stale.length + changed.length > 0) process.exitCode = 1;
  else console.log(`${files.size} generated files are as generated`);
} else {
  for (const name of stale) rmSync(join(town, name));
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(town, name)), { recursive: true });
    writeFileSync(join(town, name), text);
  }
  console.log(`${changed.length} of ${files.size} generated files written, ${stale.length} removed`);
}
