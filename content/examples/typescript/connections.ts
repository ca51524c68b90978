/** Shows what the state of a connection does to calls. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { freePort } from './free-port.ts';
import { DocumentsClient } from './gen/documents/v1/documents.ts';
import { Archive } from './server/search.ts';
import { addDocuments } from './server/service.ts';
import { Store } from './server/store.ts';

/** What a server counts: its calls, and the addresses they come from. */
interface Counter {
  calls: number;
  readonly peers: Set<string>;
}

const serveAt = async (address: string, options: grpc.ServerOptions = {}) => {
  const counter: Counter = { calls: 0, peers: new Set() };
  const count: grpc.ServerInterceptor = (_, call) => {
    counter.calls += 1;
    counter.peers.add(call.getPeer());
    return new grpc.ServerInterceptingCall(call);
  };
  const server = new grpc.Server({ ...options, interceptors: [count] });
  addDocuments(server, new Store(), new Archive());
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(address, grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { server, counter, address: `127.0.0.1:${port}` };
};

const connect = (target: string, options: grpc.ClientOptions = {}) =>
  new DocumentsClient(target, grpc.credentials.createInsecure(), options);

const getOnce = (client: DocumentsClient, ms = 5000, waitForReady = false): Promise<number> =>
  new Promise((resolve) => {
    const metadata = new grpc.Metadata({ waitForReady });
    const options = { deadline: Date.now() + ms };
    client.getDocument({ id: 'guides/retry' }, metadata, options, (error) =>
      resolve(error?.code ?? 0),
    );
  });

// region connections-wait
/**
 * Calls a port without a listener. A call fails as soon as a connection attempt failed, unless it
 * waits for the connection until its deadline.
 */
const waitForReady = async () => {
  const address = `127.0.0.1:${await freePort()}`;
  const client = connect(address);
  console.log(`no listener, fail-fast: code ${await getOnce(client)}`);
  const waited = await getOnce(client, 300, true);
  console.log(`no listener, wait for ready, 0.3 s: code ${waited}`);
  const waiting = getOnce(client, 5000, true);
  const { server } = await serveAt(address);
  console.log(`wait for ready, the server starts meanwhile: code ${await waiting}`);
  client.close();
  server.forceShutdown();
};
// endregion

/**
 * The server ends each connection by GOAWAY after a while: unary calls move to the next connection
 * and notice nothing, a stream that outlives the grace is cut.
 */
const maxAge = async () => {
  const { server, counter, address } = await serveAt('127.0.0.1:0', {
    'grpc.max_connection_age_ms': 200,
    'grpc.max_connection_age_grace_ms': 200,
  });
  const client = connect(address);
  let failed = 0;
  for (let call = 0; call < 100; call += 1) {
    if ((await getOnce(client)) !== 0) failed += 1;
    await sleep(10);
  }
  console.log(
    `max age 0.2 s, 100 calls in 1 s: ${failed} failed, more than one connection: ${counter.peers.size > 1}`,
  );
  try {
    const stream = client.watchDocument(
      { id: 'guides/retry' },
      { deadline: Date.now() + 5000 },
    );
    for await (const _ of stream);
  } catch (error) {
    const { code } = error as grpc.ServiceError;
    console.log(`max age and grace, a stream that goes on: code ${code}`);
  }
  client.close();
  server.forceShutdown();
};

const goIdle = async () => {
  const { server, counter, address } = await serveAt('127.0.0.1:0');
  const client = connect(address, { 'grpc.client_idle_timeout_ms': 1000 });
  const channel = client.getChannel();
  const state = () => grpc.connectivityState[channel.getConnectivityState(false)];
  console.log(`before the first call: ${state()}`);
  const code = await getOnce(client);
  console.log(`after a call: ${state()}, code ${code}`);
  for (let round = 0; round < 100 && state() !== 'IDLE'; round += 1) await sleep(50);
  console.log(`without calls for the idle timeout: ${state()}`);
  const next = await getOnce(client);
  console.log(`the next call: code ${next}, connections so far: ${counter.peers.size}`);
  client.close();
  server.forceShutdown();
};

// region connections-balance
/**
 * Shows why a second server gets no calls: pick_first, the default, takes the first address that
 * connects and stays there.
 */
const balance = async () => {
  const [one, two] = [await serveAt('127.0.0.1:0'), await serveAt('127.0.0.1:0')];
  for (const policy of ['pick_first', 'round_robin']) {
    const config = JSON.stringify({ loadBalancingConfig: [{ [policy]: {} }] });
    const client = connect(`ipv4:${one.address},${two.address}`, {
      'grpc.service_config': config,
    });
    await callUntilBoth(client, policy, one.counter, two.counter);
    client.close();
  }
  one.server.forceShutdown();
  two.server.forceShutdown();
};
// endregion

/** Calls until both servers are connected where the policy wants both, then counts. */
const callUntilBoth = async (
  client: DocumentsClient,
  policy: string,
  one: Counter,
  two: Counter,
) => {
  for (let round = 0; round < 50 && two.calls === 0; round += 1) {
    await getOnce(client);
    await sleep(10);
  }
  one.calls = 0;
  two.calls = 0;
  for (let call = 0; call < 20; call += 1) await getOnce(client);
  console.log(`${policy}, two servers, 20 calls: ${one.calls} and ${two.calls}`);
};

/** Runs each of them against servers of its own. */
export const printConnections = async (): Promise<void> => {
  for (const show of [waitForReady, maxAge, goIdle, balance]) await show();
};
