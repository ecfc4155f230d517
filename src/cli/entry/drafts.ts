/** Answers kept for somebody who was interrupted, in his own state folder: nothing of them is in the town. */
import { join } from 'node:path';
import { DiskError } from '../../disk/disk-error.ts';
import { realFolder } from '../../disk/look-at-file.ts';
import { readPrivate, removePrivate, writePrivate } from '../../disk/private-file.ts';
import { stateFolder } from '../../disk/user-folders.ts';
import type { Answered, Answers } from '../../enter/answers.ts';
import { entryPlan } from '../../enter/answers.ts';
import { sha256 } from '../../model/fingerprint.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Io } from '../io.ts';

const format = 'civic-draft-1';
/** Nobody types more; whatever says otherwise is none of ours. */
const most = { texts: 1_000, letters: 10_000 };

export interface Draft {
  readonly answers: Answers;
  /** Title of the field that was being asked for. */
  readonly at: string | undefined;
}

/** The draft of one kind in one town. */
export interface DraftPlace {
  readonly path: string | undefined;
  readonly folder: string;
  readonly kind: RecordKindName;
}

export function draftPlace(io: Io, town: string, kind: RecordKindName): DraftPlace {
  const folder = realFolder(town);
  const state = stateFolder(io.env, io.platform);
  const name = `${sha256(JSON.stringify([folder, kind])).slice(0, 32)}.json`;
  return { path: state === undefined ? undefined : join(state, 'drafts', name), folder, kind };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readAnswered(value: unknown, isKnown: (name: string) => boolean): Answered {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(
    entries.flatMap(([name, texts]): [string, readonly string[]][] => {
      const typed = Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
      const isSound =
        typed.length > 0 && typed.length <= most.texts && typed.every((text) => text.length <= most.letters);
      return isKnown(name) && isSound ? [[name, typed]] : [];
    }),
  );
}

function readAnswers(kind: RecordKindName, { fields, parts }: Readonly<Record<string, unknown>>): Answers {
  const plan = entryPlan(kind);
  const lists = isObject(parts) ? Object.entries(parts) : [];
  return {
    fields: readAnswered(fields, (name) => plan.fields.some((field) => field.name === name)),
    parts: new Map(
      lists.flatMap(([key, list]): [string, readonly Answered[]][] =>
        Array.isArray(list) && plan.parts.some((each) => each.key === key)
          ? [
              [
                key,
                list
                  .slice(0, most.texts)
                  .map((part) => readAnswered(part, (name) => name.startsWith(`${key}.`)))
                  .filter((part) => part.size > 0),
              ],
            ]
          : [],
      ),
    ),
  };
}

/** What was kept; undefined when nothing was, or when what lies there was not kept by civic for this. */
export function readDraft({ path, folder, kind }: DraftPlace): Draft | undefined {
  const text = path === undefined ? undefined : readPrivate(path);
  if (text === undefined) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(kept) || kept.format !== format || kept.folder !== folder || kept.kind !== kind) {
    return undefined;
  }
  const answers = readAnswers(kind, kept);
  if (answers.fields.size + answers.parts.size === 0) return undefined;
  const at = typeof kept.at === 'string' && kept.at.length <= most.letters ? kept.at : undefined;
  return { answers, at };
}

/** Keeps answers; false where there is no place for them. */
export function keepDraft({ path, folder, kind }: DraftPlace, { answers, at }: Draft): boolean {
  if (path === undefined) return false;
  const parts = new Map(
    [...answers.parts].map(([key, list]) => [key, list.map((part) => Object.fromEntries(part))]),
  );
  const kept = {
    format,
    folder,
    kind,
    at,
    fields: Object.fromEntries(answers.fields),
    parts: Object.fromEntries(parts),
  };
  try {
    writePrivate(path, `${JSON.stringify(kept, null, 2)}\n`);
    return true;
  } catch (error) {
    if (error instanceof DiskError) return false;
    throw error;
  }
}

/** Forgets it. That it cannot be removed harms nobody: it is offered once more. */
export function dropDraft({ path }: DraftPlace): void {
  if (path === undefined) return;
  try {
    removePrivate(path);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
  }
}
