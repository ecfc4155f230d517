import { sha256 } from './sha256.ts';

/** Formats of text that civic writes and may replace. */
export type ProductFormat = 'table' | 'markdown' | 'json' | 'xml' | 'json-list';

const markdownMark = /\n<!-- civic sha256:([0-9a-f]{64}) -->\n$/;
const tableMark = /\n# civic sha256:([0-9a-f]{64})\n$/;
const jsonMark = /,\n {2}"digest": "sha256:([0-9a-f]{64})"\n\}\n$/;
const jsonEnd = '\n}\n';
/** A list has no member to put it in but in its last object. An empty one is civic's or anybody's: nothing is lost. */
const listMark = /,\n {4}"digest": "sha256:([0-9a-f]{64})"\n {2}\}\n\]\n$/;
const listEnd = '\n  }\n]\n';
const emptyList = '[]\n';

/** The text with civic's mark as its last line (in JSON the last member), so that it can be told from one typed into. */
export function withMark(text: string, format: ProductFormat): string {
  const digest = sha256(text);
  switch (format) {
    // A comment that Markdown and XML both know, after their last line.
    case 'markdown':
    case 'xml':
      return `${text}\n<!-- civic sha256:${digest} -->\n`;
    case 'table':
      return `${text}\n# civic sha256:${digest}\n`;
    case 'json':
      return `${text.slice(0, -jsonEnd.length)},\n  "digest": "sha256:${digest}"${jsonEnd}`;
    case 'json-list':
      return text === emptyList
        ? text
        : `${text.slice(0, -listEnd.length)},\n    "digest": "sha256:${digest}"${listEnd}`;
  }
}

/** Whether a text is civic's own as written, civic's but changed since, or not civic's at all. */
export function readMark(text: string): 'own' | 'changed' | 'foreign' {
  if (text === emptyList) return 'own';
  for (const [mark, end] of [
    [markdownMark, ''],
    [tableMark, ''],
    [jsonMark, jsonEnd],
    [listMark, listEnd],
  ] as const) {
    const match = mark.exec(text);
    if (match) return sha256(text.slice(0, match.index) + end) === match[1] ? 'own' : 'changed';
  }
  return 'foreign';
}
