import type { LookupWords } from '../../model/lookup-words.ts';
import { fileAddressOf } from '../../routes/files.ts';
import type { Localized } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import type { MessageFile } from '../../api/schemas/message.ts';
import type { Answer } from '../../search/answer.ts';
import { element, rich } from '../dom.ts';
import { fetchJson, once, pageLocale } from '../site.ts';

const said = (text: Localized) => rich(text[pageLocale]);

const listed = (items: readonly Localized[]) =>
  element('ol', {}, ...items.map((item) => element('li', {}, ...said(item))));

/** One request for each message, however often it is shown while a text is typed. */
const files = new Map<string, () => Promise<MessageFile>>();

const fileOf = (id: string): Promise<MessageFile> => {
  const load = files.get(id) ?? once(() => fetchJson<MessageFile>(fileAddressOf({ file: 'message', id })));
  files.set(id, load);
  return load();
};

/** Returns the first known message in the text; nothing when there is none or it cannot be fetched. */
export const fetchMessage = async ({
  messages: [id],
}: Pick<Answer, 'messages'>): Promise<MessageFile | undefined> =>
  // The code is shown without the explanation, so a failed fetch costs only the explanation.
  id ? fileOf(id).catch(() => undefined) : undefined;

/** Tells who has to act after this message, whether to retry, and why: where its cause decides otherwise than its code. */
export const ownRetry = (
  message: MessageFile | undefined,
  { words, verdicts, actors }: LookupWords,
): HTMLElement[] => {
  const retry = message?.retry;
  if (!retry) return [];
  return [
    element(
      'p',
      { 'data-own-retry': retry.verdict },
      element('b', { class: 'actor' }, actors[retry.actor]),
      ` · ${words['answer.retry']} `,
      element('b', {}, verdicts[retry.verdict]),
    ),
    element('p', { class: 'quiet' }, ...said(retry.because)),
  ];
};

/** Tells why this message appears and what to do. */
export const knownMessage = (message: MessageFile, { words }: LookupWords): HTMLElement => {
  const { id } = message;
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
