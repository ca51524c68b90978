import type { CodeName } from '../data/names.ts';
import type { Entry } from './entry.ts';
import type { Notes } from './notes.ts';
import type { RunLibrary } from './observation.ts';
import { backoffAfter } from './predict.ts';
import type { Reading } from './read.ts';

/** What one library makes of a config and a method. */
export interface Effect {
  readonly library: RunLibrary;
  readonly reading: Reading;
  readonly entry: Entry | undefined;
}

/** Codes after which the call may have run. */
const MAY_HAVE_RUN: readonly CodeName[] = ['UNKNOWN', 'DEADLINE_EXCEEDED', 'INTERNAL'];

/** Codes that the client library itself gives a call whose deadline expired or that the program cancelled. */
const FROM_CLIENT: readonly CodeName[] = ['CANCELLED', 'DEADLINE_EXCEEDED'];

/**
 * Codes whose records say for every kind of call that something has to change first, or that nothing helps. A list of
 * its own, since the records would make the checker several times as long; a test holds it against them.
 */
export const NOT_WORTH_IT: readonly CodeName[] = [
  'INVALID_ARGUMENT',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'FAILED_PRECONDITION',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

const listed = (codes: readonly CodeName[]): string => codes.map((code) => `\`${code}\``).join(', ');

/** Adds what is read as written and yet may do harm. */
export const warnings = (effects: readonly Effect[], notes: Notes): void => {
  for (const { library, reading, entry } of effects) {
    if (!entry) continue;
    const place = entry.node;
    const add = (rule: Parameters<Notes['add']>[1], found = '') =>
      notes.add(library, rule, place, 'reads', found);
    if (library === 'grpc-core' && entry.timeout !== undefined) add('timeout-early');
    const { policy } = entry;
    if (!policy) continue;
    const groups = [
      ['code-may-have-run', MAY_HAVE_RUN],
      ['code-from-client', FROM_CLIENT],
      ['code-ok', ['OK']],
      ['code-not-worth-it', NOT_WORTH_IT],
    ] as const;
    for (const [rule, group] of groups) {
      const found = group.filter((code) => policy.codes.includes(code));
      if (found.length) add(rule, listed(found));
    }
    const unthrottled = library === 'grpc-js' && policy.kind === 'hedging';
    if (!reading.throttle && !unthrottled) add('no-throttle', String(policy.maxAttempts));
    if (reading.throttle && unthrottled) add('throttle-not-for-hedging');
    if (policy.kind === 'hedging') continue;
    if (policy.initialBackoff > policy.maxBackoff) add('first-backoff-uncapped');
    let waited = 0;
    for (let failures = 1; failures < policy.maxAttempts; failures++)
      waited += backoffAfter(policy, failures, library).least;
    // What grpc-js makes of the decimals of a `timeout` has a rule of its own.
    if (library !== 'grpc-js' && entry.timeout !== undefined && waited > entry.timeout * 1000)
      add('backoff-beyond-timeout');
  }
};
