import { noteKeys } from './keys.ts';
import { readNames } from './names.ts';
import { readHedging, readRetry, type Hedging, type Retry } from './policy.ts';
import { shown, type JsonObject, type Reader } from './reader.ts';
import { suggestDuration } from './suggest.ts';
import type { Json } from './tree.ts';
import { readDuration, readInteger } from './values.ts';

/** An entry of `methodConfig` as one library understands it. */
export interface Entry {
  readonly node: JsonObject;
  readonly paths: readonly string[];
  readonly policy?: Retry | Hedging;
  /** Seconds that a call may take; absent where the library sets no limit. */
  readonly timeout?: number;
  /** Bytes. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
}

/** grpc-js reads `timeout` as two numbers too, and the decimals of a text as nanoseconds. */
const jsTimeout = (reader: Reader, node: Json): number | undefined => {
  if (node.kind === 'object') {
    const [seconds, nanos] = (['seconds', 'nanos'] as const).map((key) => {
      const value = reader.member(node, key)?.value;
      return value?.kind === 'number' ? Number(value.value) : undefined;
    });
    if (seconds === undefined || nanos === undefined) return undefined;
    reader.remark('timeout-object', node, shown(node));
    return seconds + nanos / 1e9;
  }
  if (readDuration(node, reader.library) === undefined) return undefined;
  const [whole = '', decimals = ''] = String(node.kind === 'string' ? node.value : '')
    .slice(0, -1)
    .split('.');
  if (Number(decimals) > 0)
    reader.remark('timeout-decimals-lost', node, shown(node), `"${Number(whole) + 1}s"`);
  // Both are cut to 32 bits.
  return (Number(whole) | 0) + (Number(decimals) | 0) / 1e9;
};

const timeout = (reader: Reader, entry: JsonObject): number | undefined => {
  const field = reader.member(entry, 'timeout');
  if (!field) return undefined;
  if (field.value.kind === 'null' && reader.is('grpc-go', 'grpc-core')) return undefined;
  const node = field.value;
  const seconds = reader.is('grpc-js') ? jsTimeout(reader, node) : readDuration(node, reader.library);
  if (seconds === undefined) {
    reader.reject('duration-malformed', node, shown(node), suggestDuration(node));
    return undefined;
  }
  if (seconds <= 0 && !(seconds < 0 && reader.is('grpc-go')) && node.kind === 'string')
    reader.remark('timeout-not-positive', node, shown(node));
  if (reader.is('grpc-go') && seconds < 0) return undefined;
  if (reader.is('grpc-core') && seconds === 0) return undefined;
  return seconds;
};

const waitForReady = (reader: Reader, entry: JsonObject): void => {
  const value = reader.member(entry, 'waitForReady')?.value;
  if (!value || value.kind === 'boolean') return;
  if (value.kind === 'null' && reader.is('grpc-go', 'grpc-core')) return;
  reader.reject(
    'wait-not-boolean',
    value,
    shown(value),
    value.kind === 'string' ? String(value.value) : undefined,
  );
};

const limit = (
  reader: Reader,
  entry: JsonObject,
  key: 'maxRequestMessageBytes' | 'maxResponseMessageBytes',
) => {
  const field = reader.member(entry, key);
  if (!field) return undefined;
  const node = field.value;
  if (reader.is('grpc-js')) {
    reader.ignore('limit-not-read', field, key);
    return undefined;
  }
  if (node.kind === 'null' && reader.is('grpc-go', 'grpc-core')) return undefined;
  const bytes = readInteger(node, reader.library);
  if (bytes === undefined || (bytes < 0 && !reader.is('grpc-go'))) {
    reader.reject(
      'limit-not-whole',
      node,
      shown(node),
      node.kind === 'string' ? String(node.value) : undefined,
    );
    return undefined;
  }
  return bytes;
};

/** Both policies in one entry: two libraries know only one of them, the others reject. */
const policies = (reader: Reader, entry: JsonObject): Retry | Hedging | undefined => {
  const retry = reader.member(entry, 'retryPolicy');
  const hedging = reader.member(entry, 'hedgingPolicy');
  if (retry && hedging && reader.is('grpc-java', 'grpc-js')) reader.reject('both-policies', hedging);
  // grpc-go goes to the next entry where `name` is missing, before it looks at the policy.
  const names = reader.member(entry, 'name')?.value;
  const skipped = reader.is('grpc-go') && (!names || names.kind === 'null');
  const read = retry && readRetry(skipped ? reader.withoutLimits() : reader, retry.value);
  const hedged = hedging && readHedging(reader, hedging.value);
  if (retry?.value.kind === 'object') noteKeys(reader, retry.value, 'retry');
  if (hedging?.value.kind === 'object') noteKeys(reader, hedging.value, 'hedging');
  return read ?? hedged;
};

/** Reads one entry of `methodConfig`. */
export const readEntry = (reader: Reader, node: Json, taken: Set<string>): Entry | undefined => {
  if (node.kind === 'null' && reader.is('grpc-go')) {
    reader.ignore('entry-not-object', node, 'null');
    return undefined;
  }
  if (node.kind !== 'object') {
    reader.reject('entry-not-object', node, shown(node));
    return undefined;
  }
  noteKeys(reader, node, 'entry');
  const policy = policies(reader, node);
  const seconds = timeout(reader, node);
  waitForReady(reader, node);
  const requestLimit = limit(reader, node, 'maxRequestMessageBytes');
  const responseLimit = limit(reader, node, 'maxResponseMessageBytes');
  return {
    node,
    paths: readNames(reader, node, taken),
    ...(policy ? { policy } : {}),
    ...(seconds === undefined ? {} : { timeout: seconds }),
    ...(requestLimit === undefined ? {} : { requestLimit }),
    ...(responseLimit === undefined ? {} : { responseLimit }),
  };
};
