/**
 * Compares our records with the newest text of the files they cite.
 * `npm run drift -- --list` prints what to get · `npm run drift -- FOLDER` compares with FOLDER/<owner>/<name>/<path>
 */
import { messages } from '../data/messages.ts';
import { spellings } from '../data/spellings.ts';
import { FOREIGN, NAMES_NOT_WRITTEN } from './drift/foreign.ts';
import { changeable, compareFiles, readerOf } from './drift/files.ts';
import { compareMessages } from './drift/messages.ts';
import { compareSpellings } from './drift/spellings.ts';
import { citedSources } from './sources.ts';

const list = (cited: Iterable<string>) => {
  const files = Map.groupBy(changeable(cited), ({ repository }) => repository);
  for (const [repository, ofIt] of files) {
    console.log(`git clone --depth 1 https://github.com/${repository} FOLDER/${repository}`);
    for (const { path } of ofIt) console.log(`  # ${path}`);
  }
};

const compare = (folder: string, cited: ReadonlyMap<string, readonly string[]>) => {
  const read = readerOf(folder);
  const comparisons = {
    'cited files': compareFiles(folder, cited),
    messages: compareMessages(messages, read, FOREIGN),
    names: compareSpellings(spellings, read, NAMES_NOT_WRITTEN),
  };
  const all = Object.values(comparisons);
  for (const reason of all.flatMap(({ uncompared }) => uncompared)) console.log(`Not compared: ${reason}`);
  const drift = all.flatMap((comparison) => comparison.drift);
  for (const { record, source, says } of drift) console.error(`${record}: ${source} ${says}.`);
  const figures = Object.entries(comparisons).map(([what, { compared }]) => `${compared} ${what}`);
  console.log(`Compared ${figures.join(', ')}: ${drift.length} drifted.`);
  if (comparisons['cited files'].compared === 0) console.error(`${folder} holds none of the repositories.`);
  return drift.length > 0 || comparisons['cited files'].compared === 0 ? 1 : 0;
};

const [argument] = process.argv.slice(2);
const cited = await citedSources();
if (argument === undefined) {
  console.error('Say which folder holds the newest text, or --list.');
  process.exitCode = 2;
} else if (argument === '--list') list(cited.keys());
else process.exitCode = compare(argument, cited);
