/** Counts per name along an axis whose end is not known beforehand. */
export interface Histogram {
  readonly add: (at: number, name: string) => void;
  readonly bars: () => Bars;
}

/** The bars of a histogram, without gaps. */
export interface Bars {
  readonly from: number;
  readonly width: number;
  /** One row of counts for each name; all rows have as many bars. */
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

const MOST_BARS = 120;

/** Returns an empty histogram; bars double in width whenever there would be too many of them. */
export const histogram = (narrowest: number): Histogram => {
  let width = narrowest;
  let low = Infinity;
  let high = -Infinity;
  let rows = new Map<string, Map<number, number>>();

  const widen = () => {
    width *= 2;
    const wider = new Map<string, Map<number, number>>();
    for (const [name, row] of rows) {
      const next = new Map<number, number>();
      for (const [bar, count] of row) {
        const into = Math.floor(bar / 2);
        next.set(into, (next.get(into) ?? 0) + count);
      }
      wider.set(name, next);
    }
    rows = wider;
  };

  return {
    add: (at, name) => {
      low = Math.min(low, at);
      high = Math.max(high, at);
      while (Math.floor(high / width) - Math.floor(low / width) >= MOST_BARS) widen();
      const row = rows.get(name) ?? new Map<number, number>();
      const bar = Math.floor(at / width);
      row.set(bar, (row.get(bar) ?? 0) + 1);
      rows.set(name, row);
    },
    bars: () => {
      const first = Math.floor(low / width);
      const length = rows.size === 0 ? 0 : Math.floor(high / width) - first + 1;
      return {
        from: rows.size === 0 ? 0 : first * width,
        width,
        rows: [...rows].map(([name, row]) => ({
          name,
          counts: Array.from({ length }, (_, bar) => row.get(first + bar) ?? 0),
        })),
      };
    },
  };
};
