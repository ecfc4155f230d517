// From a course written as «14b» to the events of a problem, in an order that can have happened.
import { between, isWorkday, nextOpenDay, nextWorkday, plus } from './calendar.mjs';
import { isVillage, people, recheckers } from './places.mjs';
import { notOurs, poorReply, sentBackFor } from './replies.mjs';

/** Few are entered on the day itself, almost all within a week; the clerk enters on working days only. */
export function filedOn(day, random) {
  const roll = random.whole(1, 100);
  const late = [45, 70, 82, 90, 95, 98, 100].findIndex((upTo) => roll <= upTo);
  for (let after = late; after >= 0; after -= 1) if (isWorkday(plus(day, after))) return plus(day, after);
  return nextWorkday(day);
}

/** Days from the order to the due day, by level: the town's own deadlines. */
const allowed = { 立行立改: 0, 一般: 7, 较难: 30 };

function parse(course) {
  const [code, to] = course.split(':');
  const match = /^(\d+|x|p|o[0123eq])([btel]?)$/.exec(code);
  if (!match) throw new Error(`no such course: ${course}`);
  const days = /^\d/.test(match[1]) ? Number(match[1]) : undefined;
  return { end: days === undefined ? match[1] : 'closed', days, marks: match[2], to };
}

/** The events of one problem, oldest first, each ready to be written as a record. */
export function eventsOf(problem, random) {
  const { end, days, marks, to } = parse(problem.course);
  const events = [];
  const unit = to ?? problem.unit;
  const who = (name) => people[name][random.whole(0, 1)];
  const reporter = people[unit][1];
  const checker = random.pick(recheckers);
  const due = problem.due ?? plus(problem.on, allowed[problem.level]);
  const add = (after, event, fields, open = nextWorkday) => {
    const earliest = events.at(-1)?.on ?? problem.on;
    const day = plus(problem.on, after);
    const on = open(day < earliest ? earliest : day);
    events.push({ on, filed: filedOn(on, random), finding: problem.id, event, ...fields });
  };
  // Offices keep their hours; villages clear up at weekends too, but not on a holiday.
  const open = isVillage(unit) ? nextOpenDay : nextWorkday;
  const receive = (after) => add(after, '签收', { by: who(unit), ...(to ? { unit } : {}) }, open);
  const report = (after, text) => add(after, '反馈', { by: reporter, ...(to ? { unit } : {}), text }, open);
  const said = (what) => {
    if (problem[what] === undefined) throw new Error(`${problem.id}: no ${what} is written`);
    return problem[what];
  };
  const sendBack = (after) =>
    add(after, '退回', { by: checker, unit: '创建办', reason: random.pick(sentBackFor) });

  if (end === 'x') {
    add(random.whole(1, 4), '核减', {
      by: '邓小满',
      unit: '创建办',
      'approved-by': '韩松岭',
      reason: said('reason'),
    });
    return events;
  }
  if (end === 'o0') return events;
  if (to) {
    add(1, '转办', { by: '邓小满', unit: '创建办', to, reason: random.pick(notOurs) });
    receive(2);
  }
  if (end === 'p') {
    if (!to) receive(1);
    add(random.whole(8, 14), '挂账', {
      by: '邓小满',
      unit: '创建办',
      'approved-by': '罗思齐',
      reason: said('reason'),
    });
    return events;
  }
  if (end !== 'closed') {
    if (!to) receive(random.whole(0, 2));
    if (end === 'oe') extend(plus('2022-07-08', random.whole(0, 18)));
    if (end === 'oq') {
      extend(plus('2022-07-01', random.whole(0, 12)));
      report(between(problem.on, '2022-06-20') + random.whole(0, 9), said('reply'));
    }
    if (end === 'o2') report(random.whole(3, 6), said('reply'));
    if (end === 'o3') {
      report(random.whole(4, 7), poorReply(random));
      sendBack(random.whole(8, 11));
    }
    return events;
  }

  if (!to && (days > 20 || random.chance(50))) receive(Math.min(days, random.whole(0, 2)));
  if (marks === 'e') extend(plus(problem.on, days + random.whole(1, 5)));
  if (marks === 'b') {
    report(Math.round(days * 0.4), poorReply(random));
    sendBack(Math.round(days * 0.55));
  }
  report(Math.max(Math.round(days * 0.8), days - random.whole(1, 3)), said('reply'));
  add(days, '复查通过', { by: checker, unit: '创建办' });
  if (marks === 'l')
    add(days + random.whole(18, 26), '回头看', { by: '邓小满', unit: '创建办', result: '未反弹' });
  return events;

  function extend(until) {
    const before = Math.max(0, Math.min(between(problem.on, due) - random.whole(0, 1), 27));
    add(before, '延期', {
      by: '邓小满',
      unit: '创建办',
      due: until,
      'approved-by': '韩松岭',
      reason: said('reason'),
    });
  }
}
