import type { LookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import type { TextKind } from '../../search/kinds.ts';
import { element } from '../dom.ts';
import { codeRail } from './code-rail.ts';

/** What is said of a text of each kind that claims no code. */
const NO_CODE: Readonly<Partial<Record<TextKind, keyof LookupWords['words']>>> = {
  log: 'answer.none.log',
  configuration: 'answer.none.configuration',
  'service-config': 'answer.none.service-config',
  'how-to': 'answer.none.how-to',
  comparison: 'answer.none.comparison',
  message: 'answer.none.message',
};

/** Returns the card where no code is claimed: what was found out all the same, or that there is none, and why. */
export const withoutCode = (answer: Answer, loaded: LookupWords, found?: HTMLElement) =>
  element(
    'section',
    { class: 'answer', 'data-answer': '', 'data-voice': 'pages' },
    found,
    (!found || NO_CODE[answer.kind] !== undefined) &&
      element('p', {}, loaded.words[NO_CODE[answer.kind] ?? 'answer.none']),
    NO_CODE[answer.kind] === undefined && codeRail(loaded),
  );
