import { SaxesParser } from 'saxes';
import type { Limits } from './limits.ts';
import { Refused, broken, tooBig } from './refused.ts';
import { xmlText } from './xml-text.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Whoever listens to one XML part. Names come without prefix; those of another vocabulary come as ''. */
export interface XmlListener {
  /** The element the part must begin with. */
  readonly root: string;
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Whether nothing more is wanted: the rest of the part is not even unpacked. */
  done?(): boolean;
}

/** The vocabularies we read, in both forms of the format. */
const ours = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

/** Names without their prefix, as the root element binds the prefixes. */
class Names {
  readonly #known = new Map<string, string>();
  readonly #prefixes = new Set<string>();

  constructor(root: string, attributes: Attributes) {
    this.#prefixes.add(root.slice(0, root.indexOf(':') + 1));
    for (const [name, value] of Object.entries(attributes)) {
      if (!ours.has(value)) continue;
      if (name === 'xmlns') this.#prefixes.add('');
      else if (name.startsWith('xmlns:')) this.#prefixes.add(`${name.slice(6)}:`);
    }
  }

  plain(name: string): string {
    let plain = this.#known.get(name);
    if (plain === undefined) {
      const after = name.indexOf(':') + 1;
      plain = this.#prefixes.has(name.slice(0, after)) ? name.slice(after) : '';
      // A part has a few dozen names; one that makes up thousands gets no room for them.
      if (this.#known.size < 1000) this.#known.set(name, plain);
    }
    return plain;
  }
}

/** Reads one XML part, element by element. */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  limits: Limits,
): Promise<void> {
  const parser = new SaxesParser();
  let names: Names | undefined;
  let depth = 0;
  let quiet = 0;
  parser.on('error', (error) => {
    throw broken(error.message.slice(0, 100));
  });
  // Only for entities of the file's own, which are how a small file becomes a big one.
  parser.on('doctype', () => {
    throw tooBig('entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    depth += 1;
    if (depth > limits.depth) throw tooBig('depth');
    if (names === undefined) {
      names = new Names(name, attributes);
      if (names.plain(name) !== listener.root) throw broken(name.slice(0, 100));
    }
    listener.open(names.plain(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    depth -= 1;
    listener.close?.(names?.plain(name) ?? '');
  });
  if (listener.text !== undefined) {
    const text = listener.text.bind(listener);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for await (const piece of xmlText(bytes)) {
    quiet += piece.length;
    if (quiet > limits.piece) throw tooBig('piece');
    parser.write(piece);
    if (listener.done?.() === true) return;
  }
  try {
    parser.close();
  } catch (error) {
    throw error instanceof Refused ? error : broken();
  }
}
