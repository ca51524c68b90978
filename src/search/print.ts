/** Longer texts are no question of one line. */
const LONGEST = 120;

/** What programs print and a question in everyday words does not hold: punctuation of code, numbers, names with capitals. */
const PRINTED = /[^\p{L}\s,.?!，。？！、-]|\.\w|[A-Z]{2}|\S\s?[A-Z][a-z]|[a-z][A-Z]/u;
const NAMES = /\bg?RPC\b|\bAPI\b|(?<=[a-z])'(?=[a-z])/g;

/** Texts that libraries print are English sentences: they need two words side by side. */
const TWO_ENGLISH_WORDS = /[a-z]{2}[\s,.-]+[a-z]{2}/i;

const ASKS_FOR_A_CODE = /^(?:which|what) (?:\w+ ){0,2}(?:code|status)\b/i;

/** Tells whether a text may hold what a program printed; if not, its words are all there is to understand. */
export const mayHoldPrint = (text: string): boolean => {
  const words = text.replace(NAMES, '').trim();
  if (text.length > LONGEST || PRINTED.test(words)) return true;
  return TWO_ENGLISH_WORDS.test(words) && !ASKS_FOR_A_CODE.test(words);
};
