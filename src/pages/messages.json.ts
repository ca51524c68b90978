import type { APIRoute } from 'astro';
import { messageIds } from '../data/messages.ts';
import { pagesOf } from '../api/links.ts';
import { messageRecordOf } from '../api/message-record.ts';
import { publish } from '../api/publish.ts';

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
