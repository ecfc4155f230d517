/**
 * A second, naive reckoning of where every problem stands, against which civic's own is held. It shares no code with
 * it: it walks from day to day, keeps nothing but what happened, and looks back over all of it for every question.
 */

/** What is read of any record; fields that a kind does not have are left out. */
export interface NaiveRecord {
  readonly kind: 'finding' | 'inspection' | 'test' | 'rectification';
  readonly id: string;
  readonly on: string;
  readonly filed: string;
  readonly corrects?: string;
  readonly supersedes?: string;
  readonly site?: string;
  readonly zone?: string;
  readonly round?: string;
  // A problem, or an item of a test.
  readonly text?: string;
  readonly theme?: string;
  readonly standard?: string;
  readonly unit?: string;
  readonly supporting?: readonly string[];
  readonly level?: string;
  readonly issued?: string;
  readonly due?: string;
  readonly source?: string;
  readonly carried?: { readonly id: string; readonly found: string; readonly due?: string };
  // What holds problems.
  readonly items?: readonly NaiveItem[];
  readonly 'answer-by'?: string;
  // What happens to one.
  readonly finding?: string;
  readonly event?: string;
  readonly by?: string;
  readonly to?: string;
  readonly result?: string;
}

export type NaiveItem = Pick<
  NaiveRecord,
  'site' | 'text' | 'theme' | 'standard' | 'unit' | 'supporting' | 'level' | 'issued' | 'due'
> & {
  readonly id?: string;
  readonly item?: string;
  readonly result?: string;
  readonly problem?: NaiveItem;
};

/** A number of days and since when the town has adopted it. */
export type NaiveTarget = readonly [from: string, days: number];

export interface NaiveTown {
  readonly records: readonly NaiveRecord[];
  readonly units: readonly string[];
  readonly siteKinds: Readonly<Record<string, string>>;
  readonly office: string;
  /** The leading group: name, and the unit of each (undefined: of none). */
  readonly members: Readonly<Record<string, string | undefined>>;
  readonly deadlines: Readonly<Record<string, readonly NaiveTarget[]>>;
  readonly relapseSpan: readonly NaiveTarget[];
}

export interface NaiveProblem {
  readonly id: string;
  readonly found: string;
  readonly source: string;
  readonly site: string | undefined;
  readonly zone: string | undefined;
  readonly round: string | undefined;
  readonly theme: string | undefined;
  readonly standard: string | undefined;
  readonly unit: string;
  readonly supporting: readonly string[];
  readonly state: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly closedOn: string | undefined;
  readonly sentBack: number;
  readonly relapseOf: string | undefined;
  readonly relapsedOn: string | undefined;
  readonly carried: boolean;
  /** What happened and was possible: id of the record, state and unit in charge after it. */
  readonly steps: readonly string[];
}

const noTime = 'T00:00:00Z';

