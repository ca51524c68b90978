import type { RuleId } from './service-config-rules.ts';

/**
 * The rules that speak of what is read and only surprises. By what the others speak of, retries or the whole config are
 * lost in some library. Apart from the sentences, since the checker sorts by it and a page brings the sentences itself.
 */
export const serviceConfigWarnings: readonly RuleId[] = [
  'attempts-capped',
  'key-unknown',
  'timeout-early',
  'timeout-not-positive',
  'timeout-object',
  'limit-not-read',
  'throttle-not-for-hedging',
  'first-backoff-uncapped',
  'backoff-beyond-timeout',
  'code-may-have-run',
  'code-from-client',
  'code-ok',
  'code-not-worth-it',
  'no-throttle',
];
