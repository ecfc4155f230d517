/** Shows a record before it is written, and says afterwards what was written. */
import { newPage } from '../../report/page.ts';
import type { Sink } from '../io.ts';
import { paperFor } from '../paper-for.ts';
import type { Desk } from './desk.ts';
import { whatChanged } from './what-changed.ts';
import type { Ready } from './write-entry.ts';

async function pageOn({ call }: Desk, sink: Sink) {
  return newPage(await paperFor(call, sink));
}

/** The record as it will stand in its file. */
export async function recordText(
  desk: Desk,
  { written, files, copies }: Ready,
  sink: Sink,
  heading: string,
): Promise<string> {
  const page = await pageOn(desk, sink);
  page.line(heading, { style: 'strong' });
  for (const line of written.text.trimEnd().split('\n')) page.shown(`  ${line}`);
  for (const { file, name } of files)
    if (copies.facts.has(name)) page.line(desk.words.copies(file.typed, name));
  return page.text();
}

/** What was written (or would be), and what it changed. */
export async function resultText(desk: Desk, ready: Ready, isDry: boolean): Promise<string> {
  const { words, call } = desk;
  const changed = await whatChanged(desk, ready.proven, ready.path, ready);
  if (isDry) {
    return (await recordText(desk, ready, call.io.stdout, words.wouldWrite(ready.path))) + changed;
  }
  const page = await pageOn(desk, call.io.stdout);
  page.line(words.written(ready.path), { hang: 2 });
  page.line(words.id(ready.id));
  for (const { name } of ready.files) page.line(words.copied(name), { hang: 2 });
  return page.text() + changed;
}
