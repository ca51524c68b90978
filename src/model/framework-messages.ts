import type { FrameworkId } from '../data/frameworks.ts';
import { messageIds, type MessageId } from '../data/messages.ts';

/** Returns the messages that a framework prints: those whose id begins with the id of the framework. */
export const messagesOfFramework = (id: FrameworkId): MessageId[] =>
  messageIds.filter((message) => message.startsWith(`${id}-`));
