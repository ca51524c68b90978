/**
 * The 17 codes: canonical name → number on the wire. Everything else about a code hangs on its name.
 * Authority: googleapis/googleapis `google/rpc/code.proto`. Entries are never removed.
 */
export const CODE_NUMBERS = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const satisfies Record<Uppercase<string>, number>;

/** Canonical name of a code, as in `google.rpc.Code`. */
export type CodeName = keyof typeof CODE_NUMBERS;

/** The codes in the order of their numbers. */
export const codeNames = Object.keys(CODE_NUMBERS) as CodeName[];

type Kebab<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Kebab<Tail>}`
  : Lowercase<S>;

/** Returns the slug of a code; `slugOf('DATA_LOSS')` is `'data-loss'`. */
export const slugOf = <N extends CodeName>(name: N): Kebab<N> =>
  name.toLowerCase().replaceAll('_', '-') as Kebab<N>;

/** Returns the code with this number on the wire, or `undefined` where there is none. */
export const codeByNumber = (number: number): CodeName | undefined => codeNames[number];
