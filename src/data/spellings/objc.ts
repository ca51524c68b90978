import { FORMS, type Notation } from './notation.ts';

/** How Objective-C spells the codes. */
export const objcSpellings = {
  objc: {
    ecosystem: 'Objective-C',
    form: FORMS.enum,
    source: 'grpc/grpc:src/objective-c/GRPCClient/GRPCTypes.h',
    names: {
      OK: null,
      CANCELLED: 'GRPCErrorCodeCancelled',
      UNKNOWN: 'GRPCErrorCodeUnknown',
      INVALID_ARGUMENT: 'GRPCErrorCodeInvalidArgument',
      DEADLINE_EXCEEDED: 'GRPCErrorCodeDeadlineExceeded',
      NOT_FOUND: 'GRPCErrorCodeNotFound',
      ALREADY_EXISTS: 'GRPCErrorCodeAlreadyExists',
      PERMISSION_DENIED: 'GRPCErrorCodePermissionDenied',
      RESOURCE_EXHAUSTED: 'GRPCErrorCodeResourceExhausted',
      FAILED_PRECONDITION: 'GRPCErrorCodeFailedPrecondition',
      ABORTED: 'GRPCErrorCodeAborted',
      OUT_OF_RANGE: 'GRPCErrorCodeOutOfRange',
      UNIMPLEMENTED: 'GRPCErrorCodeUnimplemented',
      INTERNAL: 'GRPCErrorCodeInternal',
      UNAVAILABLE: 'GRPCErrorCodeUnavailable',
      DATA_LOSS: 'GRPCErrorCodeDataLoss',
      UNAUTHENTICATED: 'GRPCErrorCodeUnauthenticated',
    },
  },
} as const satisfies Record<string, Notation>;
