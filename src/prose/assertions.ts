import type { CodeFacts } from '../data/code-facts.ts';

/** The facts that the prose of a code repeats in its own words. */
export const ASSERTED = ['retry.readOnly', 'retry.idempotent', 'retry.other', 'mayHaveRun'] as const;

/** The path of a fact, as in the front matter of prose. */
export type AssertedFact = (typeof ASSERTED)[number];

/** The facts by which the prose was written. */
export type Assertions = Readonly<Record<AssertedFact, string>>;

const factAt = (path: AssertedFact, { retry, mayHaveRun }: CodeFacts): string => {
  switch (path) {
    case 'retry.readOnly':
      return retry.readOnly;
    case 'retry.idempotent':
      return retry.idempotent;
    case 'retry.other':
      return retry.other;
    case 'mayHaveRun':
      return mayHaveRun;
    default:
      return path satisfies never;
  }
};

/**
 * Compares the facts that prose repeats with the records.
 * @throws with the file and the fix when a fact has changed since the prose was written.
 */
export const checkAssertions = (asserts: Assertions, facts: CodeFacts, file: string): void => {
  const wrong = ASSERTED.filter((path) => asserts[path] !== factAt(path, facts)).map(
    (path) => `${path} is ${factAt(path, facts)} in the data, ${asserts[path]} in the prose`,
  );
  if (wrong.length > 0)
    throw new Error(
      `${file}: ${wrong.join('; ')}. Read the prose, correct what it says, then \`asserts\` in its front matter.`,
    );
};
