import type { LookupWords } from '../../lib/lookup-words.ts';
import type { MessageWords } from '../../lib/message-words.ts';
import type { Answer } from '../../search/answer.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { element, rich } from '../dom.ts';
import { fetchJson, pageLocale } from '../site.ts';

const listed = (items: readonly string[]) =>
  element('ol', {}, ...items.map((item) => element('li', {}, ...rich(item))));

/** @returns why the first known message in the text appears and what to do; nothing when it cannot be fetched. */
export const knownMessage = async (
  answer: Answer,
  { words }: LookupWords,
): Promise<HTMLElement | undefined> => {
  const [id] = answer.messages;
  if (!id) return undefined;
  const prefix = LOCALES[pageLocale].path ? `${LOCALES[pageLocale].path}/` : '';
  // The code stands without the explanation, so a failed fetch costs only the explanation.
  const message = await fetchJson<MessageWords>(`${prefix}messages/${id}.json`).catch(() => undefined);
  if (!message) return undefined;
  return element(
    'div',
    { 'data-message': id },
    element('p', { class: 'label' }, words['answer.message']),
    element('h3', {}, element('a', { href: message.href }, ...rich(message.title))),
    element('p', {}, ...rich(message.meaning)),
    element('h4', {}, words['answer.causes']),
    listed(message.causes),
    element('h4', {}, words['answer.steps']),
    listed(message.steps),
  );
};
