import type { CodeName } from '../data/names.ts';
import { serviceTexts } from '../data/service-texts.ts';

const LONGEST = 16 * 1024;

/** Returns the code that a well-known service sends with a text that occurs here. */
export const codeOfServiceText = (entered: string): CodeName | undefined => {
  const text = entered.slice(0, LONGEST).toLowerCase();
  return serviceTexts.find((known) => text.includes(known.text))?.code;
};
