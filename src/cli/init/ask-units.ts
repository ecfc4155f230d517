/** The units, by groups: pasted from a chat or typed. */
import { resolve } from 'node:path';
import { readRegular } from '../../disk/read-files.ts';
import { nameExists } from '../../disk/make-folder.ts';
import { pastedUnits } from '../../enter/pasted-units.ts';
import type { PastedUnit, UnitsWrong } from '../../enter/pasted-units.ts';
import type { Unit } from '../../model/town-files.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { isMistake } from '../options/find-name.ts';
import { unlocated } from './last-year.ts';
import { answer, putQuestion, remark } from './session.ts';
import type { Read, Session } from './session.ts';

const groups = ['镇属', '派驻', '学校', '社区', '村'] as const;

function sayWrong({ words }: Session, { why, found }: UnitsWrong): string {
  return words.wrong[why](found);
}

/** Lists come out of the Windows editor in GBK. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What `--units` says: a list, or the file that holds it. */
function listOrFile({ call }: Session, typed: string): string {
  const path = resolve(call.io.cwd, typed);
  if (/[\n：:；;、，]/u.test(typed) || !nameExists(path)) return typed;
  const bytes = readRegular(path);
  return typeof bytes === 'string' ? typed : textOf(bytes);
}

/** The office is one of the units, named among them or not. */
function withOffice(units: readonly Unit[], office: string): readonly Unit[] {
  return units.some(({ id }) => id === office) ? units : [{ id: office, type: '镇属' }, ...units];
}

async function askByGroup(session: Session, office: string): Promise<readonly Unit[]> {
  const { ask, words } = session;
  const units: PastedUnit[] = [{ id: office, type: '镇属' }];
  for (const type of groups) {
    if (ask === undefined) break;
    const there = units.filter((unit) => unit.type === type).map(({ id }) => id);
    const taken = units.map(({ id }) => id).filter((id) => id !== office);
    const read = (typed: string): Read<readonly PastedUnit[]> => {
      const pasted = pastedUnits(typed, type, taken);
      return 'wrong' in pasted ? { wrong: sayWrong(session, pasted.wrong) } : { value: pasted.units };
    };
    const pasted = await putQuestion(ask, { message: words.ask.units(type, there), lines: true, read });
    units.push(...pasted.filter(({ id }) => id !== office));
    const names = pasted.map(({ id }) => id);
    if (names.length > 0) remark(session, words.tookUnits(names));
  }
  return units;
}

export async function askUnits(
  session: Session,
  office: string,
): Promise<{ readonly units: readonly Unit[] } | Mistake> {
  const { call, ask, last, words } = session;
  const before = last?.town.units.map(unlocated) ?? [];
  if (last === undefined && call.option('units') === undefined && ask !== undefined) {
    return { units: await askByGroup(session, office) };
  }
  const more = await answer<readonly PastedUnit[]>(session, {
    flag: 'units',
    message: last === undefined ? words.ask.units('镇属', []) : words.ask.moreUnits(before.length),
    lines: true,
    ...(last === undefined ? {} : { unasked: { value: [] } }),
    read: (typed) => {
      const taken = before.flatMap(({ id, was }) => [id, ...(was ?? [])]);
      const pasted = pastedUnits(listOrFile(session, typed), undefined, taken);
      if ('wrong' in pasted) return { wrong: sayWrong(session, pasted.wrong) };
      return last === undefined && pasted.units.length === 0
        ? { wrong: words.wrong.empty }
        : { value: pasted.units };
    },
  });
  return isMistake(more) ? more : { units: withOffice([...before, ...more.value], office) };
}
