import { topics } from '../data/topics.ts';

/** Of a longer text the beginning says what it is about. */
const SEEN = 300;

/** Returns ids of the units that explain what a text is about, the narrower topics first. */
export const topicsOf = (text: string): string[] => {
  const seen = text.slice(0, SEEN);
  return [...new Set(topics.flatMap(({ pattern, units }) => (pattern.test(seen) ? units : [])))];
};
