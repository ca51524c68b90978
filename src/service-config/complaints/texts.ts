import type { Json } from '../tree.ts';

/** What grpc-go puts in front of all that is wrong with a config. */
export const GO_INVALID = 'grpc: the provided default service config is invalid: ';

/** Returns the bytes of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const GO_ESCAPES: Readonly<Record<string, string>> = {
  ...{ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' },
  ...{ '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u0007': '\\a' },
};

/** Returns a text as `%q` of Go prints it. */
export const goQuoted = (text: string): string =>
  `"${text.replace(/["\\\u0000-\u001F\u007F]/g, (one) => GO_ESCAPES[one] ?? `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;

/** Returns a number as `%v` of Go prints a float64. */
export const goFloat = (value: number): string => {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e6)) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
};

/** Returns a number as `Double.toString` of Java prints it. */
export const javaDouble = (value: number): string => {
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  const withPoint = (digits: string) => (digits.includes('.') ? digits : `${digits}.0`);
  if (!Number.isFinite(value)) return String(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return withPoint(String(value));
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${withPoint(digits)}E${Number(exponent)}`;
};

/** Returns a value as Java prints what was parsed from it: maps in the order of the text, numbers as doubles. */
export const javaText = (node: Json): string => {
  if (node.kind === 'object')
    return `{${node.members.map(({ key, value }) => `${key}=${javaText(value)}`).join(', ')}}`;
  if (node.kind === 'array') return `[${node.items.map(javaText).join(', ')}]`;
  return node.kind === 'number' ? javaDouble(Number(node.value)) : String(node.value);
};

const SECOND = 1_000_000_000n;

const signed = (negative: boolean, size: bigint): bigint => (negative ? -size : size);

/**
 * Returns the nanoseconds of a duration that a library accepted, `-1.5s`. Go gives seconds and decimals each a sign of
 * its own before the one in front of both.
 */
export const nanoseconds = (written: string): bigint => {
  const [, sign = '', before = '', whole = '', part = '', decimals = ''] =
    /^(-?)([+-]?)(\d*)(?:\.([+-]?)(\d{0,9}).*)?s$/.exec(written) ?? [];
  const seconds = signed(before === '-', BigInt(whole || '0') * SECOND);
  const rest = signed(part === '-', BigInt(decimals.padEnd(9 - part.length, '0')));
  return signed(sign === '-', seconds + rest);
};

/** The longest time that 64 bits of nanoseconds hold. */
const MOST_NANOSECONDS = 2n ** 63n - 1n;

/** Returns nanoseconds, held within 64 bits as Go and Java do. */
export const within64 = (value: bigint): bigint =>
  value > MOST_NANOSECONDS
    ? MOST_NANOSECONDS
    : value < -MOST_NANOSECONDS - 1n
      ? -MOST_NANOSECONDS - 1n
      : value;

const decimal = (value: bigint, unit: bigint): string => {
  const rest = (value % unit)
    .toString()
    .padStart(unit.toString().length - 1, '0')
    .replace(/0+$/, '');
  return `${value / unit}${rest ? `.${rest}` : ''}`;
};

/** Returns nanoseconds as `time.Duration` of Go prints them: `20ms`, `1m0.5s`. */
export const goDuration = (value: bigint): string => {
  if (value < 0n) return `-${goDuration(-value)}`;
  if (value === 0n) return '0s';
  if (value < 1000n) return `${value}ns`;
  if (value < 1_000_000n) return `${decimal(value, 1000n)}µs`;
  if (value < SECOND) return `${decimal(value, 1_000_000n)}ms`;
  const seconds = value % (60n * SECOND);
  const minutes = value / (60n * SECOND);
  const hours = minutes / 60n;
  const front = hours ? `${hours}h${minutes % 60n}m` : minutes ? `${minutes}m` : '';
  return `${front}${decimal(seconds, SECOND)}s`;
};
