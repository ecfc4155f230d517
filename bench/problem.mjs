// Problems of the invented town and what happened to them, always in an order that can have happened.
import { laterDay } from './calendar.mjs';
import { days, rechecker } from './town.mjs';

const levels = ['立行立改', '一般', '一般', '较难'];

/** What a problem says of itself. */
export function problemFields(random, { id, theme, unit, on }) {
  return {
    id,
    text: `${theme}问题，位置见照片，${random.letters(6)}处`,
    theme,
    unit,
    level: random.pick(levels),
    issued: on,
    ...(random.chance(60) ? { due: laterDay(on, random.whole(1, 20)) } : {}),
  };
}

/** The rectification records of a problem, up to the year's end; a third of the problems are still open. */
export function courseOf(random, problem, mint) {
  const events = [];
  let on = problem.issued;
  const add = (event, fields) => {
    on = laterDay(on, random.whole(1, 6));
    const full = { id: mint(on, problem.unit), on, filed: on, finding: problem.id, event, ...fields };
    if (on <= days.last) events.push({ kind: 'rectification', ...full });
  };
  const report = () =>
    add('反馈', {
      by: `乙${random.pick('一二三四五六七八九')}`,
      text: '已安排人员清理，现场恢复原状',
      files: [`files/整改/${String(random.whole(1, 2000))}.jpg`],
    });
  if (random.chance(10)) return events;
  add('签收', { by: `乙${random.pick('一二三四五六七八九')}` });
  if (random.chance(3)) {
    add('核减', { by: rechecker, reason: '不属本镇管辖', 'approved-by': '丙某某' });
    return events;
  }
  if (random.chance(8)) {
    const due = laterDay(on, 15);
    add('延期', { by: rechecker, reason: '连日降雨', 'approved-by': '丙某某', due });
  }
  if (random.chance(12)) return events;
  report();
  if (random.chance(12)) {
    add('退回', { by: rechecker, reason: '照片角度不一致' });
    report();
  }
  if (random.chance(12)) return events;
  add('复查通过', { by: rechecker });
  if (random.chance(15)) add('回头看', { by: rechecker, result: random.chance(10) ? '反弹' : '未反弹' });
  return events;
}
