// A town-year of problems alone: far more than any town has, so that judging them stands out from starting.
import { randomOf } from '../scripts/example/random.mjs';
import { laterDay, someDay } from './calendar.mjs';
import { courseOf, problemFields } from './problem.mjs';
import { days, office, rechecker } from './town.mjs';
import { makeTownYear } from './town-year.mjs';

const unitsInCharge = 30;

/** Problems with three events each, told over thirty units; the many looked at again make up what courses lack. */
function problemsAndEvents(count, town, system) {
  const random = randomOf(`bench problems ${String(count)}`);
  const units = town.units
    .map((unit) => unit.id)
    .filter((id) => id !== office)
    .slice(0, unitsInCharge);
  const mint = (on, of) => `${on}-${of}-${random.letters(6)}`;
  const findings = [];
  const events = [];
  const closed = [];
  for (let i = 0; i < count; i += 1) {
    const on = someDay(random, days);
    const unit = random.pick(units);
    const theme = random.pick(system.problemThemes).id;
    const fields = problemFields(random, { id: mint(on, unit), theme, unit, on });
    const site = random.pick(town.sites).id;
    findings.push({ kind: 'finding', on, filed: on, ...fields, source: random.pick(['自查', '督查']), site });
    const course = courseOf(random, fields, mint);
    events.push(...course);
    const last = course.at(-1);
    if (last?.event === '复查通过' || last?.result === '未反弹') closed.push({ unit, last });
  }
  while (events.length < 3 * count) {
    const { unit, last } = random.pick(closed);
    const on = laterDay(last.on, random.whole(0, 20));
    if (on > days.last) continue;
    const { kind, finding } = last;
    const event = { event: '回头看', by: rechecker, result: '未反弹' };
    events.push({ kind, id: mint(on, unit), on, filed: on, finding, ...event });
  }
  return [...findings, ...events.slice(0, 3 * count)];
}

/** `count` findings and three times as many events, as files. */
export function makeManyProblems(count, system) {
  return makeTownYear(0, system, { extra: (town) => problemsAndEvents(count, town, system) });
}
