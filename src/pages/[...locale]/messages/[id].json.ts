import type { APIRoute } from 'astro';
import { messageIds, type MessageId } from '../../../data/messages.ts';
import { locales } from '../../../i18n/locales.ts';
import { localeParam } from '../../../routes/static-paths.ts';
import { messageRecordOf } from '../../../api/message-record.ts';
import { publish } from '../../../api/publish.ts';

// The record holds every language, so one address would do; the others were published and keep working.
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    messageIds.map((id) => ({ params: { locale: localeParam(locale), id }, props: { id } })),
  );

/** One message, fetched by the look-up too when it occurs in a paste. */
export const GET: APIRoute<{ id: MessageId }> = ({ props: { id }, site }) =>
  publish('message', messageRecordOf(id, site), site);
