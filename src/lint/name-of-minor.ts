import { nameForm } from './person-names.ts';
import type { FreeText } from './free-texts.ts';
import type { Rule } from './rule.ts';

const ends = '(?=[\\s，。、；：,;:.（）()！!]|$)';
/** After these words a name follows that is nobody else's: a sign between, or the name ends the phrase. */
const forms = [
  new RegExp(
    `(?<=(?:学生|儿童|孩子|未成年人|少年|男生|女生|孤儿)(?:姓名)?[：:（(]\\s{0,3})${nameForm}${ends}`,
    'gu',
  ),
  // With a sign or nothing before it, so that 「石笋小学同学」 is no name.
  new RegExp(`(?<=^|[\\s，。、；：,;:（(])${nameForm}(?=同学|小朋友)`, 'gu'),
];
/** Records of minors alone: there a name after 姓名 is a child's. */
const labelled = new RegExp(`(?<=(?:姓名|学生|孩子)[：:（(]?\\s{0,3})${nameForm}${ends}`, 'gu');

/** What begins like a name and is none: 全体, 高年级 and the like before 同学. */
const common =
  /^(?:高年|高一|高二|高三|万名|周边|周围|白天|任何|方便|于是|向上|龙头|金色|许多|余下|程度|安全)/u;

/** Quick: none of the words, no name. */
const hint = /学生|儿童|孩子|未成年|少年|男生|女生|孤儿|同学|小朋友|姓名/u;

/** The names of minors in a text, each once. */
export function minorsIn({ text, record }: Pick<FreeText, 'text' | 'record'>): readonly string[] {
  if (!hint.test(text)) return [];
  const all = record?.kind === 'retention' ? [...forms, labelled] : forms;
  const names = all.flatMap((form) => Array.from(text.matchAll(form), ([name]) => name));
  return [...new Set(names)].filter((name) => !common.test(name));
}

/**
 * 未成年人保护法 and 个人信息保护法. A name cannot be told for certain from other words, so only what stands
 * where names stand is reported.
 */
export const nameOfMinor: Rule<'name-of-minor'> = {
  severity: 'warning',
  backing: 'document',
  find({ eachText }, report) {
    eachText((free) => {
      const { at, path } = free;
      for (const name of minorsIn(free))
        report({ at, path, within: name, secret: true }, { shown: `${name.slice(0, 1)}某` });
    });
  },
};
