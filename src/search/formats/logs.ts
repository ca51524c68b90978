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
    id: 'logfmt-code',
    pattern: /(?<![\w-])(?<!exit )(?<!Exception: \()code=(?<code>\d{1,2})(?![\w.:])/g,
  },
  {
    id: 'number-and-name',
    pattern: /(?<![\w.:/-])(?<number>\d{1,2})(?: ?- ?|\/|: ?| \(?)(?<code>[A-Z][A-Za-z_]{3,19})\b(?! \d)/g,
  },
  {
    id: 'name-and-number',
    pattern: /(?<![\w.])(?<code>[A-Z][A-Za-z_]{1,24}) ?[(=:/]\s?(?<number>\d{1,2})\b(?![.:\d])/g,
  },
  {
    id: 'status-code-words',
    pattern: /\bgRPC status code:? (?<code>\d{1,2})\b\.?(?: Error message: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'stream-closed',
    library: 'envoy',
    pattern:
      /\bgRPC (?:config )?stream(?: to \S{1,80})? closed: (?<code>\d{1,2}),(?: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    // go-grpc-middleware and Argo CD say the code of the call first; a status in the error beside it is an inner one.
    id: 'finished-call',
    pattern: /\bfinished (?:\w{1,12} ){0,2}call with code (?<code>[A-Z]\w{1,23})\b/g,
  },
  {
    // Of a client that names only number and message; a number alone is printed by every program.
    id: 'number-message',
    pattern:
      /(?:^|\n|grpc |gRPC )(?:[Ee]rror code:? (?<code>\d{1,2}),? [Mm]essage: ?)(?<text>[^\n]{0,2000})/g,
    weak: true,
  },
  {
    id: 'kratos',
    pattern:
      /\berror: code = (?<http>[1-5]\d\d) reason = \w{0,60} message = (?<text>[^\n]{0,2000}?)(?= metadata = |\n|$)/g,
  },
  {
    id: 'chinese-number',
    pattern:
      /\b(?:g?RPC|grpc|rpc)\b[^\n\d]{0,20}(?:错误码|状态码|返回码)[:为是 ]{0,3}(?<code>\d{1,2})(?![\d.])(?:[,;] ?(?:错误信息|信息|描述)[:为是] ?(?<text>[^\n]{0,2000}))?/gi,
  },
  {
    id: 'chinese-name',
    pattern:
      /返回状态码?[:为是 ]{0,3}(?<code>[A-Z][A-Za-z_]{1,24})(?:, ?错误信息[:为是] ?(?<text>[^\n]{0,2000}))?/g,
  },
];
