// The records of the invented town, as people would write them: a seeded mix of kinds against the real pack.
import { randomOf } from '../scripts/example/random.mjs';
import { lastPeriod, laterDay, someDay } from './calendar.mjs';
import { courseOf, problemFields } from './problem.mjs';
import { days, office } from './town.mjs';

/** How often each kind is written; rectifications follow from the problems and are about a quarter of all records. */
const shares = {
  cleaning: 30,
  inspection: 24,
  evidence: 15,
  activity: 10,
  finding: 6,
  measurement: 6,
  survey: 3,
  roster: 1,
  meeting: 1,
  'self-check': 1,
  attestation: 1,
};
const kinds = Object.entries(shares).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));

/** Makes the parts every kind below draws from. */
function drawer(random, town, system) {
  const picture = () => `files/照片/${String(random.whole(1, 2000))}.jpg`;
  const unit = () => random.pick(town.units).id;
  const inCharge = () => random.pick(town.units.filter((each) => each.id !== office)).id;
  const task = (chance) => {
    if (!random.chance(chance)) return {};
    const { id, 'hand-in': items } = random.pick(town.tasks);
    return { task: id, item: random.pick(items) };
  };
  const mint = (on, of) => `${on}-${of}-${random.letters(6)}`;
  const sitesOf = (wanted) => town.sites.filter((site) => wanted === undefined || wanted.includes(site.kind));
  const members = new Map(system.sets.map((set) => [set.id, set.members.map((member) => member.id)]));
  return { random, town, system, picture, unit, inCharge, task, mint, sitesOf, members };
}

function problem(draw, on, unit, theme) {
  return problemFields(draw.random, { id: draw.mint(on, unit), theme, unit, on });
}

