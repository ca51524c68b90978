import type { CodeName } from '../data/names.ts';
import { programTexts } from '../data/symptoms/programs.ts';

const LONGEST = 16 * 1024;

/** @returns the code that a well-known program sends with a text that occurs here. */
export const programTextIn = (entered: string): CodeName | undefined => {
  const text = entered.slice(0, LONGEST).toLowerCase();
  let found: { readonly code: CodeName; readonly length: number } | undefined;
  for (const { texts } of Object.values(programTexts))
    for (const [code, known] of Object.entries(texts) as [CodeName, readonly string[]][])
      for (const words of known)
        if (words.length > (found?.length ?? 0) && text.includes(words))
          found = { code, length: words.length };
  return found?.code;
};
