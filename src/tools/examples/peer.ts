import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const PREFACE_LENGTH = 24;
const FRAME_HEADER_LENGTH = 9;
const FRAME = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goAway: 7 } as const;
const END_STREAM = 1;
const END_HEADERS = 4;
const ACK = 1;

/** What a script can send on the connection of a call. */
export interface Wire {
  readonly headers: (pairs: readonly (readonly [string, string])[], end?: boolean) => void;
  readonly data: (body: string, end?: boolean) => void;
  readonly reset: (code: number) => void;
  readonly goAway: (code: number, debug: string, lastStream: number) => void;
  /** Ends the peer's half only: closing with unread bytes would reset the connection at a random moment. */
  readonly hangUp: () => void;
}

/** What a peer sends when a request is complete, by the id of the document that the request asks for. */
export type Scripts = Readonly<Record<string, (wire: Wire) => void>>;

const frame = (type: number, flags: number, stream: number, payload: Uint8Array): Buffer => {
  const header = Buffer.alloc(FRAME_HEADER_LENGTH);
  header.writeUIntBE(payload.length, 0, 3);
  header[3] = type;
  header[4] = flags;
  header.writeUInt32BE(stream, 5);
  return Buffer.concat([header, payload]);
};

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
  return bytes;
};

/** HPACK without a table: a literal that is not indexed, its length, its bytes. Every text is shorter than 127 bytes. */
const headerBlock = (pairs: readonly (readonly [string, string])[]): Buffer =>
  Buffer.concat(
    pairs.flatMap(([name, value]) => [
      Buffer.from([0, name.length]),
      Buffer.from(name),
      Buffer.from([value.length]),
      Buffer.from(value, 'latin1'),
    ]),
  );

const wireOf = (socket: Socket, stream: number): Wire => {
  const write = (bytes: Buffer): void => {
    if (socket.writable) socket.write(bytes);
  };
  return {
    headers: (pairs, end = false) => {
      write(frame(FRAME.headers, END_HEADERS | (end ? END_STREAM : 0), stream, headerBlock(pairs)));
    },
    data: (body, end = false) => {
      write(frame(FRAME.data, end ? END_STREAM : 0, stream, Buffer.from(body, 'latin1')));
    },
    reset: (code) => {
      write(frame(FRAME.reset, 0, stream, numbers(code)));
    },
    goAway: (code, debug, lastStream) => {
      const payload = Buffer.concat([numbers(lastStream, code), Buffer.from(debug)]);
      write(frame(FRAME.goAway, 0, 0, payload));
    },
    hangUp: () => {
      socket.end();
    },
  };
};

/** Returns the id in a framed `GetDocumentRequest`: five bytes of gRPC, tag and length of the field, the text. */
const documentOf = (body: Buffer): string => body.subarray(7).toString();

const serve = (socket: Socket, scripts: Scripts): void => {
  const bodies = new Map<number, Buffer>();
  let rest = Buffer.alloc(0);
  let started = false;
  const take = (type: number, flags: number, stream: number, payload: Buffer): void => {
    if (type === FRAME.settings && !(flags & ACK)) socket.write(frame(type, ACK, 0, Buffer.alloc(0)));
    if (type === FRAME.ping && !(flags & ACK)) socket.write(frame(type, ACK, 0, payload));
    if (type !== FRAME.data) return;
    const body = Buffer.concat([bodies.get(stream) ?? Buffer.alloc(0), payload]);
    bodies.set(stream, body);
    if (flags & END_STREAM) scripts[documentOf(body)]?.(wireOf(socket, stream));
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    if (!started && rest.length >= PREFACE_LENGTH) {
      started = true;
      rest = rest.subarray(PREFACE_LENGTH);
      socket.write(frame(FRAME.settings, 0, 0, Buffer.alloc(0)));
    }
    while (started && rest.length >= FRAME_HEADER_LENGTH) {
      const end = FRAME_HEADER_LENGTH + rest.readUIntBE(0, 3);
      if (rest.length < end || !socket.writable) break;
      const stream = rest.readUInt32BE(5) & 0x7fffffff;
      take(rest.readUInt8(3), rest.readUInt8(4), stream, rest.subarray(FRAME_HEADER_LENGTH, end));
      rest = rest.subarray(end);
    }
  });
};

const addressOf = (server: Server): string => {
  const address = server.address() as AddressInfo;
  return `127.0.0.1:${address.port}`;
};

/**
 * Lets `use` call a peer that speaks HTTP/2, but not as a gRPC server would. @returns what `use` returned.
 * @param scripts what the peer sends, by the id of the document that a call asks for; nothing for any other id.
 */
export const whileAnswering = async <T>(
  scripts: Scripts,
  use: (address: string) => Promise<T>,
): Promise<T> => {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    serve(socket, scripts);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await use(addressOf(server));
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
};
