/** Measures how much work something is, on a machine that does other work as well. */

const MOST_RUNS = 5;

/** Milliseconds that this thread has spent on a processor. Time in which other programs ran is not in it. */
const workedSoFar = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * The least processor time of up to five runs, in ms. The first runs pay for the compiler and for cold caches; the first
 * run that takes less than the limit proves what is asked.
 */
export const leastWork = (limit: number, run: () => unknown): number => {
  let least = Infinity;
  for (let count = 0; count < MOST_RUNS && least >= limit; count += 1) {
    const before = workedSoFar();
    run();
    least = Math.min(least, workedSoFar() - before);
  }
  return least;
};
