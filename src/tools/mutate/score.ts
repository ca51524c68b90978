/** What became of one fault: the file that it was put into, and Stryker's word for what the tests did. */
export interface Fault {
  readonly file: string;
  readonly status: string;
}

interface Tally {
  found: number;
  survived: number;
  untouched: number;
  /** Left out of a sample. */
  untried: number;
}

/** Takes the place of Stryker's word for a fault that was left out of a sample. */
export const UNTRIED = 'Untried';

/** A fault that ends in an endless loop is found as well. */
const FOUND: ReadonlySet<string> = new Set(['Killed', 'Timeout']);

const tallyOf = (faults: readonly Fault[]): Tally => {
  const count = (isCounted: (status: string) => boolean) =>
    faults.filter(({ status }) => isCounted(status)).length;
  return {
    found: count((status) => FOUND.has(status)),
    survived: count((status) => status === 'Survived'),
    untouched: count((status) => status === 'NoCoverage'),
    untried: count((status) => status === UNTRIED),
  };
};

/** Of a normal distribution: 95 % lie within as many standard deviations. */
const DEVIATIONS = 1.96;

/**
 * How far the score may be from what all faults would give, in percent, at 95 %. Two found and two surviving faults are
 * added to the sample, so that few faults that were all found do not pass for certainty.
 */
const uncertainty = ({ found, survived, untouched, untried }: Tally): number => {
  const tried = found + survived;
  const reached = tried + untried;
  const share = (found + 2) / (tried + 4);
  const deviation = Math.sqrt(((share * (1 - share)) / (tried + 4)) * (untried / reached));
  return (100 * DEVIATIONS * deviation * reached) / (reached + untouched);
};

/** Faults that no test touches are known without a trial; the rest is as the tried ones are. */
const scoreOf = ({ found, survived, untouched, untried }: Tally): number => {
  const tried = found + survived;
  return tried === 0 ? 0 : (100 * found * (tried + untried)) / tried / (tried + untried + untouched);
};

const lineOf = (name: string, tally: Tally): string => {
  const { found, survived, untouched, untried } = tally;
  const all = found + survived + untouched + untried;
  const isKnown = all > 0 && (untried === 0 || found + survived > 0);
  const score = isKnown ? scoreOf(tally).toFixed(1) : '–';
  const error = isKnown && untried > 0 ? ` ± ${uncertainty(tally).toFixed(1)}` : '';
  return [
    name.padEnd(48),
    ...[all, found, survived, untouched, score].map((value) => String(value).padStart(11)),
    error,
  ].join('');
};

const byName = <Value>(groups: ReadonlyMap<string, Value>): [string, Value][] =>
  [...groups].toSorted(([a], [b]) => a.localeCompare(b));

/**
 * Returns a table of how many faults the tests found: a line for each file, folder by folder, and one for each folder.
 * Faults that are ignored, or that do not compile, count nowhere. Where a sample was tried, the score is an estimate, and
 * its error is beside it.
 */
export const scoreTable = (
  faults: readonly Fault[],
  folderOf: (file: string) => string,
): readonly string[] => {
  const folders = byName(Map.groupBy(faults, ({ file }) => folderOf(file)));
  return [
    [
      ''.padEnd(48),
      ...['faults', 'found', 'survived', 'untouched', 'score'].map((head) => head.padStart(11)),
    ].join(''),
    ...folders.flatMap(([folder, inFolder]) => [
      ...byName(Map.groupBy(inFolder, ({ file }) => file)).map(([file, inFile]) =>
        lineOf(file, tallyOf(inFile)),
      ),
      lineOf(`${folder}/`, tallyOf(inFolder)),
    ]),
    lineOf('all', tallyOf(faults)),
  ];
};
