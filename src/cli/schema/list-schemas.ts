import { fileKinds } from '../../load/editor/file-kinds.ts';
import { namedBy } from '../../model/schema-facts.ts';
import { newPage } from '../../report/page.ts';
import type { SchemaWords } from '../../report/sentences/schema-words.ts';
import { deliver } from '../deliver.ts';
import type { Call, ExitCode } from '../io.ts';
import { paperOfAnswer } from '../paper-for.ts';

/** `civic schema`: every kind of file, and where it lies. */
export async function listSchemas(call: Call, words: SchemaWords): Promise<ExitCode> {
  const page = newPage(await paperOfAnswer(call));
  const [name, what, files] = words.head;
  page.grid(
    [
      { title: name, width: 14 },
      { title: what, width: 24 },
      { title: files, width: 'rest' },
    ],
    fileKinds.map((kind) => {
      const places = kind.places.length === 0 ? (kind.inPack ?? []) : kind.places;
      const shown = places
        .filter((place) => !place.startsWith('!'))
        .map((place) => place.replace('y*ml', 'yaml'));
      return [kind.name, namedBy(kind.schema)[call.language], shown.join(' ')].map((text) => [{ text }]);
    }),
  );
  page.blank();
  page.line(words.listNote);
  return deliver(call, page.text(), 'table') ? 0 : 2;
}
