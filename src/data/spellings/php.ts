import { FORMS, type Notation } from './notation.ts';

/** How PHP spells the codes. */
export const phpSpellings = {
  php: {
    ecosystem: 'PHP',
    form: FORMS.constant,
    source: 'grpc/grpc:src/php/ext/grpc/php_grpc.c',
    names: {
      OK: '\\Grpc\\STATUS_OK',
      CANCELLED: '\\Grpc\\STATUS_CANCELLED',
      UNKNOWN: '\\Grpc\\STATUS_UNKNOWN',
      INVALID_ARGUMENT: '\\Grpc\\STATUS_INVALID_ARGUMENT',
      DEADLINE_EXCEEDED: '\\Grpc\\STATUS_DEADLINE_EXCEEDED',
      NOT_FOUND: '\\Grpc\\STATUS_NOT_FOUND',
      ALREADY_EXISTS: '\\Grpc\\STATUS_ALREADY_EXISTS',
      PERMISSION_DENIED: '\\Grpc\\STATUS_PERMISSION_DENIED',
      RESOURCE_EXHAUSTED: '\\Grpc\\STATUS_RESOURCE_EXHAUSTED',
      FAILED_PRECONDITION: '\\Grpc\\STATUS_FAILED_PRECONDITION',
      ABORTED: '\\Grpc\\STATUS_ABORTED',
      OUT_OF_RANGE: '\\Grpc\\STATUS_OUT_OF_RANGE',
      UNIMPLEMENTED: '\\Grpc\\STATUS_UNIMPLEMENTED',
      INTERNAL: '\\Grpc\\STATUS_INTERNAL',
      UNAVAILABLE: '\\Grpc\\STATUS_UNAVAILABLE',
      DATA_LOSS: '\\Grpc\\STATUS_DATA_LOSS',
      UNAUTHENTICATED: '\\Grpc\\STATUS_UNAUTHENTICATED',
    },
  },
} as const satisfies Record<string, Notation>;
