/** Runs one example: a server on a free loopback port and a client that calls it. */
import { readFileSync } from 'node:fs';
import * as grpc from '@grpc/grpc-js';
import { callEach } from './call.ts';
import { printConditions } from './conditions.ts';
import { printConnectNode } from './connect-node.ts';
import { printConnections } from './connections.ts';
import { printConstants } from './constants.ts';
import { examples, linked } from './examples.ts';
import { printExceptions } from './exceptions.ts';
import { DocumentsClient } from './gen/documents/v1/documents.ts';
import { printGrpcWeb } from './grpc-web.ts';
import { printHeaderLimits } from './header-limits.ts';
import { printPitfalls, serveThrowing } from './pitfalls.ts';
import { messages } from './reproduce.ts';
import { printRules } from './rules.ts';
import { authenticate } from './server/auth.ts';
import { linkErrors } from './server/link.ts';
import { Archive } from './server/search.ts';
import { addDocuments } from './server/service.ts';
import { Store } from './server/store.ts';
import { printStreams } from './streams.ts';

const LINK_BASE = process.env['GRPC_CODES_URL'] ?? 'https://grpc-codes.example';

const start = async (interceptors: grpc.ServerInterceptor[]) => {
  const server = new grpc.Server({ interceptors });
  const [store, archive] = [new Store(), new Archive()];
  addDocuments(server, store, archive);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { server, store, archive, address: `127.0.0.1:${port}` };
};

const runExample = async (name: string) => {
  // The first interceptor is the closest to the network and so sees the errors of the second.
  const interceptors = linked.has(name)
    ? [linkErrors(LINK_BASE), authenticate]
    : [authenticate];
  const { server, address } = await start(interceptors);
  const client = new DocumentsClient(address, grpc.credentials.createInsecure());
  try {
    await examples[name]?.(client);
  } finally {
    client.close();
    server.forceShutdown();
  }
};

const rules = async () => {
  const { server, store, archive, address } = await start([authenticate]);
  const client = new DocumentsClient(address, grpc.credentials.createInsecure());
  try {
    await printRules(client, store, archive);
  } finally {
    client.close();
    server.forceShutdown();
  }
};

const serve = async () => {
  const { server, address } = await start([authenticate]);
  console.log(`listening on ${address}`);
  process.stdin.resume().once('end', () => server.forceShutdown());
};

const versions = () => {
  const lock = JSON.parse(readFileSync('node_modules/@grpc/grpc-js/package.json', 'utf8')) as {
    version: string;
  };
  console.log(`@grpc/grpc-js ${lock.version}`);
  console.log(`node ${process.versions.node}`);
};

const commands: Readonly<Record<string, () => void | Promise<void>>> = {
  list: () => console.log([...names, ...Object.keys(commands)].sort().join('\n')),
  constants: printConstants,
  conditions: printConditions,
  'connect-node': printConnectNode,
  connections: printConnections,
  exceptions: printExceptions,
  'grpc-web': printGrpcWeb,
  'observe/header-limits': printHeaderLimits,
  pitfalls: printPitfalls,
  rules,
  serve,
  streams: printStreams,
  call: callEach,
  versions,
};
// The last one is a program of its own.
const names = [...Object.keys(examples), ...Object.keys(messages), 'minimal'];

const [name = 'list'] = process.argv.slice(2);
const message = messages[name];
if (message) console.log(String(await message()));
else if (examples[name]) await runExample(name);
else if (commands[name]) await commands[name]();
// Not in the list: the run of the pitfalls starts it, and its error ends it.
else if (name === 'serve-throwing') await serveThrowing();
else throw new Error(`There is no example ${name}; run.sh list shows the names.`);
