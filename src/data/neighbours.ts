import type { CodeName } from './names.ts';

/**
 * Codes that readers confuse with each code, the likeliest first. Mutual: a test proves that both sides list the
 * pair, and the compiler demands the question that decides it in `pairs.ts`. Editorial, from the review threads
 * in which people argue about these codes.
 */
export const neighbours = {
  OK: ['NOT_FOUND', 'ALREADY_EXISTS'],
  CANCELLED: ['DEADLINE_EXCEEDED', 'ABORTED', 'UNAVAILABLE'],
  UNKNOWN: ['INTERNAL', 'UNAVAILABLE'],
  INVALID_ARGUMENT: ['FAILED_PRECONDITION', 'OUT_OF_RANGE', 'NOT_FOUND'],
  DEADLINE_EXCEEDED: ['CANCELLED', 'UNAVAILABLE'],
  NOT_FOUND: ['PERMISSION_DENIED', 'UNIMPLEMENTED', 'FAILED_PRECONDITION', 'INVALID_ARGUMENT', 'OK'],
  ALREADY_EXISTS: ['ABORTED', 'FAILED_PRECONDITION', 'OK'],
  PERMISSION_DENIED: ['UNAUTHENTICATED', 'NOT_FOUND', 'FAILED_PRECONDITION', 'RESOURCE_EXHAUSTED'],
  RESOURCE_EXHAUSTED: ['UNAVAILABLE', 'PERMISSION_DENIED'],
  FAILED_PRECONDITION: [
    'ABORTED',
    'UNAVAILABLE',
    'INVALID_ARGUMENT',
    'OUT_OF_RANGE',
    'ALREADY_EXISTS',
    'NOT_FOUND',
    'PERMISSION_DENIED',
  ],
  ABORTED: ['FAILED_PRECONDITION', 'UNAVAILABLE', 'ALREADY_EXISTS', 'CANCELLED'],
  OUT_OF_RANGE: ['INVALID_ARGUMENT', 'FAILED_PRECONDITION'],
  UNIMPLEMENTED: ['NOT_FOUND', 'INTERNAL'],
  INTERNAL: ['UNKNOWN', 'DATA_LOSS', 'UNAVAILABLE', 'UNIMPLEMENTED'],
  UNAVAILABLE: [
    'RESOURCE_EXHAUSTED',
    'DEADLINE_EXCEEDED',
    'ABORTED',
    'FAILED_PRECONDITION',
    'INTERNAL',
    'CANCELLED',
    'UNKNOWN',
    'UNAUTHENTICATED',
  ],
  DATA_LOSS: ['INTERNAL'],
  UNAUTHENTICATED: ['PERMISSION_DENIED', 'UNAVAILABLE'],
} as const satisfies Record<CodeName, readonly CodeName[]>;

type InOrder = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];
type After<Name, List extends readonly unknown[] = InOrder> = List extends [infer Head, ...infer Tail]
  ? Head extends Name
    ? Tail[number]
    : After<Name, Tail>
  : never;

/** A pair of confusable codes, the lower number first: `'NOT_FOUND/PERMISSION_DENIED'`. */
export type PairKey = {
  [Name in CodeName]: `${Name}/${Extract<(typeof neighbours)[Name][number], After<Name>>}`;
}[CodeName];
