/** The first questions: which town and year, where, by which pack. */
import { join, relative, resolve } from 'node:path';
import { builtInPacks } from '../../disk/built-in-packs.ts';
import { findUpward, folderExists } from '../../disk/find-town.ts';
import { nameExists } from '../../disk/make-folder.ts';
import { tidyText } from '../../enter/tidy-text.ts';
import { settingsFiles } from '../../load/town/read-settings.ts';
import { firstOfYear, lastOfYear, yearOf } from '../../model/day.ts';
import type { System } from '../../checks/system.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { builtIn } from '../open-pack.ts';
import { isMistake } from '../options/find-name.ts';
import { todayInTown } from '../options/parse-day.ts';
import { answer, badAnswer, putQuestion } from './session.ts';
import type { Read, Session } from './session.ts';

export interface TownAnswers {
  readonly town: string;
  readonly county: string;
  readonly year: number;
  /** Absolute. */
  readonly folder: string;
  readonly pack: string;
  readonly office: string;
}

function readText(session: Session, typed: string): Read<string> {
  const value = tidyText(typed).replaceAll(/\s+/gu, ' ');
  return value === '' ? { wrong: session.words.wrong.empty } : { value };
}

function readYear({ words, last }: Session, typed: string): Read<number> {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/u, '');
  const value = /^\d{4}$/u.test(text) ? Number(text) : 0;
  if (value < 2000 || value > 2100) return { wrong: words.wrong.year(typed) };
  const before = last?.town.settings.year;
  return before !== undefined && value <= before ? { wrong: words.wrong.notLater(before) } : { value };
}

/** Why a town cannot be made in a folder. */
function whyNotThere({ call, words }: Session, folder: string): string | undefined {
  const shown = (path: string): string => relative(call.io.cwd, path) || '.';
  if (nameExists(folder) && !folderExists(folder)) return words.wrong.taken(shown(folder));
  const taken = settingsFiles.map((name) => `${name}.yaml`).find((name) => nameExists(join(folder, name)));
  if (taken !== undefined) return words.wrong.taken(join(shown(folder), taken));
  const around = findUpward(folder, 'civic.yaml');
  return around === undefined ? undefined : words.wrong.insideTown(shown(around));
}

/** The folder typed after `civic init`, or after -C; undefined when none was, so that it will be asked for. */
export function givenFolder(session: Session): { readonly folder: string | undefined } | Mistake {
  const { call } = session;
  const [word] = call.words;
  const option = call.option('town');
  if (word !== undefined && option !== undefined) return { code: 'not-together', option: '-C', other: word };
  const typed = word ?? option;
  if (typed === undefined) return { folder: undefined };
  const folder = resolve(call.io.cwd, typed);
  const wrong = whyNotThere(session, folder);
  return wrong === undefined ? { folder } : badAnswer(typed, wrong);
}

/** Beside last year's folder, or here; one level up where here is a town. */
function proposedFolder({ call, last }: Session, town: string, year: number): string {
  const { cwd } = call.io;
  const around = last?.folder ?? findUpward(cwd, 'civic.yaml');
  const name = `${town.replaceAll(/[\s/\\:*?"<>|.]+/gu, '-')}-${String(year)}`;
  return relative(cwd, join(around === undefined ? cwd : join(around, '..'), name));
}

async function askFolder(
  session: Session,
  town: string,
  year: number,
): Promise<{ readonly value: string } | Mistake> {
  const { call, words, ask, yes } = session;
  const proposed = proposedFolder(session, town, year);
  const read = (typed: string): Read<string> => {
    const folder = resolve(call.io.cwd, typed.trim() === '' ? proposed : typed.trim());
    const wrong = whyNotThere(session, folder);
    return wrong === undefined ? { value: folder } : { wrong };
  };
  if (ask === undefined || yes) {
    const result = read(proposed);
    return 'wrong' in result ? badAnswer(proposed, result.wrong) : result;
  }
  return { value: await putQuestion(ask, { message: words.ask.folder, proposed, read }) };
}

const fits = ({ validFrom, validTo }: System, year: number): boolean =>
  validFrom <= lastOfYear(year) && validTo >= firstOfYear(year);

async function askPack(session: Session, year: number, folder: string) {
  const { call, words, ask, yes, last } = session;
  const known = builtInPacks();
  const opened = await Promise.all(known.map(builtIn));
  const packs = opened.flatMap(({ system }) => (system === undefined ? [] : [system]));
  const before = last?.town.settings.pack;
  const proposed = before ?? (packs.findLast((pack) => fits(pack, year)) ?? packs.at(-1))?.id;
  const read = (typed: string): Read<string> => {
    const value = tidyText(typed);
    if (known.includes(value) || value === before) return { value };
    if (
      value.includes('/') &&
      folderExists(resolve(folder, value)) &&
      !relative(folder, resolve(folder, value)).startsWith('..')
    )
      return { value };
    return { wrong: words.wrong.pack(typed, known) };
  };
  if (call.option('pack') !== undefined || ask === undefined || yes) {
    return answer(session, {
      flag: 'pack',
      message: words.ask.pack,
      ...(proposed === undefined ? {} : { unasked: { value: proposed } }),
      read,
    });
  }
  const own = before !== undefined && !known.includes(before) ? [{ value: before, name: before }] : [];
  const choices = packs.map((pack) => ({
    value: pack.id,
    name: `${pack.id}  ${words.pack(pack.title, pack.validFrom, pack.validTo, fits(pack, year))}`,
  }));
  const value = await ask.choose({
    message: words.ask.pack,
    choices: [...own, ...choices],
    ...(proposed === undefined ? {} : { proposed }),
  });
  return { value };
}

/** Which town and year, where, by which pack, whose office; `given` is the folder the command line names. */
export async function askTown(session: Session, given: string | undefined): Promise<TownAnswers | Mistake> {
  const { call, words, last } = session;
  const before = last?.town.settings;
  const text = (flag: 'town-name' | 'county' | 'office', message: string, proposed: string | undefined) =>
    answer(session, {
      flag,
      message,
      ...(proposed === undefined ? {} : { proposed, unasked: { value: proposed } }),
      read: (typed) => readText(session, typed),
    });
  const town = await text('town-name', words.ask.town, before?.town);
  if (isMistake(town)) return town;
  const county = await text('county', words.ask.county, before?.county);
  if (isMistake(county)) return county;
  const now = before === undefined ? yearOf(todayInTown(call.io.now())) : before.year + 1;
  const year = await answer(session, {
    flag: 'year',
    message: words.ask.year,
    proposed: String(now),
    unasked: { value: now },
    read: (typed) => readYear(session, typed),
  });
  if (isMistake(year)) return year;
  const folder = given === undefined ? await askFolder(session, town.value, year.value) : { value: given };
  if (isMistake(folder)) return folder;
  const pack = await askPack(session, year.value, folder.value);
  if (isMistake(pack)) return pack;
  const office = await text('office', words.ask.office, before?.office ?? '创建办');
  if (isMistake(office)) return office;
  return {
    town: town.value,
    county: county.value,
    year: year.value,
    folder: folder.value,
    pack: pack.value,
    office: office.value,
  };
}
