/** The fields of a schema as rows of a table, nested ones by their path. */
import type { SchemaNode } from '../model/schema.ts';
import { refKindsEn } from './sentences/diagnostic-words-en.ts';
import { refKindsZh } from './sentences/diagnostic-words-zh.ts';

export interface FieldRow {
  /** `items[].problem.text`. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly type: string;
  readonly needed: boolean;
  readonly internal: boolean;
  readonly description: string;
}

const readings: Readonly<Record<NonNullable<NonNullable<SchemaNode['x-civic']>['reads']>, string>> = {
  day: '日期 day (2022-03-15)',
  month: '月份 month (2022-03)',
  period: '所属期 period (2022-05, 2022-Q2, 2022-H1, 2022)',
  quantity: '数值 figure (398/400, 131.5/420, 97.2%, 12)',
  threshold: "界限 bound ('≥ 98%', '> 90%')",
  file: '文件 file (files/…)',
  decimal: '小数 decimal (81.6)',
};

function typeOf(node: SchemaNode): string {
  const extra = node['x-civic'];
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(typeOf))].join(' / ');
  if (node.enum !== undefined) return node.enum.join(' · ');
  if (node.const !== undefined) return node.const;
  if (extra?.ref !== undefined) return `${refKindsZh[extra.ref]} ${refKindsEn[extra.ref]}`;
  if (extra?.reads !== undefined) return readings[extra.reads];
  switch (node.type) {
    case 'integer':
      return `整数 whole number (${String(node.minimum ?? 0)}–${String(node.maximum ?? '')})`;
    case 'boolean':
      return 'true · false';
    case 'array':
      return node.items === undefined ? '列表 list' : `列表 list: ${typeOf(node.items)}`;
    case 'object':
      return typeof node.additionalProperties === 'object'
        ? `名: ${typeOf(node.additionalProperties)}`
        : '一组 group';
    default:
      return '文字 text';
  }
}

/** The object whose fields come next: the node itself, or the items of a list of objects. */
function inner(node: SchemaNode): { readonly node: SchemaNode; readonly mark: string } | undefined {
  if (node.type === 'object' && node.properties !== undefined) return { node, mark: '.' };
  const items = node.type === 'array' ? node.items : undefined;
  return items?.properties === undefined ? undefined : { node: items, mark: '[].' };
}

/** Every field of an object schema, in the order in which it is declared. */
export function fieldRows(schema: SchemaNode, prefix = ''): readonly FieldRow[] {
  const needed = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const within = inner(node);
    const row: FieldRow = {
      path: prefix + key,
      zh: node.title ?? key,
      en: node['x-civic']?.en ?? key,
      type: within === undefined ? typeOf(node) : within.mark === '.' ? '一组 group' : '列表 list',
      needed: needed.has(key),
      internal: node['x-civic']?.internal === true,
      description: node.description ?? '',
    };
    return [row, ...(within === undefined ? [] : fieldRows(within.node, prefix + key + within.mark))];
  });
}
