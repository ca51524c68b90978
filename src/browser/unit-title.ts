import type { LookupWords } from '../model/lookup-words.ts';
import type { Unit } from '../search/units.ts';
import { fetchMessage } from './answer/known-message.ts';
import { pageLocale } from './site.ts';

/** Returns the title of a unit; that of a message is fetched with the message, since there are hundreds. */
export const titleOf = async ({ title, route }: Unit, { codes }: LookupWords): Promise<string> => {
  if (title) return title;
  if (route?.page === 'code') return codes[route.name].meaning;
  if (route?.page !== 'message') return '';
  const message = await fetchMessage({ messages: [route.id] });
  return message?.title[pageLocale] ?? route.id;
};
