import { factsOf } from '../data/codes.ts';
import { disagreementsAbout } from '../data/disagreements.ts';
import type { CodeName } from '../data/names.ts';
import { examplesOf } from './examples.ts';
import { messagesOf } from './messages-by-code.ts';

/** The parts of a code page by reader, in reading order; each id is the fragment of its heading. */
export const CODE_PAGE_PARTS = {
  received: ['what-happened', 'messages', 'received', 'origin', 'retry'],
  return: ['return', 'neighbours', 'situations', 'details', 'examples'],
  reference: ['names', 'mappings', 'operations', 'disagreements', 'scenarios', 'sources'],
} as const;

/** Whom a part of the page is for. */
export type CodePageGroup = keyof typeof CODE_PAGE_PARTS;

/** Fragment of a part of a code page. */
export type CodePagePart = (typeof CODE_PAGE_PARTS)[CodePageGroup][number];

/** Parts that are nested below the heading of another. */
export const SUBPARTS: ReadonlySet<CodePagePart> = new Set(['origin', 'neighbours', 'situations', 'details']);

/** Tells whether the data has something to say in a part of a code's page. */
export const hasPart = (name: CodeName, part: CodePagePart): boolean => {
  switch (part) {
    case 'examples':
      return examplesOf(name).length > 0;
    case 'messages':
      return messagesOf(name).length > 0;
    case 'details':
      return Object.keys(factsOf(name).details).length > 0;
    case 'disagreements':
      return disagreementsAbout(name).length > 0;
    default:
      return true;
  }
};
