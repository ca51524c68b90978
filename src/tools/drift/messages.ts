import type { Message } from '../../data/messages/message.ts';
import type { Comparison, Finding, ReadSource } from './finding.ts';
import type { PrintedElsewhere } from './printed-elsewhere.ts';
import { literalsIn, stands } from './literals.ts';
import { runsToFind } from './literal-runs.ts';

/** Why a message cannot be compared, if so. */
const reasonAgainst = (
  runs: readonly string[],
  until?: string,
  printedElsewhere?: PrintedElsewhere,
): string | undefined => {
  if (until !== undefined) return `printed until ${until} only`;
  if (runs.length > 0) return undefined;
  return printedElsewhere
    ? `all its words are printed by ${printedElsewhere.by}`
    : 'its pattern has no constant text that tells';
};

/** Compares what each message quotes with the file that prints it. */
export const compareMessages = (
  messages: Readonly<Record<string, Message>>,
  read: ReadSource,
  printedElsewhere: Readonly<Record<string, PrintedElsewhere>>,
): Comparison => {
  const drift: Finding[] = [];
  const uncompared: string[] = [];
  let compared = 0;
  for (const [id, { pattern, example, source, libraries, versions }] of Object.entries(messages)) {
    const text = read(source);
    if (text === undefined) continue;
    const record = `message ${id}`;
    const runs = runsToFind(pattern, example, printedElsewhere[id]?.text);
    const [library] = libraries;
    const until = library && versions?.[library]?.until;
    const reason = reasonAgainst(runs, until, printedElsewhere[id]);
    if (reason !== undefined) {
      uncompared.push(`${record}: ${reason}`);
      continue;
    }
    compared += 1;
    const parts = literalsIn(text);
    const gone = runs.filter((run) => !stands(run, parts));
    if (gone.length > 0) {
      const quoted = gone.map((run) => JSON.stringify(run)).join(', ');
      const says = `does not hold ${quoted}: if the text changed, let \`pattern\` match both or end \`versions\`; if it moved, correct \`source\``;
      drift.push({ record, source, says });
    }
  }
  return { compared, drift, uncompared };
};
