/**
 * The plan's ladder once more, by going through the year day by day on plain numbers. It imports nothing, so that it can
 * only agree with civic by being told the same story.
 */
export interface Happening {
  readonly at: number;
  readonly what: '签收' | '反馈' | '复查通过' | '退回' | '延期' | '转办' | '挂账' | '核减' | '反弹';
  /** 延期, 反弹: the new limit. */
  readonly limit: number;
  /** 转办. */
  readonly to: string;
}

export interface Trouble {
  readonly id: string;
  readonly at: number;
  readonly unit: string;
  readonly limit: number | undefined;
  /** In an office. */
  readonly office: boolean;
  /** On different days, in order. */
  readonly happenings: readonly Happening[];
}

export interface Visit {
  readonly id: string;
  readonly at: number;
  readonly results: Readonly<Record<string, boolean>>;
}

export interface Told {
  readonly id: string;
  readonly at: number;
  readonly type: string;
  readonly unit: string;
  readonly limit: number | undefined;
  /** 'unit': nothing narrower; 'site': the office's; else the id of a problem. */
  readonly about: string;
}

export interface Story {
  readonly troubles: readonly Trouble[];
  readonly visits: readonly Visit[];
  readonly told: readonly Told[];
  readonly days: number | undefined;
  readonly repeat: number | undefined;
  readonly talk: number | undefined;
  readonly transfer: number | undefined;
}

/** `unit rung since`, then why, in words. */
export type Due = readonly string[];

interface Standing {
  state: string;
  unit: string;
  limit: number | undefined;
  reported: number;
}

const canBe: Readonly<Record<string, readonly string[]>> = {
  签收: ['待签收', '待整改', '已退回', '挂账'],
  反馈: ['待签收', '待整改', '待复查', '已退回', '挂账'],
  复查通过: ['待复查'],
  退回: ['待复查'],
  延期: ['待签收', '待整改', '待复查', '已退回', '挂账'],
  转办: ['待签收', '待整改', '待复查', '已退回', '挂账'],
  挂账: ['待签收', '待整改', '待复查', '已退回'],
  核减: ['待签收', '待整改', '待复查', '已退回', '挂账'],
  反弹: ['已销号'],
};

/** Lets it happen; false when it cannot. */
function happen(now: Standing, { at, what, limit, to }: Happening): boolean {
  if (canBe[what]?.includes(now.state) !== true) return false;
  if (what === '签收') {
    if (now.state === '待签收') now.state = '待整改';
  } else if (what === '反馈') {
    now.state = '待复查';
    now.reported = at;
  } else if (what === '复查通过') now.state = '已销号';
  else if (what === '退回') now.state = '已退回';
  else if (what === '延期') now.limit = limit;
  else if (what === '转办') {
    now.state = '待签收';
    now.unit = to;
  } else if (what === '挂账') now.state = '挂账';
  else if (what === '核减') now.state = '已核减';
  else {
    now.state = '待整改';
    now.limit = limit;
  }
  return true;
}

const isLate = ({ state, reported }: Standing, limit: number | undefined, day: number): boolean =>
  limit !== undefined &&
  day > limit &&
  !['挂账', '已销号', '已核减'].includes(state) &&
  !(state === '待复查' && reported <= limit);

/** Goes through a trouble's days: `see` is asked each morning, and again after everything that happens. */
function live(
  trouble: Trouble,
  on: number,
  see: (now: Standing, day: number, last?: Happening) => void,
): Standing {
  const now: Standing = { state: '待签收', unit: trouble.unit, limit: trouble.limit, reported: -1 };
  for (let day = trouble.at; day <= on; day += 1) {
    see(now, day);
    for (const each of trouble.happenings) if (each.at === day && happen(now, each)) see(now, day, each);
  }
  return now;
}

interface Miss {
  readonly day: number;
  readonly unit: string;
  readonly id: string;
}

function missesOf(trouble: Trouble, on: number): readonly Miss[] {
  const misses: Miss[] = [];
  const seen = new Set<number>();
  const end = live(trouble, on, (now, day) => {
    if (now.limit === undefined || seen.has(now.limit) || !isLate(now, now.limit, day)) return;
    seen.add(now.limit);
    misses.push({ day, unit: now.unit, id: trouble.id });
  });
  return end.state === '挂账' || end.state === '已核减' ? [] : misses;
}

function unitDue(story: Story, unit: string, on: number): readonly Due[] {
  const misses = story.troubles
    .flatMap((trouble) => missesOf(trouble, on))
    .filter((miss) => miss.unit === unit);
  let open: Miss[] = [];
  let last: Told | undefined;
  let since: number | undefined;
  for (let day = 0; day <= on; day += 1) {
    open.push(...misses.filter((miss) => miss.day === day));
    const wanted = last === undefined ? story.talk : story.transfer;
    if (wanted !== undefined && open.length >= wanted) since ??= day;
    for (const told of story.told) {
      if (told.at !== day || told.unit !== unit || (told.type !== '约谈' && told.type !== '移交')) continue;
      last = last?.at === day && last.id > told.id ? last : told;
      open = [];
      since = undefined;
    }
  }
  if (since === undefined) return [];
  const ids = open.map(({ id }) => id).sort();
  return [
    [
      unit,
      last === undefined ? '约谈' : '移交',
      String(since),
      ...ids,
      ...(last === undefined ? [] : [last.id]),
    ],
  ];
}

