import type { APIRoute } from 'astro';
import { messageIds, type MessageId } from '../../../data/messages.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { messageWords } from '../../../lib/message-words.ts';
import { localeParam } from '../../../lib/routes.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    messageIds.map((id) => ({ params: { locale: localeParam(locale), id }, props: { locale, id } })),
  );

/** One message's explanation, fetched by the look-up when the message occurs in a paste. */
export const GET: APIRoute<{ locale: Locale; id: MessageId }> = ({ props: { locale, id } }) =>
  Response.json(messageWords(id, locale));
