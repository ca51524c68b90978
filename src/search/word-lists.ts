/** Returns the patterns of lists that hold one a line as one pattern, which any of them satisfies. */
export const anyOf = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