interface Find {
  readonly at: number;
  readonly troubles: Trouble[];
  readonly items: Set<string>;
}

function findsOf(story: Story, unit: string, on: number): readonly Find[] {
  const finds: Find[] = [];
  for (let at = 0; at <= on; at += 1) {
    const find: Find = { at, troubles: [], items: new Set() };
    for (const trouble of story.troubles) {
      if (!trouble.office || trouble.at !== at) continue;
      const end = live(trouble, on, () => undefined);
      if (end.unit === unit && end.state !== '已核减') find.troubles.push(trouble);
    }
    for (const visit of story.visits)
      if (unit === '党政办' && visit.at === at)
        for (const [item, passed] of Object.entries(visit.results)) if (!passed) find.items.add(item);
    if (find.troubles.length > 0 || find.items.size > 0) finds.push(find);
  }
  return finds;
}

const isAbout = ({ at, about }: Told, find: Find): boolean =>
  at >= find.at && (about === 'unit' || about === 'site' || find.troubles.some(({ id }) => id === about));

/** What the looks of a day say of an item; undefined: nobody looked. */
function lookedAt(story: Story, item: string, day: number): boolean | undefined {
  const looks = story.visits.flatMap((visit) =>
    visit.at === day && visit.results[item] !== undefined ? [visit.results[item]] : [],
  );
  return looks.length === 0 ? undefined : looks.every((passed) => passed);
}

/** The first day on which a find is not mended by the limit of a notice. */
function lateDay(story: Story, find: Find, told: Told, limit: number, on: number): number | undefined {
  const days: number[] = [];
  for (const trouble of find.troubles) {
    let until = limit;
    live(trouble, on, (now, day, last) => {
      if (last?.what === '延期' && day >= told.at && day <= limit) until = Math.max(limit, last.limit);
      if (isLate(now, until, day)) days.push(day);
    });
  }
  for (const item of find.items) {
    let failedAgain = false;
    for (let day = find.at + 1; day <= on; day += 1) {
      const passed = lookedAt(story, item, day);
      if (passed === true) break;
      if (passed === false) failedAgain = true;
      if (failedAgain && day > limit) days.push(day);
    }
  }
  return days.length === 0 ? undefined : Math.min(...days);
}

function isMended(story: Story, find: Find, on: number): boolean {
  for (const trouble of find.troubles) {
    const { state } = live(trouble, on, () => undefined);
    if (!['已销号', '待复查', '挂账'].includes(state)) return false;
  }
  for (const item of find.items) {
    let once = false;
    for (let day = find.at + 1; day <= on; day += 1) if (lookedAt(story, item, day) === true) once = true;
    if (!once) return false;
  }
  return true;
}

function officeDue(story: Story, unit: string, on: number): readonly Due[] {
  const finds = findsOf(story, unit, on);
  const own = story.told.filter((told) => told.unit === unit && told.at <= on);
  const notices = own.filter(({ type }) => type === '整改通知');
  let circulated = -1;
  let again: number | undefined;
  let missed: { readonly day: number; readonly why: string }[] = [];
  for (let day = 0; day <= on; day += 1) {
    const sofar = finds.filter(({ at }) => at <= day);
    const isFresh = sofar.some(({ at }) => at > circulated);
    if (story.repeat !== undefined && sofar.length >= story.repeat && isFresh) again ??= day;
    for (const told of notices)
      for (const find of sofar) {
        const limit = told.limit ?? (story.days === undefined ? undefined : told.at + story.days);
        if (limit === undefined || !isAbout(told, find)) continue;
        if (lateDay(story, find, told, limit, on) === day)
          missed.push({ day, why: `not mended ${String(told.at)} ${String(limit)}` });
      }
    if (
      own.some(
        (told) => told.at === day && told.type === '内部通报' && sofar.some((find) => isAbout(told, find)),
      )
    ) {
      circulated = day;
      again = undefined;
      missed = [];
    }
  }
  if (again !== undefined || missed.length > 0) {
    const since = Math.min(again ?? on, ...missed.map(({ day }) => day));
    const whys = [
      ...missed.map(({ why }) => why),
      ...(again === undefined ? [] : [`again ${String(finds.length)}`]),
    ];
    return [[unit, '内部通报', String(since), ...whys.sort()]];
  }
  const { days } = story;
  if (days === undefined) return [];
  return finds.flatMap((find, i) =>
    find.at <= circulated || notices.some((told) => isAbout(told, find)) || isMended(story, find, on)
      ? []
      : [[unit, '整改通知', String(find.at), `found ${String(i + 1)}`, `limit ${String(find.at + days)}`]],
  );
}

/** What is due on a day: offices first, a unit at a time. */
export function naiveLadder(story: Story, units: readonly string[], on: number): readonly Due[] {
  return units.flatMap((unit) => [...officeDue(story, unit, on), ...unitDue(story, unit, on)]);
}
