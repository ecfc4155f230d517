// The rows as text.
const verdictOf = ({ value, atMost }) => (atMost === undefined ? '' : value <= atMost ? 'met' : 'MISSED');

/** One line a row, the part named once. */
export function tableOf(rows) {
  const widths = [14, 40, 8, 24, 8];
  const line = (cells) =>
    cells
      .map((cell, i) => (i === 2 ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join(' ')
      .trimEnd();
  const body = rows.map((row, i) => {
    const part = rows[i - 1]?.part === row.part ? '' : row.part;
    const target = row.atMost === undefined ? '' : `≤ ${String(row.atMost)}`;
    return line([part, row.what, row.value.toFixed(2), row.of, target, verdictOf(row)]);
  });
  const head = line(['', 'what', 'ratio', 'of', 'target']);
  return [head, '-'.repeat(head.length + 8), ...body].join('\n');
}
