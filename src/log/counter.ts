/** How often each of some names occurred. */
export interface Counter {
  readonly add: (name: string) => void;
  /** Returns the names with their counts, the most frequent first. */
  readonly sorted: () => readonly (readonly [name: string, count: number])[];
  /** Tells how many occurrences had a name that no longer fitted in. */
  readonly leftOut: () => number;
}

/** Returns a counter of at most so many different names. */
export const counter = (most: number): Counter => {
  const counts = new Map<string, number>();
  let leftOut = 0;
  return {
    add: (name) => {
      const count = counts.get(name);
      if (count === undefined && counts.size >= most) leftOut += 1;
      else counts.set(name, (count ?? 0) + 1);
    },
    sorted: () => [...counts].sort((a, b) => b[1] - a[1]),
    leftOut: () => leftOut,
  };
};
