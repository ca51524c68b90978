import { beginsName } from '../search/completions.ts';

/** So long a typist must rest before more than names and statuses is understood, in milliseconds. */
const REST = 180;
/** The same within a name: its codes are offered meanwhile, and what understands questions costs far more than names. */
const REST_IN_NAME = 600;

/** What begins a printed status, or opens what follows it: the text goes on. */
const GOES_ON = /^rpc(?: e\w*)?:?$|[:=({["']\s?$/;

const rest = (text: string): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, beginsName(text) || GOES_ON.test(text) ? REST_IN_NAME : REST));

/** Tells typing, which is one letter more or less, from what arrives in one piece. */
export const isTyped = (before: string, text: string): boolean => Math.abs(text.length - before.length) <= 1;

/** Returns a function that hears every change of a text and resolves when typing rests; what was pasted need not rest. */
export const restAfter = (first: string): ((text: string) => Promise<unknown>) => {
  let before = first;
  return (text) => {
    const wasTyped = isTyped(before, text);
    before = text;
    return wasTyped ? rest(text) : Promise.resolve();
  };
};
