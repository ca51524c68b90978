import { editDistance } from '../search/edit-distance.ts';

/** Letters that may be wrong in a word that is still recognised. */
const MOST_WRONG = 2;

/** Words longer than any key or code are not compared. */
const LONGEST = 40;

/** Returns the known word that is closest to what was written, or `undefined` where none is close. */
export const nearest = <T extends string>(written: string, known: readonly T[]): T | undefined => {
  if (written.length > LONGEST) return undefined;
  const plain = written.replaceAll('_', '').toLowerCase();
  const ranked = known
    .map((word) => ({ word, wrong: editDistance(plain, word.replaceAll('_', '').toLowerCase(), MOST_WRONG) }))
    .sort((a, b) => a.wrong - b.wrong);
  const [best] = ranked;
  return best && best.wrong <= MOST_WRONG ? best.word : undefined;
};
