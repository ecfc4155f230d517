// Writes lists of records as plain block YAML, the way civic itself writes a new record.

const needsQuotes = (text) =>
  text === '' ||
  text !== text.trim() ||
  /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) ||
  /: |:$| #/.test(text) ||
  /^[-+.]?\d[\d_]*(\.\d*)?(e[-+]?\d+)?$/i.test(text) ||
  /^(true|false|null|yes|no|on|off|~)$/i.test(text);

function scalar(value) {
  if (typeof value !== 'string') return String(value);
  return needsQuotes(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

/** Plain block YAML of a list or a group of keys. */
export function blockYaml(value, indent = 0) {
  const pad = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return value
      .map((each) =>
        typeof each === 'object'
          ? `${pad}- ${blockYaml(each, indent + 2).trimStart()}`
          : `${pad}- ${scalar(each)}\n`,
      )
      .join('');
  }
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) =>
      typeof each === 'object'
        ? `${pad}${key}:\n${blockYaml(each, indent + 2)}`
        : `${pad}${key}: ${scalar(each)}\n`,
    )
    .join('');
}

/** A generated file: who wrote it, then the list. */
export function yamlFile(records, about) {
  const head = [
    `# ${about}`,
    '# 由 scripts/example.mjs 按固定种子生成，不要手改：改生成器再运行 node scripts/example.mjs。',
    '# 内容全属虚构。',
  ];
  return `${head.join('\n')}\n${blockYaml(records, 0)}`;
}
