import type { Explaining } from '../../model/diagnostic.ts';
import type { FileArgs, RefusedYaml, SyntaxProblem, YamlArgs } from '../../model/diagnostic-text.ts';
import { showPlace } from '../../model/place.ts';
import { quoteEn, someEn } from './diagnostic-words-en.ts';

const syntax: Readonly<Record<SyntaxProblem, readonly [found: string, expected: string, type: string]>> = {
  'unclosed-quote': [
    'a quotation mark that is never closed',
    'quotation marks in pairs',
    'close the text with the same mark',
  ],
  'after-quote': [
    'something after the closing quotation mark',
    'one text per value',
    'move it inside the marks, or delete it',
  ],
  'unclosed-bracket': [
    'a [ or { that is never closed',
    'brackets in pairs, further lines indented',
    'add the ] or }, or write one item a line',
  ],
  'bracket-comma': [
    'two items in brackets without a comma between them',
    'items parted by a comma and a blank',
    'add a comma and a blank between them',
  ],
  'no-colon': [
    'a line that is no “key: value”',
    'one “key: value” a line, or an item beginning with “- ”',
    'add the key and colon; indent a line that continues the one above',
  ],
  'no-blank-after-colon': [
    'a colon without a blank after it',
    'a blank after the colon',
    'add a blank after the colon',
  ],
  'colon-in-value': [
    'two “: ” in one line',
    'quotes around a value that contains a colon and a blank',
    "write: key: 'value'",
  ],
  'dash-without-blank': [
    'a dash without a blank after it',
    'list items that begin with “- ”',
    'add a blank after the dash',
  ],
  indent: [
    'an indentation that fits neither the line above nor the one below',
    'the keys of one entry aligned on the left',
    'align this line with its neighbours, using blanks',
  ],
  'mixed-list': [
    'list items and “key: value” on the same level',
    'one level holds either “- ” items or “key: value” lines',
    'begin each record with “- ” and indent its other lines by two blanks',
  ],
  'starts-with-sign': [
    'a value that begins with a sign YAML keeps for itself',
    'quotes around values that begin with > | @ ` % or a comma',
    "put the whole value in single quotes, such as '> 90%'",
  ],
  'bad-escape': [
    'a backslash that means nothing inside double quotes',
    'double quotes give \\ a meaning of its own',
    'use single quotes, or / instead of \\',
  ],
  'comment-without-blank': [
    'a # without a blank before it',
    'a blank before the # of a comment',
    'add a blank; if the # belongs to the value, quote the value',
  ],
  'key-not-a-word': ['a key that is no word', 'a word and a colon', 'write: key: value'],
  other: [
    'something YAML cannot read',
    '“key: value” lines or a list of “- ” items',
    'rewrite the line after the same file of the example town',
  ],
};

const refused: Readonly<Record<RefusedYaml, readonly [found: string, type: string]>> = {
  anchor: ['a YAML anchor (&)', 'delete it; quote a value that begins with &'],
  alias: ['a YAML alias (*)', 'write here what it stands for; quote a value that begins with *'],
  tag: ['a YAML tag (!)', 'delete it; quote a value that begins with !'],
  merge: ['a YAML merge key (<<)', 'write the merged keys here'],
  directive: ['a YAML directive (%)', 'delete this line'],
  document: ['a second document in one file (---)', 'delete this line, or make two files'],
};

const unreadable = {
  link: ['this is a link, and civic does not follow links', 'put the file itself here'],
  'not-regular': ['this is no ordinary file', 'move it out of the town folder'],
  'too-big': [
    'the file is over 64 MB: nobody types so many records',
    'split it; pictures and videos belong in files/',
  ],
  denied: ['the file may not be read', 'change its permissions, or close the program that holds it'],
} as const;

/** A name that only a file of a pack has. */
const ofPack = /^\d+-/;

const torn = {
  nul: [
    'zero bytes, as a power cut or an interrupted copy leaves them',
    'copy it again from its source or a backup; pictures belong in files/',
  ],
  character: [
    'a file that ends in the middle of a character',
    'copy it again from its source or a backup, or finish the last line with Enter',
  ],
  line: [
    'a file that ends in the middle of a line',
    'copy it again from its source or a backup; if nothing is missing, finish the last line with Enter',
  ],
} as const;

