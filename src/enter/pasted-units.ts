/** The units of a town as people paste them: by groups («镇属：党政办、创建办»), or of a type that was asked for. */
import type { UnitType } from '../model/town-files.ts';
import { pastedNames } from './pasted-names.ts';

export interface PastedUnit {
  readonly id: string;
  readonly type: UnitType;
}

/** `twice`: a name that is there already; `untyped`: of no group; `heading`: no group is called so; `digits`: holds a number, as of a telephone. */
export interface UnitsWrong {
  readonly why: 'twice' | 'untyped' | 'heading' | 'digits';
  readonly found: string;
}

const headings: Readonly<Record<UnitType, RegExp>> = {
  镇属: /^(?:镇属|镇直|镇级)?(?:单位|部门|站所|各部门)?$/u,
  派驻: /^(?:派驻|垂管|派驻垂管)(?:单位|机构|部门)?$/u,
  学校: /^(?:学校|校园|各校)$/u,
  社区: /^社区$/u,
  村: /^(?:行政村|村|各村|村社区|村[（(]社区[)）]|村居)$/u,
};
const types: readonly UnitType[] = ['镇属', '派驻', '学校', '社区', '村'];

/** Villages and communities are often pasted together; their names mostly say which is which. */
function typeInName(name: string): '村' | '社区' | undefined {
  if (/(?:社区|居委会)$/u.test(name)) return '社区';
  return /(?:村|村委会)$/u.test(name) ? '村' : undefined;
}

function typeOf(name: string, group: UnitType | undefined): UnitType | undefined {
  return group === undefined || group === '村' || group === '社区' ? (typeInName(name) ?? group) : group;
}

/** Reads pasted units; those of no heading are of the type `asked` for. `taken` are names that are there already. */
export function pastedUnits(
  text: string,
  asked: UnitType | undefined,
  taken: readonly string[] = [],
): { readonly units: readonly PastedUnit[] } | { readonly wrong: UnitsWrong } {
  const units: PastedUnit[] = [];
  const seen = new Set(taken);
  let group = asked;
  // A blank after a heading's colon, or none: it is a word of its own.
  for (const word of pastedNames(text.replaceAll(/\s*[：:]/gu, '： '))) {
    if (word.endsWith('：')) {
      const heading = word.slice(0, -1);
      group = heading === '' ? undefined : types.find((type) => headings[type].test(heading));
      if (group === undefined) return { wrong: { why: 'heading', found: heading } };
      continue;
    }
    if (/\d{6,}/u.test(word)) return { wrong: { why: 'digits', found: word } };
    const type = typeOf(word, group);
    if (type === undefined) return { wrong: { why: 'untyped', found: word } };
    if (seen.has(word)) return { wrong: { why: 'twice', found: word } };
    seen.add(word);
    units.push({ id: word, type });
  }
  return { units };
}
