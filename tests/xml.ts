/** Reads XML strictly enough to tell a broken file from a sound one. */

/** An element with what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?xml [^>]*\?>|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<(?<close>\/)?(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y;

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/**
 * Returns the root element of a document.
 * @throws where it is not well-formed: an unknown sign, a tag without its partner, a bare ampersand, a second root.
 */
export const parseXml = (xml: string): XmlElement => {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`not well-formed at character ${at}: ${xml.slice(at, at + 40)}`);
    const { cdata, close, name, attributes = '', empty, text } = match.groups ?? {};
    const parent = open.at(-1);
    if (!parent) throw new Error(`something stands behind the root, at character ${at}`);
    const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
    if (bare.test(text ?? attributes)) throw new Error(`a bare ampersand at character ${at}`);
    parent.text += cdata ?? text ?? '';
    if (name === undefined) continue;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing, at character ${at}`);
      continue;
    }
    const element: XmlElement = { name, attributes: attributesIn(attributes), children: [], text: '' };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [root, second] = document.children;
  if (open.length !== 1 || !root || second) throw new Error('the document does not have one root that ends');
  return root;
};
