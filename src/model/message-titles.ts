import { createHash } from 'node:crypto';
import { messageIds, messageOf } from '../data/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES_IN_FILE, type MessageTitles } from '../search/message-titles.ts';

/** A file of titles and the part of its address that tells it apart. */
export interface TitlesFile {
  /** Made of the content, so that a page that has been open since an earlier build takes no message for another. */
  readonly name: string;
  readonly titles: MessageTitles;
}

const NAME_LENGTH = 5;

/** Returns the files of titles in one language, in the order of the catalogue. */
export const titlesFilesIn = (locale: Locale): readonly TitlesFile[] =>
  Array.from({ length: Math.ceil(messageIds.length / MESSAGES_IN_FILE) }, (_, nth) => {
    const titles = messageIds
      .slice(nth * MESSAGES_IN_FILE, (nth + 1) * MESSAGES_IN_FILE)
      .map((id) => [id, messageOf(id).title[locale]] as const);
    const name = createHash('sha256').update(JSON.stringify(titles)).digest('hex').slice(0, NAME_LENGTH);
    return { name, titles };
  });
