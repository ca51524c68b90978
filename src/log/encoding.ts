const beginsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte);

/** Tells whether a log that begins with these bytes is compressed with gzip. */
export const isGzip = (head: Uint8Array): boolean => beginsWith(head, 0x1f, 0x8b);

/** Tells how the text of a log that begins with these bytes is written, as `TextDecoder` names it. */
export const encodingOf = (head: Uint8Array): string =>
  beginsWith(head, 0xff, 0xfe) ? 'utf-16le' : beginsWith(head, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
