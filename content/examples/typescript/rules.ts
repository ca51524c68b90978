/** Tries the rules of content/examples/README.md that a run can show. Every language prints the same lines. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import type { Documents } from './client/promises.ts';
import { createAtPace, readPatiently } from './client/repeat.ts';
import { signedIn } from './examples.ts';
import {
  DocumentsClient,
  type Document,
  type UpdateDocumentRequest,
} from './gen/documents/v1/documents.ts';
import { withPeer } from './peer.ts';
import { documentMethods, Pace } from './server/documents.ts';
import type { Archive } from './server/search.ts';
import type { Store } from './server/store.ts';

const ROUNDS = 20;
const WRITERS = 8;
const soon = (ms = 5000) => ({ deadline: Date.now() + ms });
const never = new AbortController().signal;

/** How a call ended. */
const endOf = async (call: Promise<unknown>): Promise<{ code: number; details: string }> => {
  try {
    await call;
    return { code: 0, details: '' };
  } catch (error) {
    return error as grpc.ServiceError;
  }
};

/** Calls the handler itself, as the other languages do. */
const raceWriters = async (store: Store) => {
  const id = 'guides/deadlines';
  const { updateDocument } = documentMethods(store, new Pace());
  const write = (request: UpdateDocumentRequest) =>
    new Promise<number>((resolve) => {
      const call = { request } as grpc.ServerUnaryCall<UpdateDocumentRequest, Document>;
      updateDocument(call, (error) => resolve(error?.code ?? 0));
    });
  let [saved, aborted] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = (await store.find(id))?.document.version ?? 0;
    const codes = await Promise.all(
      Array.from({ length: WRITERS }, (_, number) =>
        write({ id, text: `writer ${number}`, version }),
      ),
    );
    saved += codes.filter((code) => code === grpc.status.OK).length;
    aborted += codes.filter((code) => code === grpc.status.ABORTED).length;
  }
  console.log(
    `${ROUNDS} rounds of ${WRITERS} writers with one version: ${saved} saved, ${aborted} ended with code 10`,
  );
};

const raceCreators = async (docs: Documents) => {
  const request = { id: 'notes/race', title: 'A race', text: '' };
  const ends = await Promise.all([1, 2].map(() => endOf(docs.createDocument(request, soon()))));
  const ended = (code: number) => ends.filter((end) => end.code === code).length;
  console.log(`2 creators of one document: ${ended(0)} created, ${ended(6)} ended with code 6`);
};

const when = (start: number, limit: number) =>
  performance.now() - start < limit ? 'at once' : 'too late';

/** Runs after `raceCreators`, which used up both documents: the server asks for 0.2 s. */
const printPauses = async (docs: Documents) => {
  const note = { id: 'notes/pause', title: 'A note', text: '' };
  const start = performance.now();
  const { code } = await endOf(createAtPace(docs, note, never, 180));
  console.log(`pause longer than the time left: code ${code}, ${when(start, 180)}`);

  await endOf(createAtPace(docs, note, AbortSignal.timeout(50)));
  const found = await endOf(docs.getDocument({ id: note.id }, soon()));
  console.log(`pause that the caller cancelled: code ${found.code} for the document`);
};

const watchWithoutId = async (client: DocumentsClient) => {
  for await (const _ of client.watchDocument({ id: '' }, soon()));
};

const printArguments = async (docs: Documents, client: DocumentsClient) => {
  const id = 'guides/retry';
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'GetDocument without id': () => docs.getDocument({ id: '' }, soon()),
    'UpdateDocument without id': () =>
      docs.updateDocument({ id: '', text: '', version: 1 }, soon()),
    'DeleteDocument without id': () => docs.deleteDocument({ id: '' }, soon()),
    'ReadContent without id': () => docs.readContent({ id: '', offset: 0, limit: 20 }, soon()),
    'WatchDocument without id': () => watchWithoutId(client),
    'ExportDocument without id': () => docs.exportDocument({ id: '', format: 'pdf' }, soon()),
    'DeleteFolder without folder': () => docs.deleteFolder({ folder: '' }, soon()),
    'ReadContent from -1': () => docs.readContent({ id, offset: -1, limit: 20 }, soon()),
    'ReadContent of 0 bytes': () => docs.readContent({ id, offset: 0, limit: 0 }, soon()),
    'ReadContent of 1001 bytes': () => docs.readContent({ id, offset: 0, limit: 1001 }, soon()),
  };
  for (const [what, call] of Object.entries(calls)) {
    const { code, details } = await endOf(call());
    console.log(`${what}: code ${code}, ${details}`);
  }
};

const stopped = async (archive: Archive) => {
  await sleep(300);
  const before = archive.searched;
  await sleep(400);
  return archive.searched === before ? 'the handler stopped' : 'the handler ran on';
};

const printSearches = async (docs: Documents, client: DocumentsClient, archive: Archive) => {
  const everywhere = { query: 'retry', folder: '' };
  const metadata = new grpc.Metadata();
  metadata.set('authorization', 'Bearer ada-token');
  const call = client.searchDocuments(everywhere, metadata, soon(), () => undefined);
  await sleep(200);
  call.cancel();
  console.log(`search that the client cancelled: ${await stopped(archive)}`);
  await endOf(docs.searchDocuments(everywhere, soon(200)));
  console.log(`search past its deadline: ${await stopped(archive)}`);
};

/** Calls a peer that accepts connections and never responds. */
const printSilence = () =>
  withPeer(
    () => undefined,
    async (address) => {
      const client = new DocumentsClient(address, grpc.credentials.createInsecure());
      const start = performance.now();
      const { code } = await endOf(readPatiently(signedIn(client), 'guides/retry', never, 300));
      if (code === 0) throw new Error('a server that never responds cannot have sent a text');
      console.log(
        `retry loop, server never responds: ended with an error ${when(start, 2000)}`,
      );
      client.close();
    },
  );

/** Prints how the server and the client keep each rule. */
export const printRules = async (client: DocumentsClient, store: Store, archive: Archive) => {
  const docs = signedIn(client);
  await raceWriters(store);
  await raceCreators(docs);
  await printPauses(docs);
  await printArguments(docs, client);
  await printSearches(docs, client, archive);
  await printSilence();
};
