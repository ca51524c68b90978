import { fragments, type Fragment } from '../data/fragments.ts';
import { isOutput } from './output.ts';

const LONGEST = 12 * 1024;

/** Words of a text that is about gRPC; `rpc error:` alone is printed by others too. */
const OF_GRPC =
  /grpc|\brpc (?:dial|service|call|client|server|failed|method)|rpc ?(?:服务|调用)|zrpc|\b(?:etcdctl|crictl|buildctl|lncli|nerdctl|tctl) /i;

/** How much text may surround a fragment that is asked about alone. */
const AROUND = 60;

const isLittleMore = (text: string, texts: readonly string[]): boolean =>
  text.length <= texts.join(' ').length + AROUND && !isOutput(text);

/** Returns the known fragment of a library's message in a text, where it can only come from gRPC. */
export const fragmentIn = (entered: string): Fragment | undefined => {
  const text = entered.slice(0, LONGEST).toLowerCase();
  const mayBeShared = OF_GRPC.test(text) && !/\bx509\b/.test(text);
  return fragments.find(
    ({ texts, shared }) =>
      texts.every((part) => text.includes(part)) && (!shared || mayBeShared || isLittleMore(text, texts)),
  );
};

/** Messages that TLS, sockets and Go print for every program. */
const SHARED =
  /^(?:go-tls|go-dial|core-tls|java-io|java-unable|node-read|node-name|go-unexpected-eof|java-ssl|java-unresolved)/;

/** What surrounds a text of TLS or of a socket where gRPC prints it. */
const TRANSPORT =
  /transport:|SubConn|ClientConn|dial target|rpc error|dialing|all addresses|HTTP\/?2|\bdesc =|Handshake failed with (?:fatal )?error SSL_ERROR/i;

/** Tells whether a text is a line that the TLS code of the C core logs, at a client or at a server: no status of a call. */
export const isHandshakeLog = (text: string): boolean => /\bssl_transport_security\.cc?:\d/.test(text);

/** Tells whether the messages found are such as every program prints, and the text shows no sign of gRPC. */
export const isSharedText = (messages: readonly string[], text: string): boolean =>
  !OF_GRPC.test(text) && !TRANSPORT.test(text) && messages.every((id) => SHARED.test(id));