function later(day: string, days: number): string {
  const date = new Date(day + noTime);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const apart = (from: string, to: string): number =>
  (Date.parse(to + noTime) - Date.parse(from + noTime)) / 86_400_000;

/** In force at a day: happened, known, not corrected by whatever day, not replaced by what took effect. */
function inForce(all: readonly NaiveRecord[], on: string, filedBy: string) {
  const known = all.filter((record) => record.filed <= filedBy);
  const isCorrected = (id: string): boolean => known.some((record) => record.corrects === id);
  const effective = known.filter((record) => record.on <= on && !isCorrected(record.id));
  const replaces = (one: NaiveRecord, id: string): boolean =>
    [one.corrects, one.supersedes].some((target) => {
      if (target === undefined) return false;
      if (target === id) return true;
      const other = known.find((record) => record.id === target);
      return other !== undefined && replaces(other, id);
    });
  const successorsOf = (id: string): NaiveRecord[] => effective.filter((record) => replaces(record, id));
  const standing = effective.filter((record) => successorsOf(record.id).length === 0);
  /** The id under which a record goes on: the newest of those that stand in its place. */
  const nowCalled = (id: string): string => {
    let newest: NaiveRecord | undefined;
    for (const record of standing.filter((each) => replaces(each, id))) {
      const isNewer =
        newest === undefined ||
        record.on > newest.on ||
        (record.on === newest.on && record.filed > newest.filed) ||
        (record.on === newest.on && record.filed === newest.filed && record.id < newest.id);
      if (isNewer) newest = record;
    }
    return newest?.id ?? id;
  };
  return { standing, nowCalled };
}

interface Seen {
  readonly id: string;
  readonly found: string;
  readonly written: NaiveItem;
  readonly due: string | undefined;
  readonly source: string;
  readonly site: string | undefined;
  readonly zone: string | undefined;
  readonly round: string | undefined;
  readonly carried: boolean;
  /** What happened, in the order in which it happened. */
  readonly history: NaiveRecord[];
}

function problemsIn(record: NaiveRecord): Seen[] {
  const from = (written: NaiveItem, more: Partial<Seen>): Seen => ({
    id: written.id ?? record.id,
    found: record.on,
    written,
    due: written.due,
    source: '督查',
    site: record.site,
    zone: record.zone,
    round: record.round,
    carried: false,
    history: [],
    ...more,
  });
  if (record.kind === 'finding') {
    const { carried, due, source = '' } = record;
    return [from(record, { due: due ?? carried?.due, source, carried: carried !== undefined })];
  }
  if (record.kind === 'inspection')
    return (record.items ?? []).flatMap(({ problem }) => (problem === undefined ? [] : [from(problem, {})]));
  if (record.kind === 'test')
    return (record.items ?? []).map((item) =>
      from(item, { source: '上级反馈', site: item.site, due: item.due ?? record['answer-by'] }),
    );
  return [];
}

// The questions that the history answers.

/** The unit that was last handed it. */
function inCharge({ written, history }: Seen): string {
  const handed = history.filter(({ event }) => event === '转办').map(({ to }) => to);
  return handed.at(-1) ?? written.unit ?? '';
}

/** Those that support: named at first, and never in charge themselves. */
function supporting({ written, history }: Seen): string[] {
  const charged = [written.unit, ...history.map(({ to }) => to)];
  return (written.supporting ?? []).filter((unit) => !charged.includes(unit));
}

function lastRelapse({ history }: Seen): string | undefined {
  return history.findLast(({ event, result }) => event === '回头看' && result === '反弹')?.on;
}

/** Which supporting units still owe their report; what was sent back or came back they owe anew. */
function stillOwing(problem: Seen): string[] {
  const { history } = problem;
  const start = history.findLastIndex(
    ({ event, result }) => event === '退回' || (event === '回头看' && result === '反弹'),
  );
  const reported = history
    .slice(start + 1)
    .filter(({ event }) => event === '反馈')
    .map(({ unit }) => unit);
  return supporting(problem).filter((unit) => !reported.includes(unit));
}

/** Where it stands, by the whole of what happened. */
function stateOf(problem: Seen): string {
  const { history } = problem;
  const last = history.at(-1);
  if (last === undefined) return '待签收';
  const before: Seen = { ...problem, history: history.slice(0, -1) };
  const state = stateOf(before);
  const isByLead = (last.unit ?? inCharge(before)) === inCharge(before);
  if (last.event === '签收') return state === '待签收' && isByLead ? '待整改' : state;
  if (last.event === '反馈') {
    if (!isByLead) return state;
    if (stillOwing(before).length === 0) return '待复查';
    // Work goes on: whoever reports has received it.
    return state === '待签收' ? '待整改' : state;
  }
  if (last.event === '复查通过') return '已销号';
  if (last.event === '退回') return '已退回';
  if (last.event === '转办') return '待签收';
  if (last.event === '挂账') return '挂账';
  if (last.event === '核减') return '已核减';
  if (last.event === '回头看' && last.result === '反弹') return '待整改';
  return state;
}

/** What can happen in a state; of what is written of one day, the earlier of a row happened first. */
const rows: Readonly<Record<string, string>> = {
  待签收: '签收 转办 延期 反馈 挂账 核减',
  待整改: '延期 转办 反馈 挂账 核减 签收',
  待复查: '退回 延期 反馈 转办 挂账 核减 复查通过',
  已退回: '反馈 延期 转办 挂账 核减 签收',
  挂账: '反馈 延期 核减 签收 转办',
  已销号: '回头看',
  已核减: '',
};

/** What can happen to the problem as it stands, in the order of its row. */
export function usual(state: string): readonly string[] {
  return (rows[state] ?? '').split(' ').filter((event) => event !== '');
}

/** Who rectifies never closes: neither a person who reported, nor anybody of a unit that rectifies. */
function mayClose(town: NaiveTown, problem: Seen, event: NaiveRecord): boolean {
  const by = event.by ?? '';
  const rectifying = [inCharge(problem), ...supporting(problem)];
  if (problem.history.some((each) => each.event === '反馈' && each.by === by)) return false;
  if (!rectifying.includes(town.office)) return !rectifying.includes(event.unit ?? town.office);
  // The office's own problem: somebody of the leading group, and of another unit.
  if (!Object.keys(town.members).includes(by)) return false;
  return !rectifying.includes(event.unit ?? town.members[by] ?? '');
}

function isPossible(town: NaiveTown, problem: Seen, event: NaiveRecord): boolean {
  if (!usual(stateOf(problem)).includes(event.event ?? '')) return false;
  const unit = event.unit ?? inCharge(problem);
  if (event.event === '签收' || event.event === '反馈')
    return unit === inCharge(problem) || supporting(problem).includes(unit);
  return event.event !== '复查通过' || mayClose(town, problem, event);
}

/** Whether one of two events that are possible now, of the same day, happened first. */
function isFirst(problem: Seen, one: NaiveRecord, other: NaiveRecord): boolean {
  const row = usual(stateOf(problem));
  const place = (event: NaiveRecord): number => row.indexOf(event.event ?? '');
  if (place(one) !== place(other)) return place(one) < place(other);
  const lead = inCharge(problem);
  const isByLead = (event: NaiveRecord): boolean => (event.unit ?? lead) === lead;
  if (isByLead(one) !== isByLead(other)) return isByLead(other);
  for (const key of ['filed', 'unit', 'by', 'to', 'due', 'result', 'id'] as const) {
    const [a, b] = [one[key] ?? '', other[key] ?? ''];
    if (a !== b) return a < b;
  }
  return false;
}

/** Lets one day pass for a problem: what can happen happens, one after the other; the rest cannot have. */
function passDay(town: NaiveTown, problem: Seen, sameDay: readonly NaiveRecord[], told: string[]): void {
  const left = [...sameDay];
  for (;;) {
    let first: NaiveRecord | undefined;
    for (const event of left) {
      if (!isPossible(town, problem, event)) continue;
      if (first === undefined || isFirst(problem, event, first)) first = event;
    }
    if (first === undefined) return;
    left.splice(left.indexOf(first), 1);
    problem.history.push(first);
    told.push(`${first.id} ${stateOf(problem)} ${inCharge(problem)}`);
  }
}

function adopted(values: readonly NaiveTarget[], day: string, on: string): number | undefined {
  const known = values.filter(([from]) => from <= on).sort(([a], [b]) => (a < b ? -1 : 1));
  return (known.filter(([from]) => from <= day).at(-1) ?? known[0])?.[1];
}

/** Extended or set anew, else as written, else by the level's days from the order; after a relapse from that. */
function dueOf(town: NaiveTown, problem: Seen, on: string): string | undefined {
  const { written, history, found } = problem;
  const relapse = lastRelapse(problem);
  const start = history.findLastIndex(({ event, result }) => event === '回头看' && result === '反弹');
  const set = history
    .slice(Math.max(start, 0))
    .filter(({ event }) => event === '延期' || event === '回头看')
    .filter(({ event, result }) => event === '延期' || result === '反弹')
    .map(({ due }) => due)
    .filter((due) => due !== undefined);
  if (set.length > 0) return set.at(-1);
  if (relapse === undefined && problem.due !== undefined) return problem.due;
  const days = adopted(town.deadlines[written.level ?? ''] ?? [], found, on);
  return days === undefined ? undefined : later(relapse ?? written.issued ?? found, days);
}

/** Overdue while nobody has reported in time; parked ones never are. */
function isOverdue(problem: Seen, due: string | undefined, on: string): boolean {
  const state = stateOf(problem);
  if (due === undefined || on <= due || ['已销号', '已核减', '挂账'].includes(state)) return false;
  if (state !== '待复查') return true;
  // The report for whose re-check it waits: the one that made it wait, not what was added to it since.
  const { history } = problem;
  let made = history.length;
  while (stateOf({ ...problem, history: history.slice(0, made) }) === '待复查') made -= 1;
  return (history[made]?.on ?? '') > due;
}

function closingOf(problem: Seen): string | undefined {
  return stateOf(problem) === '已销号'
    ? problem.history.findLast(({ event }) => event === '复查通过')?.on
    : undefined;
}

/** The problem it came back from: closed last before it was found, of the same theme and site (else zone). */
function cameBackFrom(problem: Seen, all: readonly Seen[], span: number): Seen | undefined {
  const spot = ({ site, zone }: Seen): string => JSON.stringify(site === undefined ? { zone } : { site });
  const { theme } = problem.written;
  if (theme === undefined || (problem.site ?? problem.zone) === undefined) return undefined;
  let from: Seen | undefined;
  for (const other of all) {
    const closed = closingOf(other);
    if (closed === undefined || other.written.theme !== theme || spot(other) !== spot(problem)) continue;
    if (closed >= problem.found) continue;
    const best = from === undefined ? '' : (closingOf(from) ?? '');
    if (closed > best || (closed === best && other.id > (from?.id ?? ''))) from = other;
  }
  return from !== undefined && apart(closingOf(from) ?? '', problem.found) <= span ? from : undefined;
}

/** Every problem as it stands at the end of a day, oldest first. */
export function naiveProblems(town: NaiveTown, on: string, filedBy = '9999-12-31'): readonly NaiveProblem[] {
  const { standing, nowCalled } = inForce(town.records, on, filedBy);
  const all: Seen[] = [];
  const told = new Map<Seen, string[]>();
  const first = standing.map((record) => record.on).sort()[0] ?? on;
  for (let day = first; day <= on; day = later(day, 1)) {
    const today = standing.filter((record) => record.on === day);
    for (const problem of today.flatMap(problemsIn)) {
      all.push(problem);
      told.set(problem, []);
    }
    for (const problem of all) {
      const its = today.filter(({ finding }) => finding !== undefined && nowCalled(finding) === problem.id);
      passDay(town, problem, its, told.get(problem) ?? []);
    }
  }
  all.sort((a, b) => (a.found === b.found ? (a.id < b.id ? -1 : 1) : a.found < b.found ? -1 : 1));
  const real = all.filter((problem) => stateOf(problem) !== '已核减');
  const span = adopted(town.relapseSpan, on, on) ?? 0;
  const firstOf = (problem: Seen): Seen => {
    const from = cameBackFrom(problem, real, span);
    return from === undefined ? problem : firstOf(from);
  };
  return all.map((problem): NaiveProblem => {
    const due = dueOf(town, problem, on);
    const origin = real.includes(problem) ? firstOf(problem) : problem;
    const relapseOf = origin === problem ? undefined : origin.id;
    return {
      id: problem.id,
      found: problem.found,
      source: problem.source,
      site: problem.site,
      zone: problem.zone,
      round: problem.round,
      theme: problem.written.theme,
      standard: problem.written.standard,
      unit: inCharge(problem),
      supporting: supporting(problem),
      state: stateOf(problem),
      due: due ?? '未定期限',
      overdue: isOverdue(problem, due, on),
      closedOn: closingOf(problem),
      sentBack: problem.history.filter(({ event }) => event === '退回').length,
      relapseOf,
      relapsedOn: lastRelapse(problem) ?? (relapseOf === undefined ? undefined : problem.found),
      carried: problem.carried,
      steps: told.get(problem) ?? [],
    };
  });
}

/** found, closed, struck, parked, overdue, sent back, relapsed, carried: 核减 apart from the found. */
export function naiveCounts(problems: readonly NaiveProblem[]): Readonly<Record<string, number>> {
  const count = (holds: (problem: NaiveProblem) => boolean): number => problems.filter(holds).length;
  return {
    found: count(({ state }) => state !== '已核减'),
    closed: count(({ state }) => state === '已销号'),
    struck: count(({ state }) => state === '已核减'),
    parked: count(({ state }) => state === '挂账'),
    overdue: count(({ overdue }) => overdue),
    sentBack: count(({ sentBack }) => sentBack > 0),
    relapsed: count(({ relapsedOn }) => relapsedOn !== undefined),
    carried: count(({ carried }) => carried),
  };
}

/** The table of counts: a line for each name that has problems, those of none last. */
export function naiveTable(
  names: readonly string[],
  problems: readonly NaiveProblem[],
  nameOf: (problem: NaiveProblem) => string | undefined,
): readonly (readonly [string | undefined, Readonly<Record<string, number>>])[] {
  const of = (name: string | undefined) => problems.filter((problem) => nameOf(problem) === name);
  return [...names, undefined]
    .filter((name) => of(name).length > 0)
    .map((name) => [name, naiveCounts(of(name))] as const);
}
