import { HTTP2_ERRORS } from '../../data/mappings/http2-errors.ts';
import type { Scripts, Wire } from './peer.ts';

type Pairs = readonly (readonly [string, string])[];

/** HTTP statuses that any table names, and some that none does. */
const HTTP_STATUSES = [
  200, 302, 400, 401, 403, 404, 405, 408, 409, 412, 413, 415, 429, 431, 499, 500, 501, 502, 503, 504,
];

const GRPC = ['content-type', 'application/grpc'] as const;
const HTML = ['content-type', 'text/html'] as const;
/** A `Document` without content: no compression, length 0. */
const EMPTY_MESSAGE = '\0\0\0\0\0';
const UNDEFINED_ERROR = 255;

const status = (code: number | string): readonly [string, string] => [':status', String(code)];
const grpcStatus = (code: number | string): readonly [string, string] => ['grpc-status', String(code)];

const whole =
  (...pairs: Pairs) =>
  (wire: Wire): void => {
    wire.headers(pairs, true);
  };

const withBody =
  (body: string, trailers: Pairs = [grpcStatus(0)], head: Pairs = [GRPC]) =>
  (wire: Wire): void => {
    wire.headers([status(200), ...head]);
    wire.data(body);
    wire.headers(trailers, true);
  };

const cutOff =
  (code: number, body: string, type: readonly [string, string] = GRPC) =>
  (wire: Wire): void => {
    wire.headers([status(code), type]);
    wire.data(body, true);
  };

const httpScripts: Scripts = Object.fromEntries(
  HTTP_STATUSES.map((code) => [`http-${code}`, whole(status(code), HTML)]),
);

const resetScripts: Scripts = Object.fromEntries(
  Object.entries({ ...HTTP2_ERRORS, undefined: UNDEFINED_ERROR }).map(([name, code]) => [
    `reset-${name}`,
    (wire: Wire) => {
      wire.reset(code);
    },
  ]),
);

/** What a client is made to meet, by name. The names are recorded, and claims cite them. */
export const responses: Scripts = {
  ...httpScripts,
  'http-200-with-page': cutOff(200, '<html>Sign in</html>', HTML),
  'http-503-with-page': cutOff(503, '<html>No backend</html>', HTML),
  'http-503-grpc': whole(status(503), GRPC),
  'http-503-grpc-with-body': cutOff(503, EMPTY_MESSAGE),
  'http-404-with-grpc-status-5': whole(status(404), HTML, grpcStatus(5)),
  'http-503-grpc-with-grpc-status-5': whole(status(503), GRPC, grpcStatus(5)),
  'http-missing': whole(GRPC, grpcStatus(5)),
  'http-103-at-end': whole(status(103)),
  'http-103-then-ok': (wire) => {
    wire.headers([status(103)]);
    withBody(EMPTY_MESSAGE)(wire);
  },
  ...resetScripts,
  'reset-after-headers-NO_ERROR': (wire) => {
    wire.headers([status(200), GRPC]);
    wire.reset(HTTP2_ERRORS.NO_ERROR);
  },
  'reset-after-headers-CANCEL': (wire) => {
    wire.headers([status(200), GRPC]);
    wire.reset(HTTP2_ERRORS.CANCEL);
  },
  'reset-after-message-INTERNAL_ERROR': (wire) => {
    wire.headers([status(200), GRPC]);
    wire.data(EMPTY_MESSAGE);
    wire.reset(HTTP2_ERRORS.INTERNAL_ERROR);
  },
  'status-missing': whole(status(200), GRPC),
  'status-missing-in-trailers': withBody(EMPTY_MESSAGE, [['served-by', 'a']]),
  'trailers-missing': cutOff(200, EMPTY_MESSAGE),
  'trailers-missing-without-message': cutOff(200, ''),
  'status-text': whole(status(200), GRPC, grpcStatus('abc'), ['grpc-message', 'why']),
  'status-empty': whole(status(200), GRPC, grpcStatus(''), ['grpc-message', 'why']),
  'status-17': whole(status(200), GRPC, grpcStatus(17), ['grpc-message', 'why']),
  'status-11000': whole(status(200), GRPC, grpcStatus(11000), ['grpc-message', 'why']),
  'status-negative': whole(status(200), GRPC, grpcStatus(-1), ['grpc-message', 'why']),
  'status-05': whole(status(200), GRPC, grpcStatus('05'), ['grpc-message', 'why']),
  'status-5-without-message': whole(status(200), GRPC, grpcStatus(5)),
  'status-5-escaped-message': whole(status(200), GRPC, grpcStatus(5), ['grpc-message', '%E6%96%87 100%']),
  'status-5-after-message': withBody(EMPTY_MESSAGE, [grpcStatus(5), ['grpc-message', 'why']]),
  'ok-without-message': whole(status(200), GRPC, grpcStatus(0)),
  'ok-with-two-messages': withBody(EMPTY_MESSAGE + EMPTY_MESSAGE),
  'message-cut-off': withBody('\0\0\0\0\x09abc'),
  'message-unreadable': withBody('\0\0\0\0\x03abc'),
  'message-compressed-without-encoding': withBody('\x01\0\0\0\0'),
  'message-flag-unknown': withBody('\x3c\0\0\0\0'),
  'encoding-unknown': withBody('\x01\0\0\0\0', [grpcStatus(0)], [GRPC, ['grpc-encoding', 'snappy-x']]),
  'encoding-unknown-not-used': withBody(
    EMPTY_MESSAGE,
    [grpcStatus(0)],
    [GRPC, ['grpc-encoding', 'snappy-x']],
  ),
  'content-type-missing': (wire) => {
    wire.headers([status(200)]);
    wire.data(EMPTY_MESSAGE);
    wire.headers([grpcStatus(0)], true);
  },
  'goaway-NO_ERROR': (wire) => {
    wire.goAway(HTTP2_ERRORS.NO_ERROR, 'max_age', 0);
    wire.hangUp();
  },
  'goaway-NO_ERROR-call-accepted': (wire) => {
    wire.goAway(HTTP2_ERRORS.NO_ERROR, 'max_age', 0x7fffffff);
    wire.hangUp();
  },
  'goaway-too_many_pings': (wire) => {
    wire.goAway(HTTP2_ERRORS.ENHANCE_YOUR_CALM, 'too_many_pings', 0x7fffffff);
    wire.hangUp();
  },
  'connection-closed': (wire) => {
    wire.hangUp();
  },
  'connection-closed-after-headers': (wire) => {
    wire.headers([status(200), GRPC]);
    wire.hangUp();
  },
  silence: () => undefined,
};
