import { printedSystems } from '../data/printed-systems.ts';

/** So much of a text is read for the name of a system: what surrounds a status is near it. */
const SEEN = 1200;

/** Returns the unit of the system whose program printed a text, in a list that holds at most one. */
export const printedSystem = (text: string): readonly string[] => {
  const seen = text.slice(0, SEEN);
  const found = printedSystems.find(([, pattern]) => pattern.test(seen));
  return found ? [`system/${found[0]}`] : [];
};
