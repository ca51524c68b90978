import { titled, topics, type Topic } from '../data/topics.ts';

/** Of a longer text the beginning says what it is about. */
const SEEN = 300;

const told = (known: readonly Topic[], text: string): readonly string[] => {
  const seen = text.slice(0, SEEN);
  return known.find(({ pattern }) => pattern.test(seen))?.units ?? [];
};

/** Returns ids of the units that explain the narrowest topic of a text, the surest first. */
export const topicUnits = (text: string): readonly string[] => told(topics, text);

/** Returns ids of the units whose pages have the name that a text asks for. */
export const titledUnits = (text: string): readonly string[] => told(titled, text);
