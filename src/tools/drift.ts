/**
 * Compares our records with the newest text of the files they cite.
 * `npm run drift -- --list` prints what to get · `npm run drift -- FOLDER` compares with FOLDER/<owner>/<name>/<path>
 */
import { messages } from '../data/messages.ts';
import { spellings } from '../data/spellings.ts';
import { PRINTED_ELSEWHERE, NAMES_NOT_WRITTEN } from './drift/printed-elsewhere.ts';
import { readArguments } from './command-line.ts';
import { changeable } from './drift/files.ts';
import { driftReport } from './drift/report.ts';
import { citedSources } from './sources.ts';

const list = (cited: Iterable<string>) => {
  const files = Map.groupBy(changeable(cited), ({ repository }) => repository);
  for (const [repository, ofIt] of files) {
    console.log(`git clone --depth 1 https://github.com/${repository} FOLDER/${repository}`);
    for (const { path } of ofIt) console.log(`  # ${path}`);
  }
};

const compare = (folder: string, cited: ReadonlyMap<string, readonly string[]>) => {
  const { uncompared, problems, summary } = driftReport(folder, {
    cited,
    messages,
    printedElsewhere: PRINTED_ELSEWHERE,
    spellings,
    notWritten: NAMES_NOT_WRITTEN,
  });
  for (const reason of uncompared) console.log(`Not compared: ${reason}`);
  for (const problem of problems) console.error(problem);
  console.log(summary);
  return problems.length > 0 ? 1 : 0;
};

const USAGE = 'npm run drift -- FOLDER, which holds the newest text, or npm run drift -- --list';

const { flags, rest } = readArguments({ usage: USAGE, most: 1, flags: ['list'] });
const [folder] = rest;
const cited = await citedSources();
if (flags.has('list')) list(cited.keys());
else if (folder !== undefined) process.exitCode = compare(folder, cited);
else {
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 2;
}
