import type { RuleId } from '../data/service-config-rules.ts';
import type { CodeName } from '../data/names.ts';
import { shown, type JsonObject, type Reader } from './reader.ts';
import { suggestCode, suggestDuration } from './suggest.ts';
import type { Json } from './tree.ts';
import { readCode, readDuration, readInteger, readNumber } from './values.ts';

/** More attempts than this count as this, in every library, unless the program lifts it. */
export const MOST_ATTEMPTS = 5;

/** A retry policy as one library understands it. */
export interface Retry {
  readonly kind: 'retry';
  readonly maxAttempts: number;
  /** Seconds. */
  readonly initialBackoff: number;
  readonly maxBackoff: number;
  readonly backoffMultiplier: number;
  readonly codes: readonly CodeName[];
}

/** A hedging policy as one library understands it. */
export interface Hedging {
  readonly kind: 'hedging';
  readonly maxAttempts: number;
  /** Seconds. */
  readonly delay: number;
  readonly codes: readonly CodeName[];
}

const attempts = (reader: Reader, policy: JsonObject): number => {
  const field = reader.member(policy, 'maxAttempts');
  if (!field) {
    reader.limit('attempts-missing', policy);
    return 1;
  }
  const value = readInteger(field.value, reader.library);
  if (value === undefined) {
    reader.mistyped('attempts-not-whole', field.value);
    return 1;
  }
  if (value < 2) reader.limit('attempts-below-2', field.value, shown(field.value));
  if (value > MOST_ATTEMPTS) reader.remark('attempts-capped', field.value, shown(field.value), '5');
  return Math.min(value, MOST_ATTEMPTS);
};

/** Reads one duration that a policy needs. */
const backoff = (reader: Reader, policy: JsonObject, name: 'initialBackoff' | 'maxBackoff'): number => {
  const field = reader.member(policy, name);
  if (!field) {
    reader.limit(name === 'initialBackoff' ? 'initial-backoff-missing' : 'max-backoff-missing', policy);
    return 0;
  }
  const seconds = readDuration(field.value, reader.library);
  if (seconds === undefined)
    reader.reject('duration-malformed', field.value, shown(field.value), suggestDuration(field.value));
  else if (seconds <= 0) {
    if (reader.is('grpc-js')) reader.remark('backoff-not-positive', field.value, shown(field.value));
    else reader.limit('backoff-not-positive', field.value, shown(field.value));
  }
  return seconds ?? 0;
};

const multiplier = (reader: Reader, policy: JsonObject): number => {
  const field = reader.member(policy, 'backoffMultiplier');
  if (!field) {
    reader.limit('multiplier-missing', policy);
    return 1;
  }
  const value = readNumber(field.value, reader.library);
  if (value === undefined) reader.mistyped('multiplier-not-positive', field.value);
  else if (value <= 0) reader.limit('multiplier-not-positive', field.value, shown(field.value));
  return value ?? 1;
};

const codesOf = (reader: Reader, list: readonly Json[], rule: RuleId): CodeName[] => {
  const codes: CodeName[] = [];
  for (const item of list) {
    const code = readCode(item, reader.library);
    if (code === undefined || (code === 'OK' && reader.is('grpc-java')))
      reader.reject(rule, item, shown(item), suggestCode(item));
    else codes.push(code);
  }
  return codes;
};

const retryableCodes = (reader: Reader, policy: JsonObject): CodeName[] => {
  const field = reader.member(policy, 'retryableStatusCodes');
  const place = field?.value ?? policy;
  if (field?.value.kind !== 'array') {
    if (field && field.value.kind !== 'null') reader.reject('codes-not-list', place);
    else reader.limit('codes-missing', place);
    return [];
  }
  const perAttempt = reader.is('grpc-java') && reader.member(policy, 'perAttemptRecvTimeout');
  if (!field.value.items.length && !perAttempt) reader.limit('codes-missing', place);
  return codesOf(reader, field.value.items, 'code-unknown');
};

/** Reads a `retryPolicy`. */
export const readRetry = (reader: Reader, node: Json): Retry | undefined => {
  if (node.kind === 'null' && reader.is('grpc-go', 'grpc-core')) {
    reader.ignore('policy-not-object', node, 'null');
    return undefined;
  }
  if (node.kind !== 'object') {
    reader.reject('policy-not-object', node, shown(node));
    return undefined;
  }
  const timeout = reader.is('grpc-java') ? reader.member(node, 'perAttemptRecvTimeout') : undefined;
  if (timeout && !((readDuration(timeout.value, reader.library) ?? -1) >= 0))
    reader.reject('duration-malformed', timeout.value, shown(timeout.value), suggestDuration(timeout.value));
  return {
    kind: 'retry',
    maxAttempts: attempts(reader, node),
    initialBackoff: backoff(reader, node, 'initialBackoff'),
    maxBackoff: backoff(reader, node, 'maxBackoff'),
    backoffMultiplier: multiplier(reader, node),
    codes: retryableCodes(reader, node),
  };
};

const hedgingDelay = (reader: Reader, policy: JsonObject): number => {
  const field = reader.member(policy, 'hedgingDelay');
  if (!field) {
    if (reader.is('grpc-java')) reader.reject('hedging-delay-missing', policy);
    else reader.remark('hedging-delay-missing', policy);
    return 0;
  }
  const seconds = readDuration(field.value, reader.library);
  if (seconds === undefined || seconds < 0)
    reader.reject('duration-malformed', field.value, shown(field.value), suggestDuration(field.value));
  return seconds ?? 0;
};

/** Reads a `hedgingPolicy`, which grpc-go and C core do not know. */
export const readHedging = (reader: Reader, node: Json): Hedging | undefined => {
  if (reader.is('grpc-go', 'grpc-core')) {
    reader.ignore('hedging-not-supported', node);
    return undefined;
  }
  if (node.kind !== 'object') {
    reader.reject('policy-not-object', node, shown(node));
    return undefined;
  }
  const list = reader.member(node, 'nonFatalStatusCodes')?.value;
  if (list && list.kind !== 'array' && reader.is('grpc-java')) reader.reject('codes-not-list', list);
  return {
    kind: 'hedging',
    maxAttempts: attempts(reader, node),
    delay: hedgingDelay(reader, node),
    codes: list?.kind === 'array' ? codesOf(reader, list.items, 'code-unknown') : [],
  };
};
