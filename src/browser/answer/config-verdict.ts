import { verdictWordsOf } from '../../data/service-config-words.ts';
import { check } from '../../service-config/check.ts';
import { verdict } from '../../service-config/describe.ts';
import { element, rich } from '../dom.ts';
import { pageLocale } from '../site.ts';

/** Returns what a service config does, in the words of its own page. Fetched for such a text, and for no other. */
export const configVerdict = (text: string): HTMLElement => {
  const words = verdictWordsOf(pageLocale);
  return element(
    'div',
    { 'data-config-verdict': '' },
    ...verdict(check(text), words, pageLocale).map((sentence) => element('p', {}, ...rich(sentence))),
  );
};
