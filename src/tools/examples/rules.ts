/** What the run `rules` prints in every language: each line proves a rule of `content/examples/README.md`. */
export const RULE_LINES = [
  '20 rounds of 8 writers with one version: 20 saved, 140 ended with code 10',
  '2 creators of one document: 1 created, 1 ended with code 6',
  'pause longer than the time left: code 8',
  'pause that the caller cancelled: code 5 for the document',
  'GetDocument without id: code 3, id must not be empty',
  'UpdateDocument without id: code 3, id must not be empty',
  'DeleteDocument without id: code 3, id must not be empty',
  'ReadContent without id: code 3, id must not be empty',
  'WatchDocument without id: code 3, id must not be empty',
  'ExportDocument without id: code 3, id must not be empty',
  'DeleteFolder without folder: code 3, folder must not be empty',
  'ReadContent from -1: code 3, offset must not be negative',
  'ReadContent of 0 bytes: code 3, limit must be 1 to 1000',
  'ReadContent of 1001 bytes: code 3, limit must be 1 to 1000',
  'search that the client cancelled: the handler stopped',
  'search past its deadline: the handler stopped',
  'retry loop, server never responds: ended with an error at once',
] as const;

const headOf = (line: string): string => line.split(': ')[0] ?? line;
const heads: ReadonlySet<string> = new Set(RULE_LINES.map(headOf));

/** Returns the lines about rules alone: the errors that the library prints between them vary in their times. */
export const ruleLinesOf = (printed: string): string =>
  `${printed
    .split('\n')
    .filter((line) => heads.has(headOf(line)))
    // Whether it came at once depends on the load of the machine: after a wait the code would be another.
    .map((line) => line.replace(/^(pause longer [^,]*), .*/, '$1'))
    .join('\n')}\n`;

/**
 * Returns the rules that a run of `rules` did not prove.
 *
 * @param exceptions lines of `RULE_LINES` that the library of a language makes impossible, and what it prints instead.
 */
export const checkRules = (printed: string, exceptions: Readonly<Record<string, string>> = {}): string[] => {
  const lines = printed.split('\n');
  const wanted = RULE_LINES.map((line) => exceptions[line] ?? line);
  return wanted
    .filter((line) => lines.filter((printedLine) => printedLine === line).length !== 1)
    .map(
      (line) =>
        `prints this not exactly once: "${line}". Follow the rules in content/examples/README.md; it printed:\n${printed}`,
    );
};
