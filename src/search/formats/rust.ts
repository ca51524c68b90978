import type { Format } from '../status.ts';

/** tonic (`Display` and `Debug`, before and after 0.14) and grpc-rs. */
export const rustFormats: readonly Format[] = [
  {
    id: 'tonic',
    library: 'tonic',
    pattern: /\bstatus: '?(?<code>[A-Z][A-Za-z ]{1,80})'?, message: ?"(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'tonic-debug',
    library: 'tonic',
    pattern: /\bStatus ?\{ ?code: (?<code>[A-Z][A-Za-z]{1,24})\b(?:, message: ?"(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'tonic-phrase',
    library: 'tonic',
    pattern: /\bcode: '(?<code>[A-Z][A-Za-z' ]{1,80})'(?:, message: ?"(?<text>[^\n]{0,2000}))?/g,
  },
];