export const fileSentencesEn: Explaining<keyof FileArgs | keyof YamlArgs> = {
  'empty-file': (d) => ({
    found: d.only === 'comments' ? 'a file of nothing but comments' : 'an empty file',
    expected: 'at least one entry',
    type: 'fill it in, or delete the file',
  }),
  'not-utf8': () => ({
    found: 'neither UTF-8 text nor GBK',
    expected: 'a text file in UTF-8',
    type: 'open it in an editor and save it as UTF-8; pictures belong in files/',
  }),
  gbk: () => ({
    found: 'a file in GBK (“ANSI”)',
    expected: 'UTF-8',
    type: 'open it in an editor and save it as UTF-8',
  }),
  'torn-file': (d) => {
    const [found, type] = torn[d.ends];
    return { found, expected: 'a whole file', type };
  },
  'unreadable-file': (d) => {
    const [found, type] = unreadable[d.why];
    return { found, expected: 'an ordinary file in the town folder that can be opened', type };
  },
  'stray-file': (d) => ({
    found: 'a file civic does not read',
    expected: ofPack.test(d.nearest ?? '')
      ? 'in a pack, files named pack.yaml, sites.yaml or <number>-<name>.yaml'
      : 'settings at the top of the town folder, records in records/<kind>/',
    type:
      d.nearest === undefined
        ? 'move it where it belongs, or out of the town folder'
        : `move or rename it to ${d.nearest}`,
  }),
  'unknown-record-kind': (d) => ({
    found: `no kind of record is called ${quoteEn(d.found)}`,
    expected: `a folder named one of: ${someEn(d.known)}`,
    type: d.nearest === undefined ? 'move it to the folder of its kind' : `rename the folder to ${d.nearest}`,
  }),
  'missing-file': (d) => ({
    found: `no ${d.wanted}`,
    expected:
      d.wanted === 'pack.yaml' ? 'a pack.yaml in the folder of the pack' : `a ${d.wanted} in the town folder`,
    type:
      d.wanted === 'pack.yaml'
        ? 'check the folder that `pack` of civic.yaml names; every pack has a pack.yaml'
        : `write a ${d.wanted} after the example town’s`,
  }),
  'yaml-syntax': (d) => {
    const [found, expected, type] = syntax[d.problem];
    return { found: d.shown === '' ? found : `${found}: ${d.shown}`, expected, type };
  },
  'refused-yaml': (d) => {
    const [found, type] = refused[d.what];
    return {
      found: `${found}: ${d.shown}`,
      expected: 'files that mean what they show: no anchors, aliases, tags, merges or directives',
      type,
    };
  },
  'full-width': (d) => ({
    found: d.found === '\u3000' ? 'a full-width blank' : `the full-width sign ${quoteEn(d.found)}`,
    expected: d.found === '\u3000' ? 'an ordinary blank' : `the ordinary sign ${d.instead}`,
    type:
      d.instead === ''
        ? 'delete it'
        : d.found === '\u3000'
          ? 'replace it by an ordinary blank'
          : `replace it by ${d.instead}; if it belongs to the value, quote the value`,
  }),
  tab: () => ({
    found: 'a tab at the start of a line',
    expected: 'blanks only',
    type: 'replace the tab by two blanks',
  }),
  'duplicate-key': (d) => ({
    found: `${quoteEn(d.key)} a second time; the first is at ${showPlace(d.first)}`,
    expected: 'each key once in an entry',
    type: 'delete one of them; if these are two entries, begin each with “- ”',
  }),
  'too-deep': (d) => ({
    found: `more than ${d.limit} levels`,
    expected: 'a few levels, as settings and records have',
    type: 'check the brackets and the indentation',
  }),
  'invisible-character': (d) => ({
    found: `the invisible character ${d.character}`,
    expected: 'text that can be seen',
    type: 'delete the character; retype what was pasted from a web page or chat',
  }),
};
