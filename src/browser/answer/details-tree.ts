import { CODE_NUMBERS, codeByNumber, type CodeName } from '../../data/names.ts';
import type { LookupWords } from '../../lib/lookup-words.ts';
import type { DecodedDetails, DecodedStatus } from '../../search/details.ts';
import type { DetailNode, FieldNode, Value } from '../../search/details/node.ts';
import { element, rich } from '../dom.ts';

type Words = LookupWords['words'];

/** Longer runs of bytes tell a reader nothing more. */
const MOST_HEX = 512;

const filled = (text: string, holes: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));

const quiet = (text: string) => element('span', { class: 'quiet' }, text);

/** The address is shown as the browser will read it, so that look-alike letters and hidden characters show. */
const safeAddress = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && !url.username ? url.href : undefined;
};

const textNode = (text: string, words: Words) => {
  if (text === '') return quiet(words['details.empty']);
  // Isolated, so that text written from right to left cannot reorder what stands around it.
  return text.includes('\n') ? element('pre', { class: 'sample' }, text) : element('bdi', {}, text);
};

const linkNode = (text: string, words: Words) => {
  const address = safeAddress(text);
  return address
    ? element('a', { href: address, rel: 'noreferrer noopener' }, address)
    : textNode(text, words);
};

const bytesText = (hex: string, words: Words): string => {
  const shown = hex.length > MOST_HEX ? `${hex.slice(0, MOST_HEX)}…` : hex;
  return `${shown} (${filled(words['details.bytes'], { count: hex.length / 2 })})`;
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
      return value.hex ? element('code', {}, bytesText(value.hex, words)) : quiet(words['details.empty']);
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

const fieldsNode = (fields: readonly FieldNode[], words: Words): HTMLElement =>
  fields.length === 0
    ? quiet(words['details.empty'])
    : element('ul', {}, ...fields.map((field) => fieldItem(field, words)));

const detailNode = ({ typeUrl, message, payload }: DetailNode, words: Words): HTMLElement =>
  element(
    'div',
    { 'data-detail': message ?? '' },
    message ? element('b', {}, message) : element('code', {}, typeUrl || words['details.empty']),
    ...(message ? [] : [element('br'), quiet(words['details.guessed'])]),
    ' ',
    valueNode(payload, undefined, words),
  );

const codeText = (number: number, words: Words): string => {
  const name = codeByNumber(number);
  return name ? `${number} ${name}` : filled(words['details.noCode'], { number });
};

const statusNode = ({ status, details, unknown }: DecodedStatus, words: Words) =>
  element(
    'div',
    {},
    element(
      'dl',
      { class: 'pairs' },
      element('dt', { class: 'label' }, words['answer.code']),
      element('dd', {}, element('code', {}, codeText(status.code, words))),
      element('dt', { class: 'label' }, words['answer.description']),
      element('dd', {}, textNode(status.message, words)),
    ),
    details.length === 0
      ? element('p', { class: 'quiet' }, words['details.none'])
      : element('ol', {}, ...details.map((detail) => element('li', {}, detailNode(detail, words)))),
    ...(unknown.length > 0 ? [element('p', {}, words['details.unknown']), fieldsNode(unknown, words)] : []),
  );

const isEmpty = ({ status, details, unknown }: DecodedStatus): boolean =>
  status.code === 0 && status.message === '' && details.length === 0 && unknown.length === 0;

const problemNodes = (decoded: DecodedDetails, words: Words) => {
  if (decoded.ok) return [];
  const { problem, at } = decoded;
  const told = filled(words[`details.problem.${problem}`], { at, nth: at + 1 });
  return [
    element('p', { 'data-details-problem': problem }, ...rich(told)),
    !isEmpty(decoded) && element('p', {}, words['details.partial']),
  ];
};

const mismatchNode = (decoded: DecodedDetails, outside: CodeName | undefined, words: Words) => {
  const inside = decoded.status.code;
  if (outside === undefined || CODE_NUMBERS[outside] === inside) return undefined;
  // In a broken value, 0 may only mean that the code was not reached.
  if (!decoded.ok && inside === 0) return undefined;
  const told = filled(words['details.mismatch'], {
    inside: codeText(inside, words),
    outside: codeText(CODE_NUMBERS[outside], words),
  });
  return element('p', { 'data-details-mismatch': '' }, ...rich(told));
};

const valueHeading = (nth: number, count: number, words: Words) =>
  count > 1 && element('p', { class: 'quiet' }, filled(words['details.value'], { nth, count }));

/**
 * Decodes a value of `grpc-status-details-bin` and draws what is in it, below what is wrong with it, if anything is.
 * The decoder is loaded only here.
 */
export const detailsTree = async (
  value: string,
  grpcStatusCode: CodeName | undefined,
  { words }: LookupWords,
): Promise<HTMLElement> => {
  const heading = element('h4', {}, words['answer.details']);
  const decoder = await import('../../search/details.ts').catch(() => undefined);
  if (!decoder) return element('div', {}, heading, element('p', {}, words['details.unavailable']));
  const decoded = decoder.decodeDetails(value);
  const statuses = [decoded, ...decoded.joined].filter((status) => decoded.ok || !isEmpty(status));
  return element(
    'div',
    { 'data-details': '' },
    heading,
    ...problemNodes(decoded, words),
    mismatchNode(decoded, grpcStatusCode, words),
    ...statuses.flatMap((status, index) => [
      valueHeading(index + 1, statuses.length, words),
      statusNode(status, words),
    ]),
  );
};
