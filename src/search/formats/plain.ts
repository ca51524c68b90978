import type { Format } from '../status.ts';

/** Names in a text that no printed form surrounds; the last resort. */
export const plainFormats: readonly Format[] = [
  {
    id: 'name-colon',
    pattern: /(?<![\w./-])(?<code>[A-Z]{2,15}(?:_[A-Z]{2,12}){0,2}):(?: ?(?<text>[^\n]{0,2000}))?/g,
    bare: true,
  },
  {
    id: 'words-colon',
    pattern:
      /(?:^|\n|\] |: )(?<code>Cancelled|Invalid argument|Deadline exceeded|Not found|Already exists|Permission denied|Resource exhausted|Failed precondition|Aborted|Out of range|Unimplemented|Unavailable|Data loss|Unauthenticated|(?!Timeout)[A-Z][a-z]+[A-Z][A-Za-z]{3,24}): (?<text>[^\n]{0,2000})/g,
    weak: true,
  },
  {
    id: 'qualified',
    pattern:
      /\b(?:StatusCodes?|codes|Code|Status|GRPCStatus|RPCError|GrpcError)(?:\.|::)(?<code>[A-Za-z][A-Za-z_]{1,24})\b/g,
    weak: true,
  },
  {
    id: 'bare-name',
    pattern: /(?<![\w./-])(?<code>[A-Z]{4,12}(?:_[A-Z]{2,12}){1,2})(?![\w-])/g,
    weak: true,
  },
];
