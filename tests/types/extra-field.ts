import { unavailable } from '../../src/data/codes/unavailable.ts';
import type { CodeFacts } from '../../src/data/code-facts.ts';
import type { Message } from '../../src/data/messages/message.ts';
import { messageOf } from '../../src/data/messages.ts';
import { REPOSITORIES, type SourceId } from '../../src/data/sources.ts';

// @ts-expect-error 'colour' does not exist
export const decorated = { ...unavailable, colour: 'red' } satisfies CodeFacts;

// @ts-expect-error '"everybody"' is not assignable
export const crowd = { ...unavailable, actor: 'everybody' } satisfies CodeFacts;

// @ts-expect-error 'moon' does not exist
export const origins: CodeFacts['origins'] = { moon: { en: 'Dust', zh: '尘土' } };

// @ts-expect-error 'BadNews' does not exist
export const details: CodeFacts['details'] = { BadNews: { en: 'Why', zh: '为什么' } };

// @ts-expect-error '"nobody/nothing:README.md"' is not assignable
export const unpinned: SourceId = 'nobody/nothing:README.md';

// @ts-expect-error '"grpc/grpc"' is not assignable
export const withoutFile: SourceId = 'grpc/grpc';

// @ts-expect-error Property 'note' does not exist
export const pinned = REPOSITORIES['grpc/grpc'].note;

// @ts-expect-error 'flags' does not exist
export const flagged: Message = { ...messageOf('go-transport-is-closing'), flags: 'i' };

// @ts-expect-error '"not-a-message"' is not assignable
export const lost = messageOf('not-a-message');
