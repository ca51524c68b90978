/** What became of one fault: the file that it was put into, and Stryker's word for what the tests did. */
export interface Fault {
  readonly file: string;
  readonly status: string;
}

interface Tally {
  found: number;
  survived: number;
  untouched: number;
}

/** A fault that ends in an endless loop is found as well. */
const FOUND: ReadonlySet<string> = new Set(['Killed', 'Timeout']);

const tallyOf = (faults: readonly Fault[]): Tally => {
  const count = (isCounted: (status: string) => boolean) =>
    faults.filter(({ status }) => isCounted(status)).length;
  return {
    found: count((status) => FOUND.has(status)),
    survived: count((status) => status === 'Survived'),
    untouched: count((status) => status === 'NoCoverage'),
  };
};

const lineOf = (name: string, { found, survived, untouched }: Tally): string => {
  const all = found + survived + untouched;
  const score = all === 0 ? '–' : ((100 * found) / all).toFixed(1);
  return [
    name.padEnd(48),
    ...[all, found, survived, untouched, score].map((value) => String(value).padStart(11)),
  ].join('');
};

const byName = <Value>(groups: ReadonlyMap<string, Value>): [string, Value][] =>
  [...groups].toSorted(([a], [b]) => a.localeCompare(b));

/**
 * Returns a table of how many faults the tests found: a line for each file, folder by folder, and one for each folder.
 * Faults that are ignored, or that do not compile, count nowhere.
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
