import { synonyms } from '../data/wording/synonyms.ts';
import { withMainlandWords } from '../data/wording/traditional.ts';
import { simplify } from '../data/wording/traditional-characters.ts';
import { languageWith } from './meaning.ts';

/** Returns Chinese text in the characters and words in which the phrases are written. */
export const fold = (text: string): string => withMainlandWords(simplify(text));

/** How texts are read with all that is known at once; a browser fetches what a text needs of it. */
export const language = languageWith(synonyms, fold);

/** Returns what a text is about: stems, concepts for words that mean the same, pairs of Chinese characters; each once. */
export const termsOfMeaning = language.read;
