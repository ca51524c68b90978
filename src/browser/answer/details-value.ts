import type { DetailWords, LookupWords } from '../../model/lookup-words.ts';
import type { DetailNode, FieldNode, Value } from '../../search/details/node.ts';
import { element } from '../dom.ts';

/** The words of the look-up and of details in the reader's language. */
export type Words = LookupWords['words'] & DetailWords;

/** Longer runs of bytes tell a reader nothing more. */
const MOST_HEX = 512;

/** Returns the text with its `{holes}` filled. */
export const filled = (text: string, holes: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));

const quiet = (text: string) => element('span', { class: 'quiet' }, text);

/** The address is shown as the browser will read it, so that look-alike letters and hidden characters show. */
const safeAddress = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && !url.username && !url.password ? url.href : undefined;
};

/** Returns text from the wire as it is, isolated so that right-to-left text cannot reorder the text around it. */
export const textNode = (text: string, words: Words) => {
  if (text === '') return quiet(words['details.empty']);
  return text.includes('\n') ? element('pre', { class: 'sample' }, text) : element('bdi', {}, text);
};

const linkNode = (text: string, words: Words) => {
  const address = safeAddress(text);
  return address
    ? element('a', { href: address, rel: 'noreferrer noopener' }, address)
    : textNode(text, words);
};

const bytesNode = (hex: string, words: Words) => {
  if (hex === '') return quiet(words['details.empty']);
  const shown = hex.length > MOST_HEX ? `${hex.slice(0, MOST_HEX)}…` : hex;
  const size = filled(words['details.bytes'], { count: hex.length / 2 });
  return element('span', {}, element('code', {}, shown), quiet(` · ${size}`));
};

const valueNode = (value: Value, name: string | undefined, words: Words): Node => {
  switch (value.kind) {
    case 'text':
      // Of the messages described, only the links of `Help` have a `url`.
      return name === 'url' ? linkNode(value.text, words) : textNode(value.text, words);
    case 'number':
      return element(
        'span',
        {},
        value.text,
        value.float !== undefined && quiet(` ${filled(words['details.float'], { float: value.float })}`),
      );
    case 'duration':
      return element('span', {}, value.text);
    case 'bytes':
      return bytesNode(value.hex, words);
    case 'entry':
      return element('span', {}, element('code', {}, value.key), ' = ', textNode(value.value, words));
    case 'message':
      return fieldsNode(value.fields, words);
    case 'any':
      return detailNode(value.detail, words);
  }
};

const fieldItem = (field: FieldNode, words: Words) => {
  const { name, number, wire, values } = field;
  const label = name ? element('code', {}, name) : quiet(filled(words['details.field'], { number, wire }));
  const nodes = values.map((value) => valueNode(value, name, words));
  const [only] = nodes;
  return nodes.length === 1 && only
    ? element('li', {}, label, ' ', only)
    : element('li', {}, label, element('ol', {}, ...nodes.map((node) => element('li', {}, node))));
};

/** Returns the fields of a message as a list, nested messages inside. */
export const fieldsNode = (fields: readonly FieldNode[], words: Words): HTMLElement =>
  fields.length === 0
    ? quiet(words['details.empty'])
    : element('ul', {}, ...fields.map((field) => fieldItem(field, words)));

/** Returns a packed message below its name, or below its type URL if only the wire tells what is in it. */
export const detailNode = ({ typeUrl, message, payload }: DetailNode, words: Words): HTMLElement =>
  element(
    'div',
    { 'data-detail': message ?? '' },
    message ? element('b', {}, message) : element('code', {}, typeUrl || words['details.empty']),
    ...(message ? [] : [element('br'), quiet(words['details.guessed'])]),
    ' ',
    valueNode(payload, undefined, words),
  );
