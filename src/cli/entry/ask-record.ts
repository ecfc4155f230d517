/** Asks for a record: what it cannot be without, then what else somebody wants to say of it. */
import { clean } from '../../report/clean.ts';
import { answerParts, missing } from '../../enter/answers.ts';
import type { FieldPlace, PartList } from '../../enter/answers.ts';
import type { Choice } from '../ask/ask.ts';
import { askField } from './ask-field.ts';
import { planOf, shortly, wrongSoFar } from './desk.ts';
import type { Said } from './desk.ts';
import { answeredAt } from './talk.ts';
import type { Talk } from './talk.ts';

/** Asked for last: few records have them. */
const common = ['id', 'corrects', 'supersedes', 'note'];
/** What is offered in a list: a field, a list of parts, or to have done. */
type Offer =
  | { readonly what: 'field'; readonly place: FieldPlace }
  | { readonly what: 'parts'; readonly list: PartList }
  | { readonly what: 'done' };

const done: Offer = { what: 'done' };

function offerText(talk: Talk, place: FieldPlace): string {
  const { words } = talk.desk;
  const typed = answeredAt(talk, place);
  const title = words.title(place.field.title);
  return typed === undefined ? title : `${title}：${typed.join('、')}`;
}

async function askPartFields(talk: Talk, list: PartList, index: number): Promise<void> {
  const { words } = talk.desk;
  for (const field of list.fields) {
    if (field.needed && answeredAt(talk, { field, index }) === undefined)
      await askField(talk, { field, index });
  }
  for (;;) {
    const open = list.fields
      .map((field) => ({ field, index }))
      .filter((place) => answeredAt(talk, place) === undefined);
    if (open.length === 0) return;
    const offer = await talk.ask.choose<Offer>({
      message: words.whatElseOfPart(words.title(list.title), index + 1),
      choices: [
        { value: done, name: words.partDone },
        ...open.map((place) => ({ value: { what: 'field', place } as const, name: offerText(talk, place) })),
      ],
    });
    if (offer.what !== 'field') return;
    await askField(talk, offer.place);
  }
}

/** Asks for the parts of a list, one after another. */
async function askParts(talk: Talk, list: PartList): Promise<void> {
  const { words } = talk.desk;
  const title = words.title(list.title);
  const count = (): number => (talk.answers.parts.get(list.key) ?? []).length;
  if (count() > 0) {
    const anew = await talk.ask.choose({
      message: title,
      choices: [
        { value: false, name: words.addAnother },
        { value: true, name: words.startOver },
      ],
    });
    if (anew) talk.answers = answerParts(talk.answers, list.key, []);
  }
  for (;;) {
    await askPartFields(talk, list, count());
    const more = await talk.ask.choose({
      message: words.another(title),
      choices: [
        { value: false, name: words.enough },
        { value: true, name: words.addAnother },
      ],
    });
    if (!more) return;
  }
}

/** Says on stderr what is wrong with an answer that was given before. */
function tellWrong({ desk }: Talk, { place, diagnostic }: Said): void {
  const title = place === undefined ? '' : desk.words.title(place.field.title);
  const said = shortly(desk, diagnostic);
  desk.call.io.stderr.write(`${clean(title === '' ? said : desk.words.question(title, said))}\n`);
}

/**
 * Asks until nothing is missing and nothing is wrong that loading can tell by the record alone; false when something is
 * wrong that no question leads to.
 */
export async function askNeeded(talk: Talk): Promise<boolean> {
  const { desk } = talk;
  for (;;) {
    const { fields, parts } = missing(planOf(desk, talk.answers), talk.answers);
    const [field] = fields;
    const [list] = parts;
    if (field !== undefined) {
      await askField(talk, { field, index: undefined });
      continue;
    }
    if (list !== undefined) {
      await askParts(talk, list);
      continue;
    }
    const [wrong] = wrongSoFar(desk, talk.answers);
    if (wrong === undefined) return true;
    tellWrong(talk, wrong);
    if (wrong.place === undefined) return false;
    await askField(talk, wrong.place);
  }
}

/** What may be answered besides, or again. */
function offers(talk: Talk, again: boolean): readonly Choice<Offer>[] {
  const { words } = talk.desk;
  const plan = planOf(talk.desk, talk.answers);
  const places = plan.fields
    .map((field) => ({ field, index: undefined }))
    .filter((place) => again || answeredAt(talk, place) === undefined);
  const isLast = ({ field }: FieldPlace): boolean => common.includes(field.path[0] ?? '');
  const fieldOffers = [...places.filter((each) => !isLast(each)), ...places.filter(isLast)].map((place) => ({
    value: { what: 'field', place } as const,
    name: offerText(talk, place),
  }));
  const partOffers = plan.parts
    .filter(({ key, fields }) => fields.length > 0 && (again || !talk.answers.parts.has(key)))
    .map((list) => ({ value: { what: 'parts', list } as const, name: words.title(list.title) }));
  const ends: Choice<Offer>[] = [{ value: done, name: words.nothingElse }];
  return [...ends, ...partOffers, ...fieldOffers];
}

/** Asks for the field of that name. */
export async function askNamed(talk: Talk, name: string): Promise<void> {
  const field = planOf(talk.desk, talk.answers).fields.find((each) => each.name === name);
  if (field !== undefined) await askField(talk, { field, index: undefined });
}

/** Lets somebody choose, one by one, what else to answer (`again`: or to answer anew). */
export async function askMore(talk: Talk, again: boolean): Promise<boolean> {
  const { words } = talk.desk;
  for (;;) {
    const offer = await talk.ask.choose<Offer>({
      message: again ? words.changeWhich : words.whatElse,
      choices: offers(talk, again),
    });
    if (offer.what === 'done') return true;
    if (offer.what === 'field') await askField(talk, offer.place);
    else await askParts(talk, offer.list);
    if (!(await askNeeded(talk))) return false;
  }
}
