import type { Branch } from '../data/choose.ts';
import { endOf, type EndId } from '../data/choose/ends.ts';
import { neighboursOf, type Neighbour } from '../data/pairs.ts';

/** @returns the fragment of a step's address on the page that holds the path. */
export const stepFragment = (step: Branch): string =>
  'end' in step ? `end-${step.end}` : `ask-${step.question}`;

/**
 * @returns what decides between the code of an end and its runner-up.
 * @throws when the two are no neighbours, which the compiler rules out for what stands in `ends.ts`.
 */
export const runnerUpOf = (id: EndId): Neighbour => {
  const { code, runnerUp } = endOf(id);
  const neighbour = neighboursOf(code).find(({ name }) => name === runnerUp);
  if (!neighbour) throw new Error(`src/data/choose/ends.ts: ${runnerUp} is no neighbour of ${code}`);
  return neighbour;
};
