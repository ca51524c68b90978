import { encodingOf, isGzip } from '../../log/encoding.ts';

/** What a log is read from: pieces of text, and how much of it was read. */
export interface Source {
  /** Returns the next piece, or `undefined` at the end. */
  readonly next: () => Promise<string | undefined>;
  /** Returns the share that was read, from 0 to 1. */
  readonly share: () => number;
}

const PIECE = 1024 * 1024;

/** A pasted text, piece by piece. */
const ofText = (text: string): Source => {
  let at = 0;
  return {
    next: () => {
      const piece = text.slice(at, at + PIECE);
      at += piece.length;
      return Promise.resolve(piece === '' ? undefined : piece);
    },
    share: () => (text.length === 0 ? 1 : at / text.length),
  };
};

const ofBlob = async (blob: Blob): Promise<Source> => {
  const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  let read = 0;
  const counted = blob.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        read += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = (isGzip(head) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  let decoder = isGzip(head) ? undefined : new TextDecoder(encodingOf(head));
  return {
    next: async () => {
      const { done, value } = await bytes.read();
      if (done) return undefined;
      decoder ??= new TextDecoder(encodingOf(value));
      return decoder.decode(value, { stream: true });
    },
    share: () => (blob.size === 0 ? 1 : read / blob.size),
  };
};

/** Returns the pieces of a pasted text or of a file, which may be compressed with gzip or written in UTF-16. */
export const sourceOf = async (from: Blob | string): Promise<Source> =>
  typeof from === 'string' ? ofText(from) : await ofBlob(from);
