import { nearest } from '../../load/nearest.ts';
import { foldedName } from '../../enter/candidates.ts';
import { recordKindNames } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Language } from '../../report/sentences/speech.ts';
import type { Ask } from '../ask/ask.ts';
import { searchOne } from '../ask/search-one.ts';
import { sheetTitles } from '../../enter/form/sheet-words.ts';

/** The title of a kind in one language. */
export function kindTitle(kind: RecordKindName, language: Language): string {
  return namedKind(kind)[language];
}

/** Its id, its titles, and what its sheet in a form is called. */
function namesOf(kind: RecordKindName): readonly string[] {
  const { zh, en } = namedKind(kind);
  const { [kind]: sheet } = sheetTitles;
  return [kind, zh, en, ...(sheet === undefined ? [] : [sheet])];
}

/** The kind that is called so: by its id or its title, or by the only title that has it as a part (活动). */
export function kindCalled(typed: string): RecordKindName | undefined {
  const wanted = foldedName(typed);
  if (wanted === '') return undefined;
  const exact = recordKindNames.find((kind) => namesOf(kind).some((name) => foldedName(name) === wanted));
  if (exact !== undefined || /^[\w-]*$/.test(wanted)) return exact;
  const parts = recordKindNames.filter((kind) => namedKind(kind).zh.includes(wanted));
  return parts.length === 1 ? parts[0] : undefined;
}

/** The kind whose name is nearest to what was typed, as one writes it. */
export function nearestKind(typed: string, kinds = recordKindNames): string | undefined {
  return nearest(typed, kinds) ?? nearest(typed, kinds.flatMap(namesOf));
}

/** What is to be said of a kind there is not. */
export function unknownKind(typed: string, language: Language): Mistake {
  return { code: 'unknown-kind', found: typed, nearest: nearestKind(typed), known: shownKinds(language) };
}

/** All kinds, as a message lists them. */
export function shownKinds(language: Language): readonly string[] {
  return recordKindNames.map((kind) => (language === 'zh' ? `${kind} ${kindTitle(kind, 'zh')}` : kind));
}

/** One of some kinds, found by its title or its id. */
export function askKind(
  ask: Ask,
  words: EntryWords,
  language: Language,
  message = words.question(words.whichKind, words.typeToSearch),
  kinds: readonly RecordKindName[] = recordKindNames,
): Promise<RecordKindName> {
  const offered = kinds.map((kind) => {
    const title = kindTitle(kind, language);
    return { id: kind, names: [title], value: kind, name: `${title} ${kind}` };
  });
  return searchOne(ask, words, message, offered);
}
