import type { Format } from '../status.ts';

/** Fields of structured logs, metric labels and other `key=value` prints that name a code. */
export const logFormats: readonly Format[] = [
  {
    id: 'grpc-field',
    pattern:
      /(?<![\w-])"?(?:rpc[._])?grpc[._ -]?(?:response[._])?(?:status[._ -]?code|status|code)"?\s{0,2}[:=]\s{0,2}["']?(?<code>[A-Za-z_]{2,24}|\d{1,2})\b/gi,
  },
  {
    id: 'code-field',
    pattern:
      /(?<![\w/-])"?(?:(?:error|status)[._ ]?)?(?:code|status|codeName|statusCode)"?\s{0,2}[:=]\s{0,2}["'(]?(?:(?:StatusCode|Code|codes|Status)(?:\.|::))?(?<code>[A-Z][A-Za-z_]{3,24}|OK|Ok|[a-z]+(?:[-_][a-z]+){1,2})\b["')]?(?:(?:,|\nnumber: \d{1,2}\n)\s?(?:message|desc|(?:error )?details)[:=] ?"?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    // Programs of every kind end with `code=0`; the C core numbers its own call errors, which are no statuses.
    id: 'logfmt-code',
    pattern:
      /(?<![\w-])(?<!exit )(?<!Exception: \()(?<!batch failed with [^(\n]{1,60}\()code=(?!0\b)(?<code>\d{1,2})(?![\w.:])/g,
  },
  {
    id: 'number-and-name',
    pattern: /(?<![\w.:/-])(?<number>\d{1,2})(?: ?- ?|\/|: ?| \(?)(?<code>[A-Z][A-Za-z_]{3,19})\b(?! \d)/g,
  },
  {
    id: 'name-and-number',
    pattern: /(?<![\w.])(?<code>[A-Z][A-Za-z_]{1,24}) ?[(=:/]\s?(?<number>\d{1,2})\b(?![.:\d])/g,
  },
];
