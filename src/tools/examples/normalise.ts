/** What differs from run to run, and the fixed text of the same shape that stands for it in a record. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Same shape, so that the message catalogue's patterns still match the recorded text.
  [/(127\.0\.0\.1|localhost|\[::1\]|%5B::1%5D)(:|%3A)\d{4,5}\b/g, '$1$250051'],
  // The end of the expired certificate of an example is the same in each run, and stays apart from the present.
  [
    /\b(?!2025-12-31T00:00:00Z)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g,
    '2026-01-02T03:04:05Z',
  ],
  // As Go's log package writes it.
  [/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\b/g, '2026/01/02 03:04:05'],
  [/\b\d+\.\d{3}s\b/g, '0.123s'],
  // Go names the name server of the machine.
  [/(\blookup \S+ on )\S+:53\b/g, '$110.96.0.10:53'],
  // grpc-js names these steps of a call only when a millisecond passed.
  [/,(?:metadata filters|time to current attempt start): 0\.123s/g, ''],
  [/\b0x[0-9a-f]{6,16}\b/g, '0x0'],
  // Frames of a stack only: a sentence may say "is at version 3" as well.
  [/^(\s+at [^\n]*?:)\d+(?::\d+)?(?=\)?$)/gm, '$10'],
  [/(File "[^"]*", line )\d+/g, '$10'],
  // OpenSSL puts the id of its thread in front of its errors.
  [/\b[0-9A-F]{16}(?=:error:)/g, '0000000000000000'],
  // Go's protobuf library puts a no-break space into its messages in about half of all builds, on purpose.
  [/\u00a0/g, ' '],
  // Java prints nanoseconds, and the identity of objects.
  [/\b\d+\.\d{9}(?=s\b| seconds\b)/g, '0.123456789'],
  [/(_delay=)\d+(?=ns\b)/g, '$1123456789'],
  [/@[0-9a-f]{5,8}\b/g, '@0'],
  [/[ \t]+$/gm, ''],
  [/\r\n/g, '\n'],
];

/**
 * Makes two runs of one program comparable.
 * @param folder the project's absolute folder, which becomes `.`.
 */
export const normalise = (output: string, folder: string): string =>
  `${STAND_INS.reduce((text, [what, standIn]) => text.replace(what, standIn), output.replaceAll(folder, '.'))
    .replace(/^\n+/, '')
    .trimEnd()}\n`;
