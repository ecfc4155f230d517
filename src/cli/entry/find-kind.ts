import { nearest } from '../../load/nearest.ts';
import { foldedName } from '../../enter/candidates.ts';
import { recordKindNames, recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Language } from '../../report/sentences/speech.ts';
import type { Ask } from '../ask/ask.ts';
import { findCandidates } from '../ask/find-candidates.ts';

/** The title of a kind in one language. */
export function kindTitle(kind: RecordKindName, language: Language): string {
  const [zh, en] = recordKinds[kind].titles;
  return language === 'zh' ? zh : en;
}

function namesOf(kind: RecordKindName): readonly string[] {
  const [zh, en] = recordKinds[kind].titles;
  return [kind, zh, en];
}

/** The kind that is called so: by its id or its title, or by the only title that has it as a part (活动). */
export function kindCalled(typed: string): RecordKindName | undefined {
  const wanted = foldedName(typed);
  if (wanted === '') return undefined;
  const exact = recordKindNames.find((kind) => namesOf(kind).some((name) => foldedName(name) === wanted));
  if (exact !== undefined || /^[\w-]*$/.test(wanted)) return exact;
  const parts = recordKindNames.filter((kind) => recordKinds[kind].titles[0].includes(wanted));
  return parts.length === 1 ? parts[0] : undefined;
}

const isText = (title: string | undefined): title is string => title !== undefined;

/** What is to be said of a kind there is not. */
export function unknownKind(typed: string, language: Language): Mistake {
  const titles = recordKindNames.flatMap((kind) => recordKinds[kind].titles.slice(0, 2));
  const meant = nearest(typed, recordKindNames) ?? nearest(typed, titles.filter(isText));
  return { code: 'unknown-kind', found: typed, nearest: meant, known: shownKinds(language) };
}

/** All kinds, as a message lists them. */
export function shownKinds(language: Language): readonly string[] {
  return recordKindNames.map((kind) => (language === 'zh' ? `${kind} ${kindTitle(kind, 'zh')}` : kind));
}

export function askKind(ask: Ask, words: EntryWords, language: Language): Promise<RecordKindName> {
  const kinds = recordKindNames.map((kind) => ({ id: kind, names: [kindTitle(kind, language)] }));
  return ask.search<RecordKindName>({
    message: words.question(words.whichKind, words.typeToSearch),
    find: async (typed) => {
      const found = new Set((await findCandidates(kinds, typed)).map(({ id }) => id));
      return recordKindNames
        .filter((kind) => found.has(kind))
        .map((kind) => ({ value: kind, name: `${kindTitle(kind, language)} ${kind}` }));
    },
    nothing: words.nothingCalled,
  });
}
