import { builtInPacks } from '../../disk/built-in-packs.ts';
import { newPage } from '../../report/page.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import type { Call, ExitCode } from '../io.ts';
import { builtIn } from '../open-pack.ts';
import { paperOfAnswer } from '../paper-for.ts';

/** `civic pack list`: the packs that ship with civic. */
export async function listPacks(call: Call): Promise<ExitCode> {
  const { words } = await speechIn(call.language);
  const page = newPage(await paperOfAnswer(call));
  const packs = await Promise.all(builtInPacks().map(builtIn));
  const [id, title, edition, year, standards] = words.pack.packsHead;
  page.grid(
    [
      { title: id, width: 14 },
      { title, width: 'rest' },
      { title: edition, width: 10 },
      { title: year, width: 6, align: 'right' },
      { title: standards, width: 9, align: 'right' },
    ],
    packs.flatMap(({ system }) =>
      system === undefined
        ? []
        : [
            [
              system.id,
              system.title,
              system.edition,
              String(system.year),
              String(system.standards.length),
            ].map((text) => [{ text }]),
          ],
    ),
  );
  return deliver(call, page.text(), 'table') ? 0 : 2;
}
