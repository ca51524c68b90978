import { FORMS, type Notation } from './notation.ts';

/** How Node.js spells the codes. */
export const nodeSpellings = {
  node: {
    ecosystem: 'Node.js',
    form: FORMS.enum,
    source: 'grpc/grpc-node:packages/grpc-js/src/constants.ts',
    names: {
      OK: 'grpc.status.OK',
      CANCELLED: 'grpc.status.CANCELLED',
      UNKNOWN: 'grpc.status.UNKNOWN',
      INVALID_ARGUMENT: 'grpc.status.INVALID_ARGUMENT',
      DEADLINE_EXCEEDED: 'grpc.status.DEADLINE_EXCEEDED',
      NOT_FOUND: 'grpc.status.NOT_FOUND',
      ALREADY_EXISTS: 'grpc.status.ALREADY_EXISTS',
      PERMISSION_DENIED: 'grpc.status.PERMISSION_DENIED',
      RESOURCE_EXHAUSTED: 'grpc.status.RESOURCE_EXHAUSTED',
      FAILED_PRECONDITION: 'grpc.status.FAILED_PRECONDITION',
      ABORTED: 'grpc.status.ABORTED',
      OUT_OF_RANGE: 'grpc.status.OUT_OF_RANGE',
      UNIMPLEMENTED: 'grpc.status.UNIMPLEMENTED',
      INTERNAL: 'grpc.status.INTERNAL',
      UNAVAILABLE: 'grpc.status.UNAVAILABLE',
      DATA_LOSS: 'grpc.status.DATA_LOSS',
      UNAUTHENTICATED: 'grpc.status.UNAUTHENTICATED',
    },
  },
} as const satisfies Record<string, Notation>;
