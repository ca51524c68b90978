import { fragments, type Fragment } from '../data/fragments.ts';
import { isOutput } from './output.ts';
import { NAMES_GRPC, OF_OTHERS } from './shared-text.ts';

const LONGEST = 12 * 1024;

/** How much text may surround a fragment that is asked about alone. */
const AROUND = 60;

const isLittleMore = (text: string, texts: readonly string[]): boolean =>
  text.length <= texts.join(' ').length + AROUND && !isOutput(text) && !OF_OTHERS.test(text);

/** Returns the known fragment of a library's message in a text, where it can only come from gRPC. */
export const fragmentIn = (entered: string): Fragment | undefined => {
  const text = entered.slice(0, LONGEST).toLowerCase();
  const mayBeShared = NAMES_GRPC.test(text) && !/\bx509\b/.test(text);
  return fragments.find(
    ({ texts, shared }) =>
      texts.every((part) => text.includes(part)) && (!shared || mayBeShared || isLittleMore(text, texts)),
  );
};

/** Tells whether a text is a line that the TLS code of the C core logs, at a client or at a server: no status of a call. */
export const isHandshakeLog = (text: string): boolean => /\bssl_transport_security\.cc?:\d/.test(text);
