import type { CodeName } from '../names.ts';

/** HTTP/2 error codes: name → number on the wire (RFC 9113, section 7). */
export const HTTP2_ERRORS = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  FLOW_CONTROL_ERROR: 3,
  SETTINGS_TIMEOUT: 4,
  STREAM_CLOSED: 5,
  FRAME_SIZE_ERROR: 6,
  REFUSED_STREAM: 7,
  CANCEL: 8,
  COMPRESSION_ERROR: 9,
  CONNECT_ERROR: 10,
  ENHANCE_YOUR_CALM: 11,
  INADEQUATE_SECURITY: 12,
  HTTP_1_1_REQUIRED: 13,
} as const;

/** An error code of HTTP/2, as in RST_STREAM and GOAWAY. */
export type Http2Error = keyof typeof HTTP2_ERRORS;

/** The code of each error in gRPC's own document; `null` where it has none. The look-up does without the other tables. */
export const OFFICIAL_HTTP2 = {
  NO_ERROR: 'INTERNAL',
  PROTOCOL_ERROR: 'INTERNAL',
  INTERNAL_ERROR: 'INTERNAL',
  FLOW_CONTROL_ERROR: 'INTERNAL',
  SETTINGS_TIMEOUT: 'INTERNAL',
  STREAM_CLOSED: null,
  FRAME_SIZE_ERROR: 'INTERNAL',
  REFUSED_STREAM: 'UNAVAILABLE',
  CANCEL: 'CANCELLED',
  COMPRESSION_ERROR: 'INTERNAL',
  CONNECT_ERROR: 'INTERNAL',
  ENHANCE_YOUR_CALM: 'RESOURCE_EXHAUSTED',
  INADEQUATE_SECURITY: 'PERMISSION_DENIED',
  HTTP_1_1_REQUIRED: null,
} as const satisfies Readonly<Record<Http2Error, CodeName | null>>;
