import { beginsName } from '../search/completions.ts';

/** So long a typist must rest before more than names and statuses is understood, in milliseconds. */
const REST = 180;
/** The same within a name: its codes are offered meanwhile, and what understands questions costs far more than names. */
const REST_IN_NAME = 600;

const rest = (text: string): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, beginsName(text) ? REST_IN_NAME : REST));

/** Returns a function that hears every change of a text and resolves when typing rests; what was pasted need not rest. */
export const restAfter = (first: string): ((text: string) => Promise<unknown>) => {
  let before = first;
  return (text) => {
    // One letter more or less is typing; what arrives in one piece was pasted.
    const isTyped = Math.abs(text.length - before.length) <= 1;
    before = text;
    return isTyped ? rest(text) : Promise.resolve();
  };
};
