import { topics } from '../data/topics.ts';

/** Of a longer text the beginning says what it is about. */
const SEEN = 300;

/** Returns ids of the units that explain the narrowest topic of a text, the surest first. */
export const topicUnits = (text: string): readonly string[] => {
  const seen = text.slice(0, SEEN);
  return topics.find(({ pattern }) => pattern.test(seen))?.units ?? [];
};
