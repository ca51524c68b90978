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
    id: 'python-tuple',
    library: 'grpcio',
    pattern:
      /\(\s?<?StatusCode\.(?<code>[A-Z_]{2,20})(?::\s?\((?<number>\d{1,2}), '[a-z ]{2,24}'\)>)?,\s?['"](?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'api-core',
    library: 'grpcio',
    pattern:
      /\bapi_core\.exceptions\.(?<code>[A-Z][A-Za-z]{1,24})\b(?::\s(?:\d{3}|None)\s(?<text>[^\n]{0,2000}))?/g,
  },
];
