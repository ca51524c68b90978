import type { Format } from '../status.ts';

/** The C core and what prints its errors as they are: C++, older Node, Python's and Ruby's debug strings. */
export const coreFormats: readonly Format[] = [
  {
    id: 'core-peer',
    library: 'grpc-core',
    pattern:
      /\b[A-Z_]{2,20}:Error received from peer\b[^\n{]{0,200}\{(?:(?=[^\n]{0,2000}?\bgrpc_message:"(?<text>[^"\n]{0,2000})")|)[^\n]{0,2000}?\bgrpc_status:(?<code>\d{1,2})\b/g,
  },
  {
    // The name in front is that of the error, not of the call: no space follows it.
    id: 'core-error',
    library: 'grpc-core',
    pattern:
      /\b[A-Z_]{2,20}:(?!Error received from peer)(?<text>[^\s{][^\n{]{0,400}?) ?\{(?=[^\n]{0,400}?\bgrpc_status:(?<code>\d{1,2})\b)/g,
  },
  {
    id: 'core-field',
    library: 'grpc-core',
    pattern: /(?<![\w.-])"?grpc_status"?\s?:\s?(?<code>\d{1,2})\b/g,
  },
];
