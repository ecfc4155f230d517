/** An element of a well-formed text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags, as it is written. */
  readonly inside: string;
  /** The same without tags and escapes. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  const bad = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[<]/.exec(text);
  if (bad !== null) throw new Error(`a bare ${bad[0]} in ${text.slice(0, 80)}`);
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** All elements of a name, in order; throws when tags are not closed in the order they were opened, or text is not XML's. */
export function xmlElements(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: { name: string; attributes: string; from: number; at: number }[] = [];
  let end = 0;
  const finish = (tag: (typeof open)[number], to: number): void => {
    if (tag.name !== name) return;
    const inside = xml.slice(tag.from, to);
    const attributes = Object.fromEntries(
      [...tag.attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]),
    );
    found[tag.at] = { name, attributes, inside, text: unescaped(inside.replace(/<[^>]*>/g, '')) };
  };
  let count = 0;
  for (const match of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>/g)) {
    unescaped(xml.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closes, tagName, attributes = '', isEmpty] = match;
    if (tagName === undefined) continue;
    if (closes === '/') {
      const last = open.pop();
      if (last?.name !== tagName) throw new Error(`</${tagName}> closes ${String(last?.name)}`);
      finish(last, match.index);
      continue;
    }
    const tag = { name: tagName, attributes, from: end, at: tagName === name ? count++ : -1 };
    if (isEmpty === '/') finish(tag, end);
    else open.push(tag);
  }
  unescaped(xml.slice(end));
  if (open.length > 0) throw new Error(`${String(open[0]?.name)} is not closed`);
  return found;
}
