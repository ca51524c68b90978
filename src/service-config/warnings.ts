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
    const risky = policy.codes.filter((code) => MAY_HAVE_RUN.includes(code));
    if (risky.length) add('code-may-have-run', risky.map((code) => `\`${code}\``).join(', '));
    if (!reading.throttle) add('no-throttle', String(policy.maxAttempts));
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
