/** Makes calls with service configs through grpc-js: `service-config.ts PORT`, jobs on standard input. */
import { createInterface } from 'node:readline';
import { Client, credentials, Metadata } from '@grpc/grpc-js';

interface Call {
  readonly id: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly deadline: number;
}

/** One channel with a config, and the calls to make on it, one after the other. */
interface Job {
  readonly config: string;
  readonly calls: readonly Call[];
}

const AT_ONCE = 12;
const [, , port] = process.argv;

/** A google.protobuf.BytesValue of so many zero bytes. */
const message = (size: number): Buffer => {
  const prefix = [0x0a];
  let length = size;
  for (; length > 0x7f; length >>= 7) prefix.push((length & 0x7f) | 0x80);
  return Buffer.concat([Buffer.from([...prefix, length]), Buffer.alloc(size)]);
};

const same = (bytes: Buffer): Buffer => bytes;

const makeCall = (client: Client, call: Call) =>
  new Promise<object>((resolve) => {
    const metadata = new Metadata();
    for (const [key, value] of Object.entries(call.headers)) metadata.set(key, value);
    metadata.set('x-call', call.id);
    metadata.set('x-size', String(call.size));
    const start = performance.now();
    const options = { deadline: Date.now() + call.deadline };
    client.makeUnaryRequest(call.path, same, same, message(call.size), metadata, options, (error) => {
      const took = performance.now() - start;
      resolve({ id: call.id, code: error?.code ?? 0, message: error?.details ?? '', took });
    });
  });

/** The library shares the tokens of a throttle among channels to one address: each job gets its own. */
const addressOf = (index: number): string =>
  `127.${1 + Math.trunc(index / 62500)}.${1 + (Math.trunc(index / 250) % 250)}.${1 + (index % 250)}:${port}`;

const makeCalls = async ({ config, calls }: Job, index: number): Promise<void> => {
  let client: Client;
  try {
    client = new Client(addressOf(index), credentials.createInsecure(), { 'grpc.service_config': config });
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    for (const { id } of calls) console.log(JSON.stringify({ id, complaint }));
    return;
  }
  for (const call of calls) {
    try {
      console.log(JSON.stringify(await makeCall(client, call)));
    } catch (error) {
      const thrown = error instanceof Error ? error.message : String(error);
      console.log(JSON.stringify({ id: call.id, thrown }));
    }
  }
  client.close();
};

const jobs: Job[] = [];
for await (const line of createInterface({ input: process.stdin })) jobs.push(JSON.parse(line) as Job);
const next = jobs.entries();
const work = async () => {
  for (const [index, job] of next) await makeCalls(job, index);
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
