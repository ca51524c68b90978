/** Longer texts are no question of one line. */
const LONGEST = 120;

/** What programs print and a question in everyday words does not hold: punctuation of code, numbers, names with capitals. */
const PRINTED = /[^\p{L}\s,.?!，。？！、-]|\.\w|[A-Z]{2}|\S\s?[A-Z][a-z]|[a-z][A-Z]/u;
const NAMES = /\bg?RPC\b|\bAPI\b|(?<=[a-z])'(?=[a-z])/g;

/** Texts that libraries print are English sentences: they need two words side by side. */
const TWO_ENGLISH_WORDS = /[a-z]{2}[\s,.-]+[a-z]{2}/i;

const ASKS_FOR_A_CODE = /^(?:which|what) (?:\w+ ){0,2}(?:code|status)\b/i;

const withoutNames = (text: string): string => text.replace(NAMES, '').trim();

/** Tells whether a text looks as what programs print does, as far as that is told at a glance. */
export const looksPrinted = (text: string): boolean =>
  text.length > LONGEST || PRINTED.test(withoutNames(text));

/** Tells whether a text may hold what a program printed; if not, its words are all there is to understand. */
export const mayHoldPrint = (text: string): boolean =>
  looksPrinted(text) ||
  (TWO_ENGLISH_WORDS.test(withoutNames(text)) && !ASKS_FOR_A_CODE.test(withoutNames(text)));
