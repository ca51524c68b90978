import { path, type Branch } from '../data/choose.ts';
import { endOf, type EndId } from '../data/choose/ends.ts';
import type { Localized } from '../i18n/locales.ts';
import { neighboursOf, type Neighbour } from '../data/pairs.ts';

/** Returns the fragment of a step's address on the page that holds the path. */
export const stepFragment = (step: Branch): string =>
  'end' in step ? `end-${step.end}` : `ask-${step.question}`;

/** An answer that was given on the way to a step, and the question that asked for it. */
export interface Given {
  readonly question: Branch;
  readonly answer: Localized;
}

const trailFrom = (branch: Branch, step: Branch): readonly Given[] | undefined => {
  if (branch === step) return [];
  if ('end' in branch) return undefined;
  for (const next of branch.branches) {
    const rest = trailFrom(next, step);
    if (rest) return next.answer ? [{ question: branch, answer: next.answer }, ...rest] : rest;
  }
  return undefined;
};

/** Returns the answers that lead from the first question to a step, in the order in which they are given. */
export const trailTo = (step: Branch): readonly Given[] => trailFrom(path, step) ?? [];

/**
 * Returns what decides between the code of an end and its runner-up.
 * @throws when the two are no neighbours, which the compiler rules out for the records in `ends.ts`.
 */
export const runnerUpOf = (id: EndId): Neighbour => {
  const { code, runnerUp } = endOf(id);
  const neighbour = neighboursOf(code).find(({ name }) => name === runnerUp);
  if (!neighbour) throw new Error(`src/data/choose/ends.ts: ${runnerUp} is no neighbour of ${code}`);
  return neighbour;
};
