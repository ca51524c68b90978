import { nearest } from './nearest.ts';
import type { JsonObject, Reader } from './reader.ts';
import type { Json } from './tree.ts';

/** The keys of `grpc.service_config` that clients read, by the object that holds them. */
export const KEYS = {
  root: [
    'loadBalancingPolicy',
    'loadBalancingConfig',
    'methodConfig',
    'retryThrottling',
    'healthCheckConfig',
  ],
  entry: [
    ...['name', 'waitForReady', 'timeout', 'maxRequestMessageBytes', 'maxResponseMessageBytes'],
    ...['retryPolicy', 'hedgingPolicy'],
  ],
  name: ['service', 'method'],
  retry: [
    ...['maxAttempts', 'initialBackoff', 'maxBackoff', 'backoffMultiplier', 'retryableStatusCodes'],
    'perAttemptRecvTimeout',
  ],
  hedging: ['maxAttempts', 'hedgingDelay', 'nonFatalStatusCodes'],
  throttling: ['maxTokens', 'tokenRatio'],
  health: ['serviceName'],
} as const satisfies Record<string, readonly string[]>;

/** The kind of object that contains a key. */
export type KeyPlace = keyof typeof KEYS;

/** Tells whether this key belongs into another object of the config than the one that holds it. */
const belongsElsewhere = (key: string, place: KeyPlace): boolean =>
  Object.entries(KEYS).some(([other, keys]) => other !== place && keys.some((each) => each === key));

/** Notes the keys that an object holds twice, at any depth: two parsers reject them before anything is read. */
export const noteTwice = (reader: Reader, node: Json): void => {
  if (node.kind === 'array') for (const item of node.items) noteTwice(reader, item);
  if (node.kind !== 'object') return;
  const seen = new Set<string>();
  for (const { key, at, end, value } of node.members) {
    const where = { at, end };
    if (seen.has(key)) {
      if (reader.is('grpc-java', 'grpc-core')) reader.reject('key-twice', where, key);
      else reader.remark('key-twice', where, key);
    }
    seen.add(key);
    noteTwice(reader, value);
  }
};

/** Notes the keys of an object that the library passes over. */
export const noteKeys = (reader: Reader, object: JsonObject, place: KeyPlace): void => {
  const known: readonly string[] = KEYS[place];
  for (const { key, at, end } of object.members) {
    const where = { at, end };
    if (known.includes(key)) continue;
    const folded = known.find((each) => each.toLowerCase() === key.toLowerCase());
    if (folded !== undefined) {
      if (reader.is('grpc-go')) reader.remark('key-case', where, key, `"${folded}"`);
      else reader.ignore('key-case', where, key, `"${folded}"`);
    } else if (belongsElsewhere(key, place)) reader.ignore('key-misplaced', where, key);
    else {
      const meant = nearest(key, known);
      reader.ignore(
        meant === undefined ? 'key-unknown' : 'key-misspelled',
        where,
        key,
        meant && `"${meant}"`,
      );
    }
  }
};
