import { codeNames, type CodeName } from '../data/names.ts';
import { namesOf, squeeze } from './exact.ts';
import { HAN } from './han.ts';

/** Longer texts are no beginning of a name. */
const LONGEST = 40;

/** Every word of a canonical name begins something that a reader may type: `exhausted` as well as `resource`. */
const beginnings = (code: CodeName): string[] => {
  const words = code.split('_');
  return [...words.map((_, index) => words.slice(index).join('')), ...namesOf(code)].map(squeeze);
};

const beginningsByCode = codeNames.map((code) => [code, beginnings(code)] as const);

/**
 * What a name may become that is still being typed. These are offers, not answers: nothing is claimed by them.
 * @param typed `unav`, `codes.Unav`, `exhaus`, `resource ex`, `耗尽`.
 * @returns the codes that have such a name, by number.
 */
export const completionsOf = (typed: string): CodeName[] => {
  if (typed.length > LONGEST) return [];
  const word = squeeze(
    typed
      .normalize('NFKC')
      .split(/[.:/\\>=]/)
      .at(-1) ?? '',
  );
  const isChinese = HAN.test(word);
  if (word.length < (isChinese ? 1 : 2)) return [];
  return beginningsByCode
    .filter(([, names]) => names.some((name) => (isChinese ? name.includes(word) : name.startsWith(word))))
    .map(([code]) => code);
};

/** Tells whether a text is one word, perhaps of one letter yet, that may still become the name of a code. */
export const beginsName = (typed: string): boolean =>
  /^[a-z]$/i.test(typed) || (/^\p{L}+$/u.test(typed) && completionsOf(typed).length > 0);
