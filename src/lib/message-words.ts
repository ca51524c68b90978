import { messageOf, type MessageId } from '../data/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from './href.ts';

/** What the answer panel shows of a known message in one language. */
export interface MessageWords {
  readonly title: string;
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly steps: readonly string[];
  readonly href: string;
}

/** @returns the explanation of one message in one language. */
export const messageWords = (id: MessageId, locale: Locale): MessageWords => {
  const message = messageOf(id);
  return {
    title: message.title[locale],
    meaning: message.meaning[locale],
    causes: message.causes.map((cause) => cause[locale]),
    steps: message.steps.map((step) => step[locale]),
    href: href({ page: 'message', id }, locale),
  };
};
