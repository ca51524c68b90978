/** What was worked out for texts, as long as they keep coming back. */
export interface Memory<T> {
  readonly get: (key: string) => T | undefined;
  /** Remembers a value and returns it. */
  readonly keep: (key: string, value: T) => T;
}

/** Returns an empty memory; of more than `most` keys those are forgotten that were not asked for lately. */
export const memory = <T>(most: number): Memory<T> => {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (recent.size >= most / 2) {
      before = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
  return {
    get: (key) => {
      const value = recent.get(key);
      if (value !== undefined) return value;
      const old = before.get(key);
      return old === undefined ? undefined : keep(key, old);
    },
    keep,
  };
};
