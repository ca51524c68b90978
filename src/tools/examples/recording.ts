import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const firstDifference = (recorded: string, printed: string): string => {
  const [was, is] = [recorded.split('\n'), printed.split('\n')];
  const index = was.findIndex((line, i) => line !== is[i]);
  const at = index === -1 ? was.length : index;
  return `line ${at + 1}\n    recorded: ${was[at] ?? '(nothing)'}\n    printed:  ${is[at] ?? '(nothing)'}`;
};

/** What came back earlier, file by file. Either compares with it or writes it anew. */
export class Recording {
  readonly problems: string[] = [];
  readonly #root: string;
  readonly #write: boolean;
  readonly #again: string;
  readonly #kept = new Set<string>();

  /**
   * Begins to compare or record the outputs of one project.
   *
   * @param root folder of the recorded files.
   * @param write whether to record instead of comparing.
   * @param again the command that records, for messages.
   */
  constructor(root: string, write: boolean, again: string) {
    this.#root = root;
    this.#write = write;
    this.#again = again;
  }

  /** Returns the recorded text of a file, or `undefined`. */
  read(file: string): string | undefined {
    const path = join(this.#root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  /** Returns how what came back differs from one file, or `undefined`; when recording, nothing differs. */
  difference(file: string, printed: string): string | undefined {
    const recorded = this.read(file);
    if (this.#write || recorded === printed) return undefined;
    const path = join(this.#root, file);
    if (recorded === undefined) return `${path} is not recorded. Run: ${this.#again}`;
    const where = firstDifference(recorded, printed);
    return `${path} differs in ${where}\n    Correct the example, or record what is right now: ${this.#again}`;
  }

  /** Compares one file with what came back, or records it. */
  keep(file: string, printed: string): void {
    this.#kept.add(file);
    const difference = this.difference(file, printed);
    if (difference !== undefined) this.problems.push(difference);
    if (!this.#write || this.read(file) === printed) return;
    const path = join(this.#root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printed);
  }

  /** Leaves one file as it is, although what came back is wrong. */
  skip(file: string): void {
    this.#kept.add(file);
  }

  /** Finds records in a folder that nothing prints any more, and removes them when recording. */
  settle(folder: string): void {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return;
    for (const name of readdirSync(path).filter((file) => file.includes('.'))) {
      const file = join(folder, name);
      if (this.#kept.has(file)) continue;
      if (this.#write) rmSync(join(this.#root, file));
      else this.problems.push(`${join(path, name)}: no run prints this. Remove it, or run: ${this.#again}`);
    }
  }
}
