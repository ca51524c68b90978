import { createInterface } from 'node:readline';
import * as grpc from '@grpc/grpc-js';
import { DocumentsClient } from './gen/documents/v1/documents.ts';

// An error that is not a status has no code, whatever its type says.
const outcomeOf = (error: Partial<grpc.ServiceError>): string =>
  error.code === undefined ? `no status\t${String(error)}` : `${error.code}\t${error.details}`;

const callOnce = async (address: string, id: string): Promise<string> => {
  // Clients of one address would share a connection, and a script may have ended it.
  const alone = { 'grpc.use_local_subchannel_pool': 1 };
  const client = new DocumentsClient(address, grpc.credentials.createInsecure(), alone);
  try {
    return await new Promise((resolve) => {
      const within = { deadline: Date.now() + 2000 };
      client.getDocument({ id }, new grpc.Metadata(), within, (error) => {
        resolve(error ? outcomeOf(error) : '0\ta response');
      });
    });
  } finally {
    client.close();
  }
};

/**
 * Reads lines of an address and the id of a document, and prints what a call on a connection of its own
 * ends with: the number of the code, then the message.
 */
export const callEach = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin })) {
    const [address = '', id = ''] = line.split(' ');
    console.log((await callOnce(address, id)).replaceAll('\n', ' '));
  }
};
