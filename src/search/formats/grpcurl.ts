import type { Format } from '../status.ts';

/** Command-line clients. */
export const grpcurlFormats: readonly Format[] = [
  {
    id: 'grpcurl',
    library: 'grpc-go',
    pattern: /\bCode: (?<code>[A-Z][A-Za-z]{1,24})\s{0,20}\n\s{0,20}Message:(?: ?(?<text>[^\n]{0,2000}))?/g,
  },
];
