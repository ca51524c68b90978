import type { LookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import type { TextKind } from '../../search/kinds.ts';
import { addressOf, type Route } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import { element } from '../dom.ts';
import { pageLocale } from '../site.ts';
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

/** Where a reader goes on who has no code: the questions that lead to one, and everything that libraries print. */
const waysOn = ({ words }: LookupWords) => {
  const linkTo = (route: Route, label: string) =>
    element('a', { href: root + addressOf(route, pageLocale) }, label);
  return element(
    'p',
    { class: 'actions' },
    linkTo({ page: 'choose' }, words['answer.choose']),
    linkTo({ page: 'messages' }, words['answer.messages']),
  );
};

/** Returns the card where no code is claimed: what was found out all the same, or that there is none, and why. */
export const withoutCode = (
  answer: Answer,
  loaded: LookupWords,
  parts: readonly (HTMLElement | undefined)[] = [],
) => {
  const isFound = parts.some((part) => part !== undefined);
  return element(
    'section',
    { class: 'answer', 'data-answer': '', 'data-voice': 'pages' },
    ...parts,
    (!isFound || NO_CODE[answer.kind] !== undefined) &&
      element('p', {}, loaded.words[NO_CODE[answer.kind] ?? 'answer.none']),
    ...(NO_CODE[answer.kind] === undefined ? [codeRail(loaded), waysOn(loaded)] : []),
  );
};
