import type { DisagreementId } from '../disagreements.ts';

/** A row of the compared tables: direction, then what goes in. */
export type RowId = `${'http' | 'code' | 'http2' | 'reset'}-${string}`;

/** The points of disagreement that explain why the tables of a row differ. */
export const disputedRows: Readonly<Record<RowId, readonly DisagreementId[]>> = {
  'http-200': ['missingStatus'],
  'http-400': ['http400'],
  'http-404': ['http404'],
  'http-429': ['http429'],
  'http-504': ['http504', 'envoyTimeout'],
  'code-cancelled': ['cancelledHttp'],
  'code-already-exists': ['grpcWebGaps'],
  'code-failed-precondition': ['failedPreconditionHttp'],
  'code-out-of-range': ['grpcWebGaps'],
  'code-internal': ['grpcWebGaps'],
  'code-data-loss': ['grpcWebGaps'],
  'http2-no-error': ['noErrorReset', 'swiftResets'],
  'http2-flow-control-error': ['flowControlReset'],
  'http2-frame-size-error': ['flowControlReset'],
  'http2-cancel': ['swiftResets'],
  'http2-enhance-your-calm': ['tooManyPings', 'swiftResets'],
  'http2-http-1-1-required': ['http11Required'],
};

/** Points that concern whole connections rather than one row. */
export const disputedEvents = [
  'serverKeepalive',
  'tooManyPings',
] as const satisfies readonly DisagreementId[];
