import type { LookupWords } from '../../model/lookup-words.ts';
import { fileAddressOf } from '../../routes/files.ts';
import type { Localized } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import type { MessageFile } from '../../api/schemas/message.ts';
import type { Answer } from '../../search/answer.ts';
import { element, rich } from '../dom.ts';
import { fetchJson, pageLocale } from '../site.ts';

const said = (text: Localized) => rich(text[pageLocale]);

const listed = (items: readonly Localized[]) =>
  element('ol', {}, ...items.map((item) => element('li', {}, ...said(item))));

/** @returns why the first known message in the text appears and what to do; nothing when it cannot be fetched. */
export const knownMessage = async (
  answer: Answer,
  { words }: LookupWords,
): Promise<HTMLElement | undefined> => {
  const [id] = answer.messages;
  if (!id) return undefined;
  // The code stands without the explanation, so a failed fetch costs only the explanation.
  const message = await fetchJson<MessageFile>(fileAddressOf({ file: 'message', id })).catch(() => undefined);
  if (!message) return undefined;
  return element(
    'div',
    { 'data-message': id },
    element('p', { class: 'label' }, words['answer.message']),
    element(
      'h3',
      {},
      element('a', { href: root + addressOf({ page: 'message', id }, pageLocale) }, ...said(message.title)),
    ),
    element('p', {}, ...said(message.meaning)),
    element('h4', {}, words['answer.steps']),
    listed(message.steps),
    element('h4', {}, words['answer.causes']),
    listed(message.causes),
  );
};
