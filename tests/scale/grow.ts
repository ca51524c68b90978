/** Copied into the generated project: gives every record that is keyed by all codes an entry for each synthetic one. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * Makes synthetic codes out of the real ones.
 *
 * @param names of the real codes, in the order of their numbers.
 * @param copies how many synthetic codes follow each real one.
 */
export const growWith = (names: readonly string[], copies: number) => {
  const known = new Set(names);
  const numbers = Array.from({ length: copies }, (_, nth) => nth + 1);

  /** Renames `UNKNOWN`, and `UNKNOWN/INTERNAL`, which stands for a pair. */
  const isKey = (text: string) => text.split('/').every((part) => known.has(part));
  const rename = (text: string, nth: number) =>
    isKey(text)
      ? text
          .split('/')
          .map((part) => `${part}_X${nth}`)
          .join('/')
      : text;

  const clone = (value: unknown, nth: number): unknown => {
    if (typeof value === 'string') return rename(value, nth);
    if (Array.isArray(value)) return value.map((inner) => clone(inner, nth));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [rename(key, nth), clone(inner, nth)]),
    );
  };

  const isComplete = (record: Record<string, unknown>) => {
    const keys = Object.keys(record);
    return keys.length > 0 && keys.every(isKey) && (keys.length === known.size || keys[0]?.includes('/'));
  };

  /** A spelling has to differ from code to code; a number on the wire has to go on counting. */
  const valueFor = (value: unknown, nth: number, isNumbering: boolean): unknown => {
    if (typeof value === 'string') return `${value}X${nth}`;
    return isNumbering ? Number(value) + nth * known.size : clone(value, nth);
  };

  /** Returns the value with an entry for each synthetic code wherever a record holds all codes. */
  const grow = <T>(value: T): T => {
    if (!isRecord(value)) return value;
    if (!isComplete(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, grow(inner)])) as T;
    const isNumbering = Object.values(value).every((inner, index) => inner === index);
    const synthetic = numbers.flatMap((nth) =>
      Object.entries(value).map(([key, inner]) => [rename(key, nth), valueFor(inner, nth, isNumbering)]),
    );
    return { ...value, ...Object.fromEntries(synthetic) } as T;
  };

  /** Returns the real code that a synthetic one was made from. */
  const originalOf = (name: string): string => name.replace(/_X\d+$/, '');

  return { grow, originalOf };
};
