import type { Format } from '../status.ts';

/** The C core and what prints its errors as they are: C++, older Node, Python's and Ruby's debug strings. */
export const coreFormats: readonly Format[] = [
  {
    id: 'core-peer',
    library: 'grpc-core',
    pattern:
      /\b[A-Z_]{2,20}:Error received from peer\b[^\n{]{0,200}\{[^\n]{0,2000}?\bgrpc_status:(?<code>\d{1,2})\b/g,
  },
  {
    id: 'core-field',
    library: 'grpc-core',
    pattern: /(?<![\w.-])"?grpc_status"?\s?:\s?(?<code>\d{1,2})\b/g,
  },
  {
    id: 'cpp-code',
    library: 'grpc-cpp',
    pattern:
      /\b(?:[Rr][Pp][Cc]|gRPC|[Cc]all|[Rr]equest)\b[^\n:]{0,30}\b(?:failed|error)\b[^\n\d]{0,30}?\b(?:status |error )?code:? ?(?<code>\d{1,2})\b(?![./])(?:[,:;] (?:error )?(?:message:? )?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'objc',
    library: 'grpc-objc',
    pattern:
      /\bError Domain=(?:io\.grpc|FIR\w{0,30}|grpc\w{0,20}) Code=(?<code>\d{1,2})\b(?: "(?<text>[^\n"]{0,2000}))?/gi,
  },
  {
    // The text form of google.rpc.Status.
    id: 'proto-text',
    pattern:
      /(?<![\w.-])code:\s{0,2}(?<code>\d{1,2}|[A-Z_]{2,20})\s{1,4}message:\s{0,2}"(?<text>[^\n"]{0,2000})/g,
  },
  {
    id: 'cpp-example',
    pattern: /\.cc:?\d{1,5}\]? (?<code>\d{1,2}): (?<text>[^\n]{0,2000})/g,
  },
];
