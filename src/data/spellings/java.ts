import { FORMS, type Notation } from './notation.ts';

/** Kotlin calls the class of Java. */
const STATUSES = {
  OK: 'Status.OK',
  CANCELLED: 'Status.CANCELLED',
  UNKNOWN: 'Status.UNKNOWN',
  INVALID_ARGUMENT: 'Status.INVALID_ARGUMENT',
  DEADLINE_EXCEEDED: 'Status.DEADLINE_EXCEEDED',
  NOT_FOUND: 'Status.NOT_FOUND',
  ALREADY_EXISTS: 'Status.ALREADY_EXISTS',
  PERMISSION_DENIED: 'Status.PERMISSION_DENIED',
  RESOURCE_EXHAUSTED: 'Status.RESOURCE_EXHAUSTED',
  FAILED_PRECONDITION: 'Status.FAILED_PRECONDITION',
  ABORTED: 'Status.ABORTED',
  OUT_OF_RANGE: 'Status.OUT_OF_RANGE',
  UNIMPLEMENTED: 'Status.UNIMPLEMENTED',
  INTERNAL: 'Status.INTERNAL',
  UNAVAILABLE: 'Status.UNAVAILABLE',
  DATA_LOSS: 'Status.DATA_LOSS',
  UNAUTHENTICATED: 'Status.UNAUTHENTICATED',
} as const satisfies Notation['names'];

/** How Java and Kotlin spell the codes. */
export const javaSpellings = {
  java: {
    ecosystem: 'Java',
    form: FORMS.constant,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    names: STATUSES,
  },
  javaCode: {
    ecosystem: 'Java',
    form: FORMS.enum,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    names: {
      OK: 'Status.Code.OK',
      CANCELLED: 'Status.Code.CANCELLED',
      UNKNOWN: 'Status.Code.UNKNOWN',
      INVALID_ARGUMENT: 'Status.Code.INVALID_ARGUMENT',
      DEADLINE_EXCEEDED: 'Status.Code.DEADLINE_EXCEEDED',
      NOT_FOUND: 'Status.Code.NOT_FOUND',
      ALREADY_EXISTS: 'Status.Code.ALREADY_EXISTS',
      PERMISSION_DENIED: 'Status.Code.PERMISSION_DENIED',
      RESOURCE_EXHAUSTED: 'Status.Code.RESOURCE_EXHAUSTED',
      FAILED_PRECONDITION: 'Status.Code.FAILED_PRECONDITION',
      ABORTED: 'Status.Code.ABORTED',
      OUT_OF_RANGE: 'Status.Code.OUT_OF_RANGE',
      UNIMPLEMENTED: 'Status.Code.UNIMPLEMENTED',
      INTERNAL: 'Status.Code.INTERNAL',
      UNAVAILABLE: 'Status.Code.UNAVAILABLE',
      DATA_LOSS: 'Status.Code.DATA_LOSS',
      UNAUTHENTICATED: 'Status.Code.UNAUTHENTICATED',
    },
  },
  kotlin: {
    ecosystem: 'Kotlin',
    form: FORMS.constant,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    names: STATUSES,
  },
} as const satisfies Record<string, Notation>;
