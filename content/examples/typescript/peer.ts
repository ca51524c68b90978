import { createServer as createHttp2Server, type ServerHttp2Stream } from 'node:http2';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const listening = async (
  server: Server,
  use: (address: string) => Promise<unknown>,
): Promise<unknown> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
};

/** Lets a call meet something that listens but is no gRPC server. */
export const withPeer = (
  behave: (socket: Socket) => void,
  use: (address: string) => Promise<unknown>,
) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => socket.destroy());
    behave(socket);
  });
  return listening(server, use).finally(() => {
    for (const socket of sockets) socket.destroy();
  });
};

/** Lets a call meet a server that speaks HTTP/2, but not as a gRPC server would. */
export const withHttp2 = (
  answer: (stream: ServerHttp2Stream) => void,
  use: (address: string) => Promise<unknown>,
) => {
  const server = createHttp2Server();
  server.on('stream', (stream) => {
    stream.on('error', () => undefined);
    answer(stream);
  });
  return listening(server as unknown as Server, use);
};

/** Lets a call meet an HTTP/2 server that does something to the TCP connection when the call has arrived. */
const withConnection = (
  behave: (socket: Socket) => void,
  use: (address: string) => Promise<unknown>,
) => {
  const sockets: Socket[] = [];
  const server = createHttp2Server();
  server.on('connection', (socket: Socket) => sockets.push(socket));
  server.on('stream', (stream) => {
    stream.on('error', () => undefined);
    for (const socket of sockets) behave(socket);
  });
  server.on('sessionError', () => undefined);
  return listening(server as unknown as Server, use).finally(() => {
    for (const socket of sockets) socket.destroy();
  });
};

/** Lets a call meet a server that resets the TCP connection. */
export const withReset = (use: (address: string) => Promise<unknown>) =>
  withConnection((socket) => socket.resetAndDestroy(), use);

/** A frame of data that belongs to no stream. */
const BROKEN = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Lets a call meet a server that breaks the rules of HTTP/2. */
export const withBrokenFrame = (use: (address: string) => Promise<unknown>) =>
  withConnection((socket) => socket.write(BROKEN), use);
