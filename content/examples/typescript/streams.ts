/** Shows what a client sees when a call with more than one message fails. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import {
  StreamsClient,
  StreamsService,
  type ImportLinesResponse,
  type Line,
} from './gen/documents/v1/streams.ts';
import { streamMethods } from './server/streams.ts';

const soon = (ms = 5000) => ({ deadline: Date.now() + ms });
const line = (text: string): Line => ({ text, problem: '' });

/** @returns how many messages a loop gets, and how it ends, when it waits after the first one. */
const countUntilEnd = async (call: AsyncIterable<Line>, wait: number): Promise<string> => {
  let count = 0;
  try {
    for await (const _ of call) {
      count += 1;
      if (count === 1) await sleep(wait);
    }
  } catch (error) {
    return `${count} messages, then ${error}`;
  }
  return `${count} messages, then the loop ends without an error`;
};

/** A listener gets the messages as they come, whatever it does with them. */
const listen = async (streams: StreamsClient) => {
  const call = streams.readLines({ count: 100 }, soon());
  let count = 0;
  call.on('data', () => (count += 1));
  const [error] = (await once(call, 'error')) as [grpc.ServiceError];
  console.log(`client with a listener for data: ${count} messages, then ${error}`);
};

const readLate = async (streams: StreamsClient) => {
  const call = streams.readLines({ count: 100 }, soon());
  // Without a listener at this moment the error would end the process: the loop below listens too late.
  call.on('error', () => console.log('the event error comes before the first message is read'));
  await sleep(300); // the status is there before the first message is read
  console.log(
    `server fails after 100 messages, client reads late: ${await countUntilEnd(call, 0)}`,
  );
};

const readSlowly = async (streams: StreamsClient) => {
  const call = streams.readLines({ count: 100 }, soon());
  console.log(`client that waits 0.3 s after the first: ${await countUntilEnd(call, 300)}`);
};

// region streams-import
/** The callback brings the status; what is written after the end of the call is dropped. */
const importLines = async (streams: StreamsClient) => {
  const ended = Promise.withResolvers<grpc.ServiceError | null>();
  const call = streams.importLines(
    new grpc.Metadata(),
    soon(),
    (error: grpc.ServiceError | null, _: ImportLinesResponse) => ended.resolve(error),
  );
  call.write(line('')); // the server rejects it
  const error = await ended.promise;
  console.log(`server rejects the first message, client goes on sending: ${error}`);
  const written = call.write(line('more'));
  console.log(`write after the end of the call returns ${written}, and throws nothing`);
  call.end();
};
// endregion

const echoLines = async (streams: StreamsClient) => {
  const call = streams.echoLines(soon());
  for (const text of ['one', '', 'two', 'stop']) call.write(line(text));
  try {
    for await (const { text, problem } of call)
      console.log(`both directions: text "${text}", problem "${problem}"`);
  } catch (error) {
    console.log(`both directions: ${error}`);
  }
};

const halfClose = async (streams: StreamsClient) => {
  const call = streams.echoLines(soon());
  call.write(line('one'));
  call.end();
  for await (const { text } of call) console.log(`after the half-close: text "${text}"`);
  console.log('after the half-close: the loop ends');
};

const forgetToClose = async (streams: StreamsClient) => {
  const call = streams.echoLines(soon(300));
  call.write(line('one'));
  call.resume();
  const [error] = (await once(call, 'error')) as [grpc.ServiceError];
  console.log(`without a half-close: code ${error.code}`);
};

/** Runs each of them against a server of its own. */
export const printStreams = async (): Promise<void> => {
  const server = new grpc.Server();
  server.addService(StreamsService, streamMethods);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const streams = new StreamsClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  for (const show of [
    listen,
    readSlowly,
    readLate,
    importLines,
    echoLines,
    halfClose,
    forgetToClose,
  ])
    await show(streams);
  streams.close();
  server.forceShutdown();
};
