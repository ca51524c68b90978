// Adjacent literals are one text: "a" + "b" over two lines, "a" "b", Rust's and C's backslash at the end of a line.
const JOINED = /\\\n\s*|(["'`])\s*(?:\+|<>|\.)?\s*[fr$]?\1/g;

// What can separate constant texts: quotes, line ends, and values in the notation of some language.
const BETWEEN =
  /["'`\n\r]|\\[nrt]|%(?:\[\d\])?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?l{0,2}[a-zA-Z]|[$#]?\{[^{}\n]{0,80}\}|\$\w+|\\\([^()\n]{0,80}(?:\([^()\n]{0,80}\))?[^()\n]{0,80}\)/g;

/** Returns the constant texts of a source file or of a printed line, white space made one blank. */
export const literalsIn = (text: string): string[] =>
  text
    .replaceAll(JOINED, '')
    .replaceAll(BETWEEN, '\0')
    .split('\0')
    .map((part) => part.replaceAll('\\', '').replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

const LEAST = 8;

/** How much of the run a part of the file accounts for: all of the part, or its end at the start, or its start at the end. */
const shareOf = (part: string, run: string): [number, number] | undefined => {
  const at = run.indexOf(part);
  if (at >= 0) return part.length >= LEAST ? [at, at + part.length] : undefined;
  for (let length = Math.min(part.length, run.length) - 1; length >= LEAST; length -= 1) {
    if (run.startsWith(part.slice(-length))) return [0, length];
    if (run.endsWith(part.slice(0, length))) return [run.length - length, run.length];
  }
  return undefined;
};

/**
 * Whether a file still holds a run: as a whole, or interrupted by values, where its constant texts make up at
 * least half of the run.
 */
export const stands = (run: string, parts: readonly string[]): boolean => {
  if (parts.some((part) => part.includes(run))) return true;
  const covered = new Set<number>();
  for (const part of parts) {
    const [start, end] = shareOf(part, run) ?? [0, 0];
    for (let index = start; index < end; index += 1) covered.add(index);
  }
  return covered.size * 2 >= run.length;
};
