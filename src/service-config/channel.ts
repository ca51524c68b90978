import { noteKeys } from './keys.ts';
import { shown, type JsonObject, type Reader } from './reader.ts';
import type { Json } from './tree.ts';
import { readInteger, readNumber } from './values.ts';

/** A throttle as one library understands it. */
export interface Throttle {
  readonly maxTokens: number;
  readonly tokenRatio: number;
}

/** The most tokens that grpc-go and grpc-js take. */
const MOST_TOKENS = 1000;

/** C core reads three decimals and nothing but digits. */
const coreRatio = (node: Json): number | undefined => {
  const written = node.kind === 'string' ? String(node.value) : node.kind === 'number' ? node.raw : '';
  const match = /^\+?(\d+)(?:\.(\d{1,3})\d*)?$/.exec(written.trim());
  return match ? Number(`${match[1]}.${match[2] ?? '0'}`) : undefined;
};

const tokens = (reader: Reader, throttling: JsonObject): number | undefined => {
  const field = reader.member(throttling, 'maxTokens');
  if (!field) {
    reader.limit('throttle-tokens-missing', throttling);
    return undefined;
  }
  const { value: node } = field;
  const value = reader.is('grpc-core') ? readInteger(node, reader.library) : readNumber(node, reader.library);
  const most = reader.is('grpc-go', 'grpc-js') ? MOST_TOKENS : Infinity;
  if (value === undefined) reader.mistyped('throttle-tokens-range', node);
  else if (value <= 0 || value > most) reader.limit('throttle-tokens-range', node, shown(node));
  return value;
};

const ratio = (reader: Reader, throttling: JsonObject): number | undefined => {
  const field = reader.member(throttling, 'tokenRatio');
  if (!field) {
    reader.limit('throttle-ratio-missing', throttling);
    return undefined;
  }
  const { value: node } = field;
  const value = reader.is('grpc-core') ? coreRatio(node) : readNumber(node, reader.library);
  if (value === undefined) reader.mistyped('throttle-ratio-not-positive', node);
  else if (value <= 0) reader.limit('throttle-ratio-not-positive', node, shown(node));
  return value;
};

/** Reads `retryThrottling`. */
export const readThrottle = (reader: Reader, root: JsonObject, checked: boolean): Throttle | undefined => {
  const node = reader.member(root, 'retryThrottling')?.value;
  if (!node || (node.kind === 'null' && reader.is('grpc-go', 'grpc-core'))) return undefined;
  if (node.kind !== 'object') {
    reader.reject('throttle-not-object', node, shown(node));
    return undefined;
  }
  noteKeys(reader, node, 'throttling');
  // grpc-go looks at the numbers only where there is a `methodConfig`.
  const looking = checked ? reader : reader.withoutLimits();
  const [maxTokens, tokenRatio] = [tokens(looking, node), ratio(looking, node)];
  return !checked || maxTokens === undefined || tokenRatio === undefined
    ? undefined
    : { maxTokens, tokenRatio };
};

/** Reads `healthCheckConfig`, which grpc-js passes over. */
export const readHealth = (reader: Reader, root: JsonObject): void => {
  const node = reader.member(root, 'healthCheckConfig')?.value;
  if (!node || reader.is('grpc-js')) return;
  if (node.kind === 'null' && reader.is('grpc-go', 'grpc-core')) return;
  if (node.kind !== 'object') {
    reader.reject('health-not-object', node, shown(node));
    return;
  }
  noteKeys(reader, node, 'health');
  const name = reader.member(node, 'serviceName')?.value;
  if (!name || name.kind === 'string' || name.kind === 'null' || reader.is('grpc-java')) return;
  reader.reject('health-name-not-text', name, shown(name));
};
