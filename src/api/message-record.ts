import { LIBRARIES } from '../data/libraries.ts';
import { messageOf, type MessageId } from '../data/messages.ts';
import { ownRetryOf } from '../data/messages/own-retry.ts';
import { pagesOf } from './links.ts';
import type { MessageRecord } from './schemas/message.ts';

/** Returns one message of the catalogue, for programs. */
export const messageRecordOf = (id: MessageId, site: URL | undefined): MessageRecord => {
  const {
    code,
    alsoCodes = [],
    beforeCall,
    libraries,
    versions = {},
    example,
    pattern,
    note,
    ...text
  } = messageOf(id);
  const retry = ownRetryOf(id);
  return {
    id,
    pages: pagesOf({ page: 'message', id }, site),
    code,
    alsoCodes: [...alsoCodes],
    ...(beforeCall && { beforeCall }),
    libraries: libraries.map((library) => ({
      id: library,
      name: LIBRARIES[library].name,
      language: LIBRARIES[library].language,
      ...versions[library],
    })),
    example,
    pattern: pattern.source,
    title: text.title,
    meaning: text.meaning,
    causes: [...text.causes],
    steps: [...text.steps],
    ...(note && { note }),
    ...(retry && {
      retry: {
        verdict: retry.verdict,
        actor: retry.actor,
        because: retry.because,
        ...(retry.notRun && { notRun: retry.notRun }),
      },
    }),
    source: text.source,
  };
};
