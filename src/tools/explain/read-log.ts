import { createGunzip } from 'node:zlib';
import { catalogue } from '../../data/messages.ts';
import { encodingOf, isGzip } from '../../log/encoding.ts';
import { logReader } from '../../log/read.ts';
import type { LogReport } from '../../log/report.ts';

/** So much of an input is kept, to explain it as one text if it is no log. */
const LONGEST_TEXT = 16 * 1024;

/** What was read from a stream. */
export interface ReadLog {
  readonly report: LogReport;
  /** The whole input, where it is short. */
  readonly text?: string;
  /** Why it was not read to its end. */
  readonly problem?: string;
}

/** Unzips what begins like gzip. */
async function* unzipped(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => chunks };
  if (!isGzip(first.value)) {
    yield first.value;
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  const fill = async () => {
    gunzip.write(first.value);
    for await (const chunk of rest) {
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
    }
    gunzip.end();
  };
  void fill().catch((error: unknown) => gunzip.destroy(error as Error));
  yield* gunzip;
}

/** Reads a stream to its end, or until `isStopped`; needs no more memory however long the stream is. */
export const readLog = async (
  input: AsyncIterable<Uint8Array>,
  isStopped: () => boolean = () => false,
): Promise<ReadLog> => {
  const reader = logReader(catalogue);
  let decoder: TextDecoder | undefined;
  let text = '';
  let length = 0;
  let problem: string | undefined;
  try {
    for await (const chunk of unzipped(input)) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      const piece = decoder.decode(chunk, { stream: true });
      reader.feed(piece);
      length += piece.length;
      if (length <= LONGEST_TEXT) text += piece;
      if (isStopped()) break;
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  reader.end();
  return {
    report: reader.report(),
    ...(length <= LONGEST_TEXT && { text }),
    ...(problem !== undefined && { problem }),
  };
};