function inspection(draw, on) {
  const { random, town, system } = draw;
  const site = random.pick(town.sites);
  const kind = system.siteKinds.find((each) => each.id === site.kind);
  const problems = [];
  const items = kind.items.map(({ id, theme }) => {
    if (!random.chance(6))
      return { item: id, result: random.chance(5) ? '不涉及' : '符合', reason: undefined };
    if (theme === undefined || random.chance(30)) return { item: id, result: '不符合' };
    const found = problem(draw, on, site.unit, theme);
    problems.push(found);
    return { item: id, result: '不符合', problem: found };
  });
  for (const each of items) if (each.result === '不涉及') each.reason = '当日未开放';
  const themes = [...new Set(kind.items.flatMap((item) => item.theme ?? []))];
  const record = {
    scope: random.pick(['专门', '综合']),
    manner: '明察',
    ...(random.chance(20) ? { round: random.pick(town.rounds).id } : {}),
    by: ['甲某某', '丁某某'],
    unit: site.unit,
    site: site.id,
    ...(random.chance(20) ? { zone: random.pick(town.zones).id } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    items,
    files: [draw.picture()],
  };
  return { record, problems };
}

function finding(draw, on) {
  const { random, town } = draw;
  const site = random.pick(town.sites);
  const found = problem(draw, on, site.unit, random.pick(draw.system.problemThemes).id);
  const source = random.pick(['自查', '督查', '投诉']);
  return { record: { ...found, source, site: site.id, files: [draw.picture()] }, problems: [found] };
}

function evidence(draw) {
  const { random, system, members } = draw;
  const standard = random.pick(system.standards);
  const asks = standard.checks.filter((check) => check.kind === 'evidence' || check.records === 'evidence');
  const check = asks.length > 0 ? random.pick(asks) : {};
  const site = check.per === 'site' ? random.pick(draw.sitesOf(check.of)) : undefined;
  const covered = [check.across, ...(check.per === 'set' ? check.of : [])].flatMap(
    (set) => members.get(set) ?? [],
  );
  const elsewhere = random.chance(10);
  const material = check.material ?? random.pick(['规范文件', '说明报告', '统计表格', '实景图片']);
  return {
    standards: random.chance(20)
      ? [...new Set([standard.id, random.pick(system.standards).id])]
      : [standard.id],
    material,
    title: `${standard.title}的${material}`,
    unit: draw.unit(),
    ...(site ? { site: site.id } : {}),
    ...(covered.length > 0 ? { covers: [random.pick(covered)] } : {}),
    ...(elsewhere
      ? { 'held-at': '派出所档案室', ref: `档〔2022〕${String(random.whole(1, 300))}号` }
      : { files: Array.from({ length: random.whole(1, 3) }, draw.picture) }),
    ...draw.task(25),
  };
}

function measurement(draw, on) {
  const { random, town } = draw;
  // Nobody reports a figure that civic works out from other records.
  const metric = random.pick(draw.system.metrics.filter(({ from }) => from === undefined));
  const whole = random.whole(50, 500);
  const part = Math.ceil((whole * random.whole(90, 100)) / 100);
  const value = {
    share: () => `${part}/${whole}`,
    completion: () => `${part}/${whole}`,
    area: () => `${(part / 3).toFixed(1)}/${whole}`,
    stated: () => `${random.whole(80, 99)}.${random.whole(0, 9)}%`,
    count: () => String(random.whole(0, 2)),
  }[metric.form]();
  const where = {
    town: () => ({}),
    unit: () => ({ unit: draw.unit() }),
    zone: () => ({ zone: random.pick(town.zones).id }),
    site: () => ({ site: random.pick(draw.sitesOf(['建筑工地'])).id }),
  }[metric.per]();
  const document = metric.form === 'stated' ? { document: '县局2022年第3号通报' } : {};
  return { metric: metric.id, for: lastPeriod(on, metric.every), value, ...where, ...document };
}

function survey(draw, on) {
  const valid = draw.random.whole(20, 80);
  return {
    question: draw.random.pick(draw.system.questions).id,
    wave: lastPeriod(on, 'half'),
    unit: draw.unit(),
    sent: valid + 5,
    valid,
    yes: Math.floor((valid * draw.random.whole(70, 98)) / 100),
  };
}

function roster(draw) {
  const list = draw.random.pick(draw.system.rosters);
  const entry = () => Object.fromEntries(list.fields.map((field) => [field.id, draw.random.letters(6)]));
  const entries = Array.from({ length: draw.random.whole(3, 15) }, entry);
  return { list: list.id, unit: draw.unit(), entries };
}

/** What a record of each kind says besides its day and id, and the problems it brings with it. */
const makers = {
  inspection,
  finding,
  cleaning: (draw) => ({
    zone: draw.random.pick(draw.town.zones).id,
    cleaner: `保洁员${String(draw.random.whole(1, 60))}`,
    by: '丁某某',
    ...(draw.random.chance(30) ? { found: '路边有暴露垃圾', cleared: true, 'cleared-after': 20 } : {}),
    files: [draw.picture()],
  }),
  evidence,
  activity: (draw) => ({
    title: `活动${draw.random.letters(4)}`,
    themes: [draw.random.pick(draw.system.themes).id],
    unit: draw.unit(),
    ...(draw.random.chance(30) ? { units: [draw.unit(), draw.unit()] } : {}),
    place: '文化广场',
    ...(draw.random.chance(5) ? { status: '延期', reason: '天气' } : {}),
    people: draw.random.whole(10, 300),
    files: [draw.picture(), draw.picture()],
    ...draw.task(10),
  }),
  measurement,
  survey,
  roster,
  meeting: (draw) => ({
    title: `调度会${draw.random.letters(4)}`,
    chair: '戊某某',
    topics: ['整改进度', '下步安排'],
  }),
  'self-check': (draw) => ({
    unit: draw.unit(),
    by: '乙一',
    results: ['门前三包', '办公环境', '禁烟'].map((item) => ({ item, result: '达标' })),
  }),
  attestation: (draw, on) => ({
    standard: draw.random.pick(
      draw.system.standards.filter((each) => each.checks.some((check) => check.kind === 'attestation')),
    ).id,
    by: '段某某',
    result: '达标',
    until: laterDay(on, 180),
    fingerprint: '0123456789abcdef',
  }),
};

/** `count` records, each `{kind, …what is written}`; the same for the same count, pack and town. */
export function makeRecords(count, town, system) {
  const random = randomOf(`bench records ${String(count)}`);
  const draw = drawer(random, town, system);
  const records = [];
  while (records.length < count) {
    const kind = random.pick(kinds);
    // Figures are of the year itself: the periods of a year ago were over before the folder begins.
    const on = someDay(random, kind === 'measurement' ? { ...days, first: '2022-01-01' } : days);
    const made = makers[kind](draw, on);
    const { record, problems = [] } = made.record === undefined ? { record: made } : made;
    const of = record.unit ?? record.zone ?? record.site ?? town.civic.town;
    const filed = laterDay(on, random.pick([0, 0, 0, 1, 2, 7]));
    records.push({ kind, id: draw.mint(on, of), on, filed, ...record });
    for (const each of problems) records.push(...courseOf(random, each, draw.mint));
  }
  return records.slice(0, count);
}
