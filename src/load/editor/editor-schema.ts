/**
 * Schemas for editors: draft-07, from the same descriptions civic validates by. Editors read them through the YAML
 * language server; `enumDescriptions`, `errorMessage` and `patternErrorMessage` are its words, which others pass over.
 */
import { checkKinds } from '../../checks/index.ts';
import type { RefKind, SchemaNode } from '../../model/schema.ts';
import { clause } from '../names.ts';
import { isRecordRef } from '../record-refs.ts';
import type { FileKind } from './file-kinds.ts';
import { namedIn, notNamed, writtenAs } from './hints.ts';
import type { KnownNames } from './known-names.ts';

/** A node or document of JSON Schema, as it is written. */
export type EditorSchema = Readonly<Record<string, unknown>>;

interface Names {
  readonly known: KnownNames;
  /** Whether a name that is not known is wrong. */
  readonly closed: boolean;
}

/** The names a text may hold: a closed list, or, where more may be written any day, suggestions. */
function namesOf(kind: RefKind | undefined, { known, closed }: Names): EditorSchema {
  if (kind === 'clause') return { pattern: clause.source, patternErrorMessage: `写法：${namedIn.clause}` };
  const names = kind === undefined ? undefined : known.get(kind);
  // An enum needs a member; a town without sites cannot name one, which civic check says better.
  if (kind === undefined || names === undefined || names.length === 0) return {};
  const list = { enum: names.map(({ name }) => name), enumDescriptions: names.map(({ about }) => about) };
  return closed && !isRecordRef(kind)
    ? { ...list, errorMessage: notNamed(kind) }
    : // The second excludes the first: editors join the titles of all that match.
      { anyOf: [list, { not: { enum: list.enum } }] };
}

/** What a text may hold. `loose`: a figure without quotes is taken as it is written. */
function textOf(node: SchemaNode, names: Names, loose: boolean): EditorSchema {
  const { reads, ref, example } = node['x-civic'] ?? {};
  const asked = reads === undefined ? undefined : writtenAs[reads];
  const pattern = node.pattern ?? asked?.pattern;
  const unquoted = loose || (reads !== undefined && reads !== 'file');
  return {
    type: unquoted ? ['string', 'number'] : 'string',
    ...(node.minLength === undefined ? {} : { minLength: node.minLength }),
    ...(node.enum === undefined ? {} : { enum: node.enum }),
    ...(node.const === undefined ? {} : { const: node.const }),
    ...(pattern === undefined
      ? {}
      : { pattern, patternErrorMessage: asked?.hint ?? (example === undefined ? '' : `例：${example}`) }),
    ...namesOf(ref, names),
  };
}

/**
 * What is shown beside a key: its description, and how its value is written. Lists of keys show no titles, so that
 * one without a description is described by its title.
 */
function descriptionOf({ title, description, 'x-civic': extra }: SchemaNode): string {
  const named = extra?.ref === undefined ? '' : namedIn[extra.ref];
  const hint = extra?.reads === undefined ? '' : writtenAs[extra.reads].hint;
  return [description ?? title ?? '', named, hint].filter((part) => part !== '').join('。');
}

/** A check has the fields of its kind: by conditions, so that one mistake is underlined once. */
function checkOf({ title }: SchemaNode, names: Names): EditorSchema {
  const kinds = Object.entries(checkKinds);
  return {
    type: 'object',
    title,
    required: ['kind'],
    properties: {
      kind: {
        title: '种类',
        enum: kinds.map(([kind]) => kind),
        enumDescriptions: kinds.map(([, schema]) => schema.title ?? ''),
      },
    },
    allOf: kinds.map(([kind, schema]) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      then: nodeOf(schema, names),
    })),
  };
}

function shapeOf(node: SchemaNode, names: Names, loose: boolean): EditorSchema {
  const { type, items, properties, additionalProperties: others, minItems, minProperties } = node;
  switch (type) {
    case 'string':
      return textOf(node, names, loose);
    case 'array':
      return {
        type,
        ...(minItems === undefined || minItems === 0 ? {} : { minItems }),
        ...(items === undefined ? {} : { items: nodeOf(items, names) }),
      };
    case 'object':
      return {
        type,
        ...(minProperties === undefined ? {} : { minProperties }),
        ...(node.required === undefined || node.required.length === 0 ? {} : { required: node.required }),
        ...(properties === undefined
          ? {}
          : {
              properties: Object.fromEntries(
                Object.entries(properties).map(([key, child]) => [key, nodeOf(child, names)]),
              ),
            }),
        ...(others === undefined
          ? {}
          : { additionalProperties: typeof others === 'object' ? nodeOf(others, names) : others }),
      };
    default:
      return {
        ...(type === undefined ? {} : { type }),
        ...(node.minimum === undefined ? {} : { minimum: node.minimum }),
        ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
      };
  }
}

const leavesOpen = ({ type, properties, additionalProperties }: SchemaNode): boolean =>
  type === 'object' && properties === undefined && additionalProperties === undefined;

function nodeOf(node: SchemaNode, names: Names, loose = false): EditorSchema {
  if (leavesOpen(node)) return checkOf(node, names);
  const description = descriptionOf(node);
  return {
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(description === '' ? {} : { description }),
    ...(node.anyOf === undefined
      ? shapeOf(node, names, loose)
      : { anyOf: node.anyOf.map((branch) => nodeOf(branch, names, true)) }),
  };
}

/** The schema of a kind of file; with the names of a town, these are offered, and others underlined. */
export function editorSchema(kind: FileKind, known: KnownNames = new Map()): EditorSchema {
  const entry = nodeOf(kind.schema, { known, closed: kind.inPack === undefined });
  const head = { $schema: 'http://json-schema.org/draft-07/schema#' };
  if (kind.holds === 'one') return { ...head, ...entry };
  const ref = { $ref: '#/definitions/entry' };
  return {
    ...head,
    title: kind.schema.title,
    // By condition and not anyOf: a mistake in an entry is told as such, not as «no list».
    if: { type: 'array' },
    then: { type: 'array', items: ref },
    else: ref,
    definitions: { entry },
  };
}
