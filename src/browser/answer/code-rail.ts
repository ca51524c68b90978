import { CODE_NUMBERS, codeNames } from '../../data/names.ts';
import type { LookupWords } from '../../model/lookup-words.ts';
import { element } from '../dom.ts';

/** Returns every code by its number, one row of links: the way on for a text that leads to none. */
export const codeRail = ({ codes, words }: LookupWords): HTMLElement =>
  element(
    'div',
    {},
    element('p', { class: 'label' }, words['answer.codes']),
    element(
      'ul',
      { class: 'code-rail' },
      ...codeNames.map((name) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: codes[name].href, title: name, 'aria-label': `${CODE_NUMBERS[name]} ${name}` },
            String(CODE_NUMBERS[name]),
          ),
        ),
      ),
    ),
  );
