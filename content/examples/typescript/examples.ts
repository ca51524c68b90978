import * as grpc from '@grpc/grpc-js';
import { create, createOnce, deleteFolder, readAll, summary, title } from './client/change.ts';
import { describe, printDetails } from './client/details.ts';
import { withPromises, type Documents } from './client/promises.ts';
import {
  appendLine,
  createAtPace,
  getWithToken,
  readPatiently,
  search,
} from './client/repeat.ts';
import {
  deleteFolderOrAsk,
  exportBook,
  exportHtml,
  readOrAlarm,
  watch,
} from './client/stop.ts';
import { Tokens } from './client/tokens.ts';
import { freePort } from './free-port.ts';
import { DocumentsClient } from './gen/documents/v1/documents.ts';

type Example = (client: DocumentsClient) => Promise<void>;

const soon = () => ({ deadline: Date.now() + 5000 });

/** A signal that no caller uses: these examples wait to the end. */
const never = new AbortController().signal;

export const signedIn = (client: DocumentsClient, token = 'ada-token'): Documents =>
  withPromises(client, new Tokens(token).metadata());

/** Passes on every error but the one that the example is there to end with. */
const expectCode = async (
  code: grpc.status,
  call: Promise<unknown>,
): Promise<grpc.ServiceError> => {
  const error = await call.then(
    () => new Error('the call went well'),
    (thrown: unknown) => thrown as grpc.ServiceError,
  );
  if ((error as grpc.ServiceError).code !== code) throw error;
  return error as grpc.ServiceError;
};

const pdfQuota: Example = async (client) => {
  const call = signedIn(client).exportDocument({ id: 'guides/retry', format: 'pdf' }, soon());
  const error = await expectCode(grpc.status.RESOURCE_EXHAUSTED, call);
  console.log(describe(error));
  printDetails(error);
};

/** The examples: each makes the calls that end in the code it is named after. */
export const examples: Readonly<Record<string, Example>> = {
  cancelled: (client) =>
    watch(client, 'guides/retry', (document) => {
      console.log(`${document.title}, version ${document.version}; closing the page`);
      return true;
    }),
  unknown: async (client) => {
    await expectCode(
      grpc.status.UNKNOWN,
      exportHtml(signedIn(client), 'guides/retry', 'req-7'),
    );
  },
  'invalid-argument': async (client) => {
    const request = { id: 'Retry!', title: '', text: '' };
    await expectCode(grpc.status.INVALID_ARGUMENT, create(signedIn(client), request));
  },
  'deadline-exceeded': async (client) => {
    console.log('found', ...(await search(signedIn(client), 'retry')));
  },
  'not-found': async (client) => {
    console.log('shown as', await title(signedIn(client), 'guides/retries'));
  },
  'already-exists': async (client) => {
    const text = 'Retry reads freely, writes with care.';
    await createOnce(signedIn(client), { id: 'guides/retry', title: 'Retry with care', text });
  },
  'permission-denied': async (client) => {
    const call = deleteFolderOrAsk(signedIn(client, 'guest-token'), 'archive');
    await expectCode(grpc.status.PERMISSION_DENIED, call);
  },
  'resource-exhausted': async (client) => {
    for (const id of ['notes/one', 'notes/two', 'notes/three']) {
      await createAtPace(signedIn(client), { id, title: 'A note', text: '' }, never);
      console.log('created', id);
    }
  },
  'failed-precondition': async (client) => {
    await deleteFolder(signedIn(client), 'guides');
    console.log('deleted folder guides');
  },
  aborted: async (client) => {
    const cached = {
      id: 'guides/retry',
      title: 'Retry with care',
      text: 'Retry reads freely.',
      version: 2,
    };
    const saved = await appendLine(signedIn(client), cached, '\nAlways with backoff.', never);
    console.log('saved version', saved.version);
  },
  'out-of-range': async (client) => {
    console.log('read', (await readAll(signedIn(client), 'guides/retry')).length, 'bytes');
  },
  unimplemented: async (client) => {
    console.log(await summary(signedIn(client), 'guides/retry'));
  },
  internal: async (client) => {
    await exportBook(signedIn(client), 'guides/retry', 'req-7').catch((error: Error) =>
      console.log(error.message),
    );
  },
  unavailable: async (client) => {
    console.log('no server listens:');
    const alone = new DocumentsClient(
      `127.0.0.1:${await freePort()}`,
      grpc.credentials.createInsecure(),
    );
    await expectCode(
      grpc.status.UNAVAILABLE,
      readPatiently(signedIn(alone), 'archive/2019', never),
    );
    alone.close();
    console.log('the text comes back from cold storage:');
    const text = await readPatiently(signedIn(client), 'archive/2019', never);
    console.log('read', text.toString());
  },
  'data-loss': async (client) => {
    const alarm = (what: string) => console.log('alarm:', what);
    await expectCode(
      grpc.status.DATA_LOSS,
      readOrAlarm(signedIn(client), 'archive/damaged', alarm),
    );
  },
  unauthenticated: async (client) => {
    const found = await getWithToken(
      withPromises(client),
      'guides/retry',
      new Tokens('expired-token'),
    );
    console.log('got', found.title);
  },
  details: pdfQuota,
  link: async (client) => {
    await pdfQuota(client);
    const call = signedIn(client).getDocument({ id: 'guides/retries' }, soon());
    const error = await expectCode(grpc.status.NOT_FOUND, call);
    console.log(describe(error));
    printDetails(error);
  },
};

/** The server of these adds the address of an explanation to its errors. */
export const linked: ReadonlySet<string> = new Set(['link']);
