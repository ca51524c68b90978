/** Words of a text that is about gRPC; `rpc error:` alone is printed by others too. */
export const NAMES_GRPC =
  /grpc|\brpc (?:dial|service|call|client|server|failed|method)|rpc ?(?:服务|调用)|zrpc|\b(?:etcdctl|crictl|buildctl|lncli|nerdctl|tctl) /i;

/** Messages that TLS, sockets and Go print for every program. */
const SHARED =
  /^(?:go-tls|go-dial|core-tls|java-io|java-unable|node-read|node-name|go-unexpected-eof|java-ssl|java-unresolved)/;

/** What surrounds a text of TLS or of a socket where gRPC prints it. */
const TRANSPORT =
  /transport:|SubConn|ClientConn|dial target|rpc error|dialing|all addresses|HTTP\/?2|\bdesc =|Handshake failed with (?:fatal )?error SSL_ERROR/i;

/** What Go prints for every deadline. */
const OF_GO = /^(?:go-context|deadline-exceeded-plain)/;
/** Tells whether a message may be one that every program prints, by its id. */
export const isOfEveryProgram = (message: string): boolean => SHARED.test(message) || OF_GO.test(message);

/** Names of programs whose deadlines are their own. */
export const OF_OTHERS =
  /\bhelm|(?:UPGRADE|INSTALLATION) FAILED|terraform|prometheus|docker|kubectl|https?:\/\//i;

/** Tells whether the messages found are such as every program prints, and the text shows no sign of gRPC. */
export const isSharedText = (messages: readonly string[], text: string): boolean =>
  !NAMES_GRPC.test(text) &&
  !TRANSPORT.test(text) &&
  messages.every((id) => SHARED.test(id) || (OF_GO.test(id) && OF_OTHERS.test(text)));
