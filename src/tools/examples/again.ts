/** What came of a run: nothing wrong, or what is. */
export interface Attempt {
  readonly printed: string;
  readonly problems: readonly string[];
}

/** A library whose output changed prints something else each time, and in more runs than these. */
const MOST_AGAIN = 4;
const TURNS = 3;

/**
 * Runs once more what did not print what is recorded. Deadlines, pauses and connections that close are measured in
 * tenths of a second, and a machine that stalls for that long makes another end of a call come first. A run that prints
 * the record is proof that the library can; what it printed before is reported, and a changed library differs each time.
 */
export class Again {
  /** What was printed before the record was. */
  readonly notes: string[] = [];
  #left = MOST_AGAIN;

  /** Returns the first attempt without problems, or the last. */
  async until(attempt: () => Promise<Attempt> | Attempt): Promise<Attempt> {
    let last = await attempt();
    if (last.problems.length === 0 || this.#left-- <= 0) return last;
    const [first = ''] = last.problems;
    for (let turn = 1; turn < TURNS && last.problems.length > 0; turn++) last = await attempt();
    if (last.problems.length === 0) this.notes.push(`as recorded only when run again: ${first}`);
    return last;
  }
}
