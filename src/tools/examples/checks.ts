import { CODE_NUMBERS, codeNames, type CodeName } from '../../data/names.ts';
import { messages } from '../../data/messages.ts';
import { spellings } from '../../data/spellings.ts';
import type { ExampleProject } from '../../data/examples/project.ts';
import type { Notation } from '../../data/spellings/notation.ts';

const notations: Readonly<Record<string, Notation>> = spellings;

const lastWord = (spelling: string): string => /\w+$/.exec(spelling)?.[0] ?? spelling;

/** Returns what is wrong with an output that should show a code: it must name the code as the library spells it. */
export const checkNamesCode = (output: string, name: CodeName, project: ExampleProject): string[] => {
  const words = project.spellings.flatMap((id) => notations[id]?.names[name] ?? []).map(lastWord);
  if (words.some((word) => new RegExp(`\\b${word}\\b`).test(output))) return [];
  return [
    `this run is there to show ${name}, but prints none of ${words.join(', ')}. Does the server return another code?`,
  ];
};

/** Tells how the constants that a program printed differ from the spellings the site knows. */
export const checkConstants = (output: string, project: ExampleProject): string[] => {
  const lines = output.trim().split('\n');
  const problems = codeNames.flatMap((name, index) => {
    const printed = lines[index]?.trim().split(/ {2,}/) ?? [];
    const known = [
      String(CODE_NUMBERS[name]),
      ...project.spellings.map((id) => notations[id]?.names[name] ?? ''),
    ];
    return known.flatMap((spelling, column) => {
      if (printed[column] === spelling) return [];
      const source =
        column === 0
          ? 'src/data/names.ts'
          : `notation ${project.spellings[column - 1]} in src/data/spellings`;
      return [
        `${name}: ${project.library} prints ${printed[column] ?? 'nothing'}, ${source} says ${spelling}. Correct the data.`,
      ];
    });
  });
  if (lines.length === codeNames.length) return problems;
  return [...problems, `constants prints ${lines.length} lines, there are ${codeNames.length} codes.`];
};

/** Returns what is wrong with a reproduced message: it must be in the catalogue, and its pattern must match. */
export const checkReproduced = (output: string, id: string): string[] => {
  const message = new Map(Object.entries(messages)).get(id);
  if (!message)
    return [`src/data/messages has no message ${id}. Correct the name of the run, or add the message.`];
  if (message.pattern.test(output)) return [];
  return [
    `the pattern of message ${id} does not match what the library printed. Correct src/data/messages:\n    ${output.trim()}`,
  ];
};
