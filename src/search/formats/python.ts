import type { Format } from '../status.ts';

/** grpcio (sync and aio), grpclib and Google's api_core. */
export const pythonFormats: readonly Format[] = [
  {
    id: 'python-error',
    library: 'grpcio',
    pattern:
      /\bstatus\s?=\s?StatusCode\.(?<code>[A-Z_]{2,20})(?:\s{0,40}(?:E\s{1,20})?details\s?=\s?"(?<text>[^\n]{0,2000})|\b)/g,
  },
  {
    id: 'python-old',
    library: 'grpcio',
    pattern: /\bterminated with \(StatusCode\.(?<code>[A-Z_]{2,20}),\s?(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'python-tuple',
    library: 'grpcio',
    pattern:
      /\(\s?<?StatusCode\.(?<code>[A-Z_]{2,20})(?::\s?\((?<number>\d{1,2}), '[a-z ]{2,24}'\)>)?,\s?['"](?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'grpclib',
    library: 'grpclib',
    pattern: /<Status\.(?<code>[A-Z_]{2,20}): (?<number>\d{1,2})>(?:,\s?['"](?<text>[^\n]{0,2000}))?/g,
  },
  {
    // What `print(error.code(), error.details())` and sentences around it say.
    id: 'python-code',
    library: 'grpcio',
    pattern:
      /\bStatusCode\.(?<code>[A-Z_]{2,20})(?:: |, error details: | encountered [^\n]{0,200}?Error details: )(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'python-bracket',
    library: 'grpcio',
    pattern: /\[StatusCode\.(?<code>[A-Z_]{2,20})\](?: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'pymilvus',
    library: 'grpcio',
    pattern:
      /\bRpcError: \[\w{1,40}\], StatusCode\.(?<code>[A-Z_]{2,20}), (?<text>[^\n]{0,2000}?)(?=, channel_state|, <|\n|$)/g,
  },
  {
    // A picture-to-text tool sets a space behind the dot and loses the words before.
    id: 'python-damaged',
    pattern: /\bStatusCode\. ?(?<code>[A-Z_]{2,20})\s{1,40}details\s?=\s?"(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'api-core',
    library: 'grpcio',
    pattern:
      /\bapi_core\.exceptions\.(?<code>[A-Z][A-Za-z]{1,24})\b(?::\s(?:\d{3}|None)\s(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'api-core-bare',
    library: 'grpcio',
    pattern: /(?:^|\n)(?<code>[A-Z][A-Za-z]{1,24}): (?:\d{3}|None) (?<text>[^\n]{0,2000})/g,
  },
  {
    // What the background threads of Google's clients log of an error, whose text begins with the HTTP status.
    id: 'api-core-log',
    library: 'grpcio',
    pattern:
      /(?:worker|error): (?<http>[45]\d\d) (?<text>[^\n]{0,2000})(?=[^]{0,3000}api_core\/grpc_helpers)/g,
  },
  {
    id: 'api-core-repr',
    pattern: /^(?<code>[A-Z][A-Za-z]{3,24})\(['"](?<text>[^\n'"]{0,2000})['"]\)$/gm,
    weak: true,
  },
  {
    id: 'python-value',
    library: 'grpcio',
    pattern:
      /\((?<number>\d{1,2}), '(?<code>[a-z]{2,16}(?: [a-z]{2,16}){0,2})'\)(?:: (?<text>[^\n]{0,2000}))?/g,
  },
];
