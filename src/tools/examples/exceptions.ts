/**
 * What the run `exceptions` prints in every language: an error that a handler lets through, and the code, detail and
 * message that the interceptor makes of it. The number in brackets is the SQLSTATE of the database's error.
 */
export const EXCEPTION_LINES = [
  'unique violation (23505): code 6, ErrorInfo UNIQUE_VIOLATION, it exists already',
  'foreign key violation (23503): code 9, PreconditionFailure FOREIGN_KEY, a row that it refers to is missing, or it is still referred to',
  'check violation (23514): code 3, no detail, a value is outside what the database allows',
  'serialization failure (40001): code 10, no detail, another transaction was in the way; retry the whole transaction',
  'deadlock (40P01): code 10, no detail, another transaction was in the way; retry the whole transaction',
  'lock timeout (55P03): code 10, no detail, another transaction was in the way; retry the whole transaction',
  'statement timeout (57014): code 14, RetryInfo 1s, the database did not respond in time',
  'too many connections (53300): code 14, RetryInfo 1s, the database is not available',
  'database starts (57P03): code 14, RetryInfo 1s, the database is not available',
  'validation: code 3, BadRequest title, 1 field needs attention',
  'row not found: code 5, no detail, it does not exist',
  'timeout of a dependency that only reads: code 14, RetryInfo 1s, a service that this one needs did not respond in time',
  'status of the handler: code 7, no detail, guest may not read this',
  'any other error: code 13, no detail, the handler failed; report request req-9',
  'no error: code 0',
] as const;

/** Returns the lines that a run of `exceptions` should have printed and did not, in their order. */
export const checkExceptions = (printed: string): string[] =>
  printed === `${EXCEPTION_LINES.join('\n')}\n`
    ? []
    : [`must print the lines of src/tools/examples/exceptions.ts; it printed:\n${printed}`];
