import type { APIRoute } from 'astro';
import { messageIds } from '../data/messages.ts';
import { pagesOf } from '../records/links.ts';
import { messageRecordOf } from '../records/message-record.ts';
import { publish } from '../records/publish.ts';

/** The whole catalogue of messages in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'messages',
    {
      pages: pagesOf({ page: 'messages' }, site),
      messages: messageIds.map((id) => messageRecordOf(id, site)),
    },
    site,
  );
