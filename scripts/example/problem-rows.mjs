// Reads the tables of problems: one problem a line, the columns as told at the head of problems.mjs.

const themed = (cell) => {
  const [theme, item] = cell.split('/');
  return { theme, ...(item ? { item } : {}) };
};
/** «reply ~ reason», either may be absent. */
export const answered = (cell = '') => {
  const [reply, reason] = cell.split('~').map((each) => each.trim());
  return { ...(reply ? { reply } : {}), ...(reason ? { reason } : {}) };
};
const levels = { 立: '立行立改', 一: '一般', 难: '较难' };
const sources = { d: '督查', s: '自查', t: '投诉' };

/** The cells of each row of a table. */
export const cells = (table) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** Problems whose finding is written too. */
export const problemRows = (table) =>
  cells(table).map(([day, spot, theme, text, unit, level, learnt, course, answer]) => ({
    on: `2022-${day}`,
    ...(spot.startsWith('@') ? { place: spot.slice(1) } : { site: spot }),
    ...(theme.startsWith('–') ? { standard: theme.slice(1) } : themed(theme)),
    text,
    unit,
    level: levels[level],
    ...(sources[learnt] ? { source: sources[learnt] } : {}),
    course,
    ...answered(answer),
  }));

/** What became of problems found on one day that are written by hand: «unit-tail | course | answer». */
export const answerRows = (table, { on, due }) =>
  cells(table).map(([tail, course, answer]) => ({
    id: `${on}-${tail}`,
    on,
    unit: tail.split('-')[0],
    level: '一般',
    ...(due ? { due } : {}),
    course,
    ...answered(answer),
  }));
