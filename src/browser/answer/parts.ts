import type { LookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import type { ParsedStatus } from '../../search/status.ts';
import { element } from '../dom.ts';
import { decodedDetails } from './decoded-details.ts';

const row = (label: string, value: string | undefined) =>
  value ? [element('dt', { class: 'label' }, label), element('dd', {}, element('code', {}, value))] : [];

const statusRows = (status: ParsedStatus, { words }: LookupWords) =>
  element(
    'dl',
    { class: 'pairs' },
    ...row(words['answer.library'], status.library),
    ...row(words['answer.code'], status.code),
    ...row(words['answer.description'], status.description),
    ...row(words['answer.http2'], status.http2),
    ...row(words['answer.http'], status.http === undefined ? undefined : String(status.http)),
  );

/** Returns the lines of a long paste that tell its code, with their numbers; nothing where the whole text does. */
export const tellingLines = (
  answer: Answer,
  text: string,
  { words }: LookupWords,
): HTMLElement | undefined => {
  if (answer.lines.length === 0) return undefined;
  const all = text.split('\n');
  const told = answer.lines.map((line) => `${line + 1}  ${(all[line] ?? '').slice(0, 400)}`);
  return element(
    'div',
    { class: 'taken-apart', 'data-lines': '' },
    element('h3', {}, words['answer.lines']),
    element('pre', { class: 'sample' }, element('mark', {}, told.join('\n'))),
  );
};

const chain = (answer: Answer, { codes, words }: LookupWords) => {
  if (answer.chain.length === 0) return [];
  const items = answer.chain.map(({ code, description }) =>
    element(
      'li',
      {},
      code && element('a', { href: codes[code].href }, code),
      description && ` ${description.slice(0, 200)}`,
    ),
  );
  return [element('h4', {}, words['answer.chain']), element('ol', {}, ...items)];
};

const decoded = async ({ detailsBin, code }: ParsedStatus, loaded: LookupWords) =>
  detailsBin ? [await decodedDetails(detailsBin, code, loaded)] : [];

/** Returns the pasted text taken apart: status, what is wrapped inside, decoded details. */
export const parts = async (answer: Answer, loaded: LookupWords): Promise<HTMLElement | undefined> => {
  const { status } = answer;
  if (!status) return undefined;
  return element(
    'div',
    { class: 'taken-apart' },
    element('h3', {}, loaded.words['answer.parts']),
    statusRows(status, loaded),
    ...chain(answer, loaded),
    ...(await decoded(status, loaded)),
  );
};
