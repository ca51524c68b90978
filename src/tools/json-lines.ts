import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** One value of a JSON Lines file. */
export interface JsonLine {
  /** Its file and line, for messages: `tests/queries/typo.jsonl:7`. */
  readonly place: string;
  readonly value: unknown;
}

const parsed = (line: string, place: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is not JSON: ${(error as Error).message}`, { cause: error });
  }
};

/**
 * Returns the values of a JSON Lines file; lines without any text are left out.
 * @throws with file and line when a line is not JSON.
 */
export const jsonLines = (file: string): JsonLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `${relative(process.cwd(), file)}:${index + 1}`;
      return [{ place, value: parsed(line, place) }];
    });
