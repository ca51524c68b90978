/**
 * Terms of phrases as a browser fetches them: numbers made of their letters take half the bytes. No two terms of the phrases
 * share a number; of the words that no phrase holds one in a thousand has a number of theirs.
 */

/** So many numbers there are: the fewer, the shorter the file, and the more words are taken for a term that they are not. */
const NUMBERS = 2 ** 22;

/** Returns the number of a term: FNV-1a from a start that tells the terms of a file apart, mixed once more. */
export const numberOf = (term: string, start: number): number => {
  let sum = start ^ 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) sum = Math.imul(sum ^ term.charCodeAt(at), 0x01000193);
  return (Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0) % NUMBERS;
};

/** So many starts are tried; of four thousand terms one start in six tells all apart. */
const MOST_STARTS = 1000;

/**
 * Returns a start from which all terms have numbers of their own.
 * @throws when there are too many terms for that.
 */
export const startFor = (terms: readonly string[]): number => {
  for (let start = 0; start < MOST_STARTS; start += 1) {
    const taken = new Set<number>();
    if (
      terms.every((term) => {
        const number = numberOf(term, start);
        const isFree = !taken.has(number);
        taken.add(number);
        return isFree;
      })
    )
      return start;
  }
  throw new Error(`src/search/term-numbers.ts: ${terms.length} terms need more than ${NUMBERS} numbers.`);
};
