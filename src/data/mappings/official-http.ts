/*
 * What gRPC's document maps an HTTP response to without `grpc-status`. It is kept apart from the tables of the libraries
 * because the look-up needs it alone, and each of their notes would cost a reader bytes.
 */

/** Statuses that the document names. Source: `doc/http-grpc-status-mapping.md`, as `http-to-grpc.ts` pins it. */
export const OFFICIAL = {
  400: 'INTERNAL',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'UNIMPLEMENTED',
  429: 'UNAVAILABLE',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
} as const;

/** The code of every other final status. */
export const OFFICIAL_OTHER = 'UNKNOWN';
