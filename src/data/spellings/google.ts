import { FORMS, type Notation } from './notation.ts';

/** How google.rpc spells the codes. */
export const googleSpellings = {
  googleRpc: {
    ecosystem: 'google.rpc',
    form: FORMS.enum,
    source: 'googleapis/googleapis:google/rpc/code.proto',
    names: {
      OK: 'google.rpc.Code.OK',
      CANCELLED: 'google.rpc.Code.CANCELLED',
      UNKNOWN: 'google.rpc.Code.UNKNOWN',
      INVALID_ARGUMENT: 'google.rpc.Code.INVALID_ARGUMENT',
      DEADLINE_EXCEEDED: 'google.rpc.Code.DEADLINE_EXCEEDED',
      NOT_FOUND: 'google.rpc.Code.NOT_FOUND',
      ALREADY_EXISTS: 'google.rpc.Code.ALREADY_EXISTS',
      PERMISSION_DENIED: 'google.rpc.Code.PERMISSION_DENIED',
      RESOURCE_EXHAUSTED: 'google.rpc.Code.RESOURCE_EXHAUSTED',
      FAILED_PRECONDITION: 'google.rpc.Code.FAILED_PRECONDITION',
      ABORTED: 'google.rpc.Code.ABORTED',
      OUT_OF_RANGE: 'google.rpc.Code.OUT_OF_RANGE',
      UNIMPLEMENTED: 'google.rpc.Code.UNIMPLEMENTED',
      INTERNAL: 'google.rpc.Code.INTERNAL',
      UNAVAILABLE: 'google.rpc.Code.UNAVAILABLE',
      DATA_LOSS: 'google.rpc.Code.DATA_LOSS',
      UNAUTHENTICATED: 'google.rpc.Code.UNAUTHENTICATED',
    },
  },
} as const satisfies Record<string, Notation>;
