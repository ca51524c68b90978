/** What surprises people in grpc-js, shown by running it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as grpc from '@grpc/grpc-js';

const asBytes = (value: Buffer): Buffer => value;

const method = (name: string): grpc.MethodDefinition<Buffer, Buffer> => ({
  path: `/pitfalls.Service/${name}`,
  requestStream: false,
  responseStream: false,
  requestSerialize: asBytes,
  requestDeserialize: asBytes,
  responseSerialize: asBytes,
  responseDeserialize: asBytes,
});

type Handlers = Record<string, grpc.handleUnaryCall<Buffer, Buffer>>;

const start = async (handlers: Handlers, interceptors: grpc.ServerInterceptor[] = []) => {
  const server = new grpc.Server({ interceptors });
  const names = Object.keys(handlers);
  server.addService(Object.fromEntries(names.map((name) => [name, method(name)])), handlers);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { server, address: `127.0.0.1:${port}` };
};

/** @returns how a call of one method ends, as the client prints it. */
const callOnce = (address: string, name: string): Promise<string> => {
  const client = new grpc.Client(address, grpc.credentials.createInsecure());
  return new Promise<string>((resolve) => {
    client.makeUnaryRequest(
      `/pitfalls.Service/${name}`,
      asBytes,
      asBytes,
      Buffer.alloc(0),
      { deadline: Date.now() + 5000 },
      (error) => {
        client.close();
        resolve(error ? String(error) : 'a response');
      },
    );
  });
};

/** Names itself when a status passes it on its way to the network. */
const naming = (name: string, passed: string[]): grpc.ServerInterceptor => {
  return (_, call) =>
    new grpc.ServerInterceptingCall(call, {
      sendStatus: (status, next) => {
        passed.push(name);
        next(status);
      },
    });
};

const printOrder = async () => {
  const passed: string[] = [];
  const fails: Handlers = { fails: (_, callback) => callback({ code: grpc.status.NOT_FOUND }) };
  const { server, address } = await start(fails, [naming('first', passed), naming('last', passed)]);
  await callOnce(address, 'fails');
  console.log(`a status passes the interceptors: ${passed.join(', then ')}`);
  server.forceShutdown();
};

/** What a failed connection to a dependency throws: its code is a string. */
const systemError = (): Error => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

const printSystemError = async () => {
  const { server, address } = await start({
    refused: (_, callback) => callback(systemError()),
  });
  console.log(`callback with a system error: ${await callOnce(address, 'refused')}`);
  server.forceShutdown();
};

/** Runs a server in a process of its own, because the error ends it. */
const printAsyncThrow = async () => {
  const child = spawn('./run.sh', ['serve-throwing'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = line.toString().trim().replace('listening on ', '');
  console.log(`async handler throws: ${await callOnce(address, 'throws')}`);
  const [code] = (await ended) as [number | null];
  console.log(`the server process exits with ${code}`);
};

/** Serves a handler that is async and throws. */
export const serveThrowing = async () => {
  const { address } = await start({
    throws: async () => {
      throw new Error('no such user');
    },
  });
  console.log(`listening on ${address}`);
};

/** Prints what the pitfalls on the page of grpc-js say. */
export const printPitfalls = async () => {
  await printSystemError();
  await printOrder();
  await printAsyncThrow();
};
