/**
 * Asks the look-up every text of JSON Lines files and reports, by class and language:
 * precision (claimed codes that are right), coverage (texts that want a code, claimed right), silence (texts that want
 * none, left without a claim), landing (an expected page is the answer's link or among the first three results) and
 * passed (right, or rightly silent). `npm run search:accuracy -- FILE… [--node] [--summary] [--bars]`
 *
 * It asks the built page; with `--node` the same modules in Node, in seconds. `--summary` prints no text, for files that
 * nothing may be tuned to. With `--bars` a class below its bar fails the command.
 *
 * A line holds `class`, `query`, `expect` (codes that are right; empty: none may be claimed) and `lang`, and may hold
 * `silence_ok` (claiming nothing is right as well) and `pages` (addresses of English pages that answer it).
 */
import { ACCURACY_BARS } from './accuracy-bars.ts';
import { askBuiltPage } from './accuracy/in-browser.ts';
import { shownInNode } from './accuracy/in-node.ts';
import { readArguments } from './command-line.ts';
import { HEAD, judged, lineOf, tallied } from './accuracy/measures.ts';
import { rowsOf } from './accuracy/rows.ts';

const USAGE = 'npm run search:accuracy -- FILE… [--node] [--summary] [--bars]';

const { flags, rest: asked } = readArguments({
  usage: USAGE,
  most: Infinity,
  flags: ['bars', 'node', 'summary'],
});
if (asked.length === 0) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
const rows = asked.flatMap(rowsOf);
const shown = flags.has('node') ? rows.map(({ query }) => shownInNode(query)) : await askBuiltPage(rows);

const verdicts = rows.flatMap((row, nth) => {
  const seen = shown[nth] ?? { claimed: undefined, links: [] };
  const verdict = judged(row, seen);
  if (!verdict.passed && !flags.has('summary'))
    console.log(
      `${row.class}: expected ${row.expect.join(' or ') || 'no claim'}, got ${seen.claimed ?? 'nothing'}: ${row.query.slice(0, 160)}`,
    );
  return [
    { group: `${row.class} ${row.lang}`, verdict },
    { group: row.class, verdict },
    { group: 'all', verdict },
  ];
});
const groups = tallied(verdicts);
console.log(HEAD);
for (const [group, tally] of [...groups].sort()) console.log(lineOf(group, tally));

const below = Object.entries(ACCURACY_BARS).filter(([group, bar]) => {
  const passed = groups.get(group)?.passed;
  return passed !== undefined && (100 * passed.right) / passed.all < bar;
});
for (const [group, bar] of below) console.log(`${group} is below its bar of ${bar} %`);
if (flags.has('bars') && below.length > 0) process.exit(1);
