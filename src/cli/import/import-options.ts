import { unwanted } from '../../enter/import/columns.ts';
import type { NamedMapping } from '../../enter/import/use-mapping.ts';
import { nearest } from '../../load/nearest.ts';
import { recordKindNames } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { OptionName, Repeated } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Entering } from '../entry/begin-entry.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import { kindCalled, nearestKind } from '../options/find-kind.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';

const formats = ['table', 'markdown', 'json'] as const;

/** How lists are to be read, and what is to be done with their rows. */
export interface ImportOptions {
  readonly kind: RecordKindName | undefined;
  /** The mapping asked for; `name` alone: it is to be made. */
  readonly mapping: NamedMapping | undefined;
  readonly newMapping: string | undefined;
  readonly mappings: readonly NamedMapping[];
  /** Headings as typed, and fields as typed. */
  readonly map: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
  readonly partial: boolean;
  readonly replace: boolean;
  readonly dry: boolean;
  readonly format: (typeof formats)[number];
}

const leftOut = [unwanted, '不要', '不要这一列', 'ignore'];

function readKind(call: Call): { readonly kind: RecordKindName | undefined } | Mistake {
  const typed = call.option('kind');
  if (typed === undefined) return { kind: undefined };
  const kind = kindCalled(typed);
  if (kind !== undefined) return { kind };
  const option: OptionName = 'kind';
  return {
    code: 'unknown-name',
    option: shownFlag(option),
    found: typed,
    nearest: nearestKind(typed),
    known: recordKindNames,
    total: recordKindNames.length,
  };
}

function readPairs(
  call: Call,
  name: Repeated,
  example: string,
): { readonly pairs: Readonly<Record<string, string>> } | Mistake {
  const pairs: Record<string, string> = {};
  for (const typed of call.all(name)) {
    // A heading may hold the sign, a name of a field never does; a value may again.
    const at = name === 'map' ? typed.lastIndexOf('=') : typed.indexOf('=');
    const [left, right] = [typed.slice(0, Math.max(0, at)).trim(), typed.slice(at + 1).trim()];
    if (at < 0 || left === '' || right === '')
      return { code: 'bad-pair', option: shownFlag(name), found: typed, example };
    pairs[left] = name === 'map' && leftOut.includes(right) ? unwanted : right;
  }
  return { pairs };
}

/** The mapping of `--mapping`, or the name of one to be made. */
function readMapping(
  name: string | undefined,
  { begun }: Pick<Entering, 'begun'>,
  saysHow: boolean,
): Pick<ImportOptions, 'mapping' | 'newMapping'> | Mistake {
  if (name === undefined) return { mapping: undefined, newMapping: undefined };
  const found = begun.mappings.find((each) => each.name === name);
  if (found?.mapping !== undefined)
    return { mapping: { name, mapping: found.mapping }, newMapping: undefined };
  if (found !== undefined) return { code: 'broken-mapping', name };
  if (!saysHow) {
    const names = begun.mappings.map((each) => each.name);
    return { code: 'unknown-mapping', found: name, nearest: nearest(name, names) };
  }
  return /^[\p{L}\p{N}_-]{1,40}$/u.test(name)
    ? { mapping: undefined, newMapping: name }
    : { code: 'bad-pair', option: '--mapping', found: name, example: '县级问题清单' };
}

export function readImportOptions(call: Call, entering: Entering): ImportOptions | Mistake {
  const format = choice(call, 'format', formats);
  if (isMistake(format)) return format;
  const kind = readKind(call);
  if (isMistake(kind)) return kind;
  const map = readPairs(call, 'map', '问题描述=text');
  if (isMistake(map)) return map;
  const set = readPairs(call, 'set', 'source=上级反馈');
  if (isMistake(set)) return set;
  const saysHow = call.all('map').length + call.all('set').length > 0 || call.io.ask !== undefined;
  const mapping = readMapping(call.option('mapping')?.normalize('NFC'), entering, saysHow);
  if (isMistake(mapping)) return mapping;
  return {
    ...kind,
    ...mapping,
    mappings: entering.begun.mappings.flatMap((each) =>
      each.mapping === undefined ? [] : [{ name: each.name, mapping: each.mapping }],
    ),
    map: map.pairs,
    set: set.pairs,
    partial: call.has('partial'),
    replace: call.has('replace'),
    dry: call.has('dry-run'),
    format: format.word,
  };
}
