import { CODE_NUMBERS, codeNames, type CodeName } from '../data/names.ts';
import type { RunLibrary } from './observation.ts';
import type { Json } from './tree.ts';

/** The most seconds that `google.protobuf.Duration` holds. */
const MOST_SECONDS = 315_576_000_000;

const text = (node: Json): string | undefined => (node.kind === 'string' ? String(node.value) : undefined);

const number = (node: Json): number | undefined => (node.kind === 'number' ? Number(node.value) : undefined);

const join = (seconds: string, decimals: string): number => Number(`${seconds || '0'}.${decimals || '0'}`);

/** grpc-go and C core read the decimals as a number of its own, whose sign counts: `"1.-5s"` is 0.95 s. */
const joinSigned = (seconds: string, decimals: string): number =>
  Number(seconds || '0') + Number(decimals || '0') / 10 ** decimals.length;

const goDuration = (value: string): number | undefined => {
  const match = /^(-?)([+-]?\d*)(?:\.([+-]?\d*))?s$/.exec(value);
  const [, sign = '', whole = '', decimals = ''] = match ?? [];
  if (!match || (whole + decimals).replace(/[+-]/g, '') === '' || decimals.length > 9) return undefined;
  if (/^[+-]$/.test(whole) || /^[+-]$/.test(decimals)) return undefined;
  if (Number(whole) > MOST_SECONDS) return undefined;
  return (sign ? -1 : 1) * joinSigned(whole, decimals);
};

const javaDuration = (value: string): number | undefined => {
  const match = /^(-?)(\+?\d+)(?:\.(\d{9}(?=.*s$)|\d{0,8}(?=s$)).*)?s$/s.exec(value);
  const [, sign = '', whole = '', decimals = ''] = match ?? [];
  if (!match || Number(whole) > MOST_SECONDS) return undefined;
  return (sign ? -1 : 1) * join(whole, decimals);
};

const coreDuration = (value: string): number | undefined => {
  const match = /^\s*([+-]?\d+)(?:\.((?=.{1,9}\s*s$)[+-]?\d+))?\s*s$/.exec(value);
  const [, whole = '', decimals = ''] = match ?? [];
  const seconds = Number(whole);
  if (!match || seconds < 0 || seconds > MOST_SECONDS) return undefined;
  // The sign of "-0" is lost with the seconds: "-0.02s" is 20 ms.
  return (/[+-]/.test(decimals) ? joinSigned : join)(String(Math.abs(seconds)), decimals);
};

const jsDuration = (value: string): number | undefined =>
  /^\d+(?:\.\d{1,9})?s$/.test(value) ? Number(value.slice(0, -1)) : undefined;

const durations = {
  'grpc-go': goDuration,
  'grpc-java': javaDuration,
  'grpc-core': coreDuration,
  'grpc-js': jsDuration,
} as const satisfies Record<RunLibrary, (value: string) => number | undefined>;

/** Returns the seconds that a library reads, or `undefined` where it rejects the value. */
export const readDuration = (node: Json, library: RunLibrary): number | undefined => {
  const value = text(node);
  return value === undefined ? undefined : durations[library](value);
};

const javaInteger = (node: Json): number | undefined => {
  const value = number(node) ?? (/^[+-]?\d+$/.test(text(node) ?? '') ? Number(text(node)) : undefined);
  return value !== undefined && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : undefined;
};

/** Returns the whole number that a library reads, or `undefined` where it rejects the value. */
export const readInteger = (node: Json, library: RunLibrary): number | undefined => {
  if (library === 'grpc-java') return javaInteger(node);
  const value = number(node);
  if (library === 'grpc-js') return Number.isInteger(value) ? value : undefined;
  const raw = node.kind === 'number' ? node.raw : library === 'grpc-core' ? (text(node)?.trim() ?? '') : '';
  if (!/^[+-]?\d+$/.test(raw)) return undefined;
  const limit = library === 'grpc-core' ? 2 ** 31 : 2 ** 63;
  return Math.abs(Number(raw)) < limit ? Number(raw) : undefined;
};

/** Returns the number that a library reads, or `undefined` where it rejects the value. */
export const readNumber = (node: Json, library: RunLibrary): number | undefined => {
  const value = number(node);
  if (value !== undefined || library === 'grpc-go' || library === 'grpc-js') return value;
  const written = text(node)?.trim();
  return written && Number.isFinite(Number(written)) ? Number(written) : undefined;
};

const isCode = (name: string): name is CodeName => Object.hasOwn(CODE_NUMBERS, name);

const byNumber = (value: number): CodeName | undefined =>
  Number.isInteger(value) ? codeNames[value] : undefined;

/** Returns the code that a library reads, or `undefined` where it rejects the value. */
export const readCode = (node: Json, library: RunLibrary): CodeName | undefined => {
  if (node.kind === 'null' && library === 'grpc-go') return 'OK';
  if (node.kind === 'number') {
    if (library === 'grpc-core') return undefined;
    if (library === 'grpc-go' && !/^\d+$/.test(node.raw)) return undefined;
    return byNumber(Number(node.value));
  }
  if (node.kind !== 'string') return undefined;
  // grpc-go compares the text before its escapes are read.
  const name = library === 'grpc-go' ? node.raw.slice(1, -1) : String(node.value);
  const spelled = library === 'grpc-js' ? name.toUpperCase() : name;
  return isCode(spelled) ? spelled : undefined;
};
