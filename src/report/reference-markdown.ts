/** The reference page: everything that can be written, from the schemas themselves, headed in both languages. */
import { checkKinds } from '../checks/index.ts';
import { categorySchema } from '../checks/standard.ts';
import { glossary } from '../model/glossary.ts';
import { packSchema, siteKindSchema } from '../model/pack-files.ts';
import { problemEvents, problemStates } from '../model/problem-events.ts';
import type { SchemaNode } from '../model/schema.ts';
import { baselineSchema } from '../model/baseline.ts';
import { sealSchema } from '../model/seal.ts';
import {
  marketSchema,
  roundSchema,
  settingsSchema,
  siteSchema,
  taskSchema,
  unitSchema,
  visitSchema,
  zoneSchema,
} from '../model/town-files.ts';
import { verdicts } from '../model/verdict.ts';
import { commonFields } from '../records/base.ts';
import { recordKinds } from '../records/index.ts';
import { mappingSchema } from '../records/mapping.ts';
import { mdTable, mdText } from './markdown-text.ts';
import { fieldRows } from './reference-fields.ts';
import { exitCodes } from './sentences/help.ts';
import { helpEn } from './sentences/help-en.ts';
import { helpZh } from './sentences/help-zh.ts';
import { verdictsEn, verdictsZh } from './sentences/verdict-words.ts';

const head = ['键 key', '名称 title', '写什么 value', '必填 needed', '说明 note'];

function fields(schema: SchemaNode, leaveOut: ReadonlySet<string> = new Set()): readonly string[] {
  const rows = fieldRows(schema)
    .filter((row) => !leaveOut.has(row.path.split(/[.[]/)[0] ?? ''))
    .map((row) => [
      `\`${row.path}\``,
      mdText(`${row.zh} ${row.en}`),
      mdText(row.type),
      row.needed ? '✓' : '',
      mdText(
        [row.description, row.internal ? '〔内部 internal〕' : ''].filter((each) => each !== '').join(' '),
      ),
    ]);
  return mdTable(head, rows);
}

function titled(level: string, name: string, schema: SchemaNode): readonly string[] {
  return [`${level} \`${name}\` ${schema.title ?? ''} ${schema['x-civic']?.en ?? ''}`.trimEnd(), ''];
}

const settings: readonly (readonly [file: string, schema: SchemaNode])[] = [
  ['civic.yaml', settingsSchema],
  ['units.yaml', unitSchema],
  ['sites.yaml', siteSchema],
  ['zones.yaml', zoneSchema],
  ['tasks.yaml', taskSchema],
  ['rounds.yaml', roundSchema],
  ['markets.yaml', marketSchema],
  ['visits.yaml', visitSchema],
  ['mappings/….yaml', mappingSchema],
  ['seals/….yaml', sealSchema],
  ['baselines/….yaml', baselineSchema],
];
const packFiles: readonly (readonly [file: string, schema: SchemaNode])[] = [
  ['pack.yaml', packSchema],
  ['sites.yaml', siteKindSchema],
  ['1-….yaml', categorySchema],
];

function section(title: string, files: typeof settings): readonly string[] {
  return [
    `## ${title}`,
    '',
    ...files.flatMap(([file, schema]) => [...titled('###', file, schema), ...fields(schema)]),
  ];
}

/** The whole page. */
export function referenceMarkdown(): string {
  const common = new Set(Object.keys(commonFields));
  const anyRecord = { type: 'object', properties: commonFields } as const;
  return [
    '# 参考 Reference',
    '',
    '由程序里的表式生成，由测试保持一致。Written from the schemas of the program and kept true by a test.',
    '',
    ...section('镇的设置 Settings of a town', settings),
    '## 记录种类 Kinds of record',
    '',
    '放在 `records/<kind>/*.yaml`，一个文件一条或一串。A list, or one record, per file.',
    '',
    '### 每种记录都可以写 Fields of every record',
    '',
    ...fields(anyRecord),
    ...Object.values(recordKinds).flatMap(({ kind, schema }) => [
      ...titled('###', kind, schema),
      ...fields(schema, common),
    ]),
    '## 检查种类 Kinds of check',
    '',
    ...Object.entries(checkKinds).flatMap(([kind, schema]) => [
      ...titled('###', kind, schema),
      ...fields(schema),
    ]),
    ...section('指标包的文件 Files of a pack', packFiles),
    '## 自评结论 Verdicts',
    '',
    ...mdTable(
      ['结论', 'verdict', 'id'],
      verdicts.map((verdict) => [verdictsZh[verdict], verdictsEn[verdict], `\`${verdict}\``]),
    ),
    '从差到好排列；一条标准取各检查项里最差的。Worst first: a standard is the worst of its checks.',
    '',
    '## 问题的状态和事项 States and events of a problem',
    '',
    problemStates.join(' · '),
    '',
    problemEvents.join(' · '),
    '',
    '## 退出码 Exit codes',
    '',
    ...mdTable(
      ['退出码', '含义', 'meaning'],
      exitCodes.map((code) => [String(code), helpZh.exitCodes[code], helpEn.exitCodes[code]]),
    ),
    '## 词汇 Glossary',
    '',
    ...mdTable(
      ['中文', 'English'],
      glossary.map(([en, zh]) => [zh, en]),
    ),
  ].join('\n');
}
