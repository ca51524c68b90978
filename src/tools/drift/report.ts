import type { Message } from '../../data/messages/message.ts';
import type { Notation } from '../../data/spellings/notation.ts';
import { compareFiles, readerOf } from './files.ts';
import type { PrintedElsewhere } from './printed-elsewhere.ts';
import { compareMessages } from './messages.ts';
import { compareSpellings } from './spellings.ts';

/** The records that are compared, and why some cannot be. */
export interface Compared {
  /** Every cited file, with the places that cite it. */
  readonly cited: ReadonlyMap<string, readonly string[]>;
  readonly messages: Readonly<Record<string, Message>>;
  readonly printedElsewhere: Readonly<Record<string, PrintedElsewhere>>;
  readonly spellings: Readonly<Record<string, Notation>>;
  readonly notWritten: Readonly<Record<string, string>>;
}

/** What a comparison found, line by line. */
export interface DriftReport {
  readonly uncompared: readonly string[];
  readonly problems: readonly string[];
  readonly summary: string;
}

/** Compares records with the text of the files that they cite, as a folder holds it. */
export const driftReport = (folder: string, records: Compared): DriftReport => {
  const read = readerOf(folder);
  const comparisons = {
    'cited files': compareFiles(folder, records.cited),
    messages: compareMessages(records.messages, read, records.printedElsewhere),
    names: compareSpellings(records.spellings, read, records.notWritten),
  };
  const all = Object.values(comparisons);
  const drift = all.flatMap((comparison) => comparison.drift);
  const figures = Object.entries(comparisons).map(([what, { compared }]) => `${compared} ${what}`);
  return {
    uncompared: all.flatMap(({ uncompared }) => uncompared),
    problems: [
      ...drift.map(({ record, source, says }) => `${record}: ${source} ${says}.`),
      ...(comparisons['cited files'].compared === 0 ? [`${folder} holds none of the repositories.`] : []),
    ],
    summary: `Compared ${figures.join(', ')}: ${drift.length} drifted.`,
  };
};
