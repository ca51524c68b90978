import { knowledgeFor } from '../../model/knowledge.ts';
import { addressOf } from '../../routes/paths.ts';
import { lookUp } from '../../search/answer.ts';
import type { CodeName } from '../../data/names.ts';
import type { Shown } from './measures.ts';

/** Returns what the look-up's pure part answers: the same modules that a browser runs, asked in Node. */
export const shownInNode = (text: string, without?: string): Shown => {
  const { codes, pages } = lookUp(text, knowledgeFor(text), without);
  const [claimed] = codes;
  const own = (name: CodeName) => `/${addressOf({ page: 'code', name }, 'en')}`;
  return {
    claimed,
    links: [
      ...(claimed ? [own(claimed)] : []),
      ...pages.flatMap(({ route }) => (route ? [`/${addressOf(route, 'en')}`] : [])),
    ],
  };
};
