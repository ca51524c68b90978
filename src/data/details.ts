/** The messages of `google/rpc/error_details.proto`. */
export const DETAIL_TYPES = [
  'ErrorInfo',
  'RetryInfo',
  'DebugInfo',
  'QuotaFailure',
  'PreconditionFailure',
  'BadRequest',
  'RequestInfo',
  'ResourceInfo',
  'Help',
  'LocalizedMessage',
] as const;

/** A standard error detail. */
export type DetailType = (typeof DETAIL_TYPES)[number];
