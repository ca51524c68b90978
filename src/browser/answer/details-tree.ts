import { CODE_NUMBERS, codeByNumber, type CodeName } from '../../data/names.ts';
import { decodeDetails, type DecodedDetails, type DecodedStatus } from '../../search/details.ts';
import { element, rich } from '../dom.ts';
import { detailNode, fieldsNode, filled, textNode, type Words } from './details-value.ts';

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
 * Returns what is in a value of `grpc-status-details-bin`, below what is wrong with it, if anything is.
 * @param grpcStatusCode the code outside, which the status inside may contradict.
 */
export const detailsTree = (
  value: string,
  grpcStatusCode: CodeName | undefined,
  words: Words,
): HTMLElement => {
  const decoded = decodeDetails(value);
  const statuses = [decoded, ...decoded.joined].filter((status) => decoded.ok || !isEmpty(status));
  return element(
    'div',
    { 'data-details': '' },
    element('h4', {}, words['answer.details']),
    ...problemNodes(decoded, words),
    mismatchNode(decoded, grpcStatusCode, words),
    ...statuses.flatMap((status, index) => [
      valueHeading(index + 1, statuses.length, words),
      statusNode(status, words),
    ]),
  );
};
