import type { CodeName } from '../data/names.ts';
import type { LookupWords } from '../lib/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { element, rich } from './dom.ts';

const verdict = (name: CodeName, { codes, words }: LookupWords) => {
  const { number, title, meaning, actorLabel, action, retry, href } = codes[name];
  return element(
    'div',
    {},
    element('h2', {}, element('a', { href }, `${number} `, element('code', {}, name)), ` ${title}`),
    element('p', { class: 'meaning' }, meaning),
    element('p', {}, element('b', { class: 'actor' }, actorLabel), ` ${action} `, element('b', {}, retry)),
    element('p', {}, element('a', { href }, words['answer.open'])),
  );
};

const others = (answer: Answer, { codes, words }: LookupWords) => {
  const [claimed, ...rest] = answer.codes;
  if (!claimed || rest.length === 0) return undefined;
  return element(
    'div',
    {},
    element('h3', {}, words['answer.several']),
    element(
      'ul',
      {},
      ...rest.map((name) => {
        const question = codes[claimed].neighbours.find((neighbour) => neighbour.name === name)?.question;
        return element('li', {}, element('a', { href: codes[name].href }, name), ...(question ? [' ', ...rich(question)] : []));
      }),
    ),
  );
};

/** @returns the answer panel: the claimed code and what to do. */
export const answerCard = async (answer: Answer, _text: string, loaded: LookupWords): Promise<HTMLElement | undefined> => {
  const [claimed] = answer.codes;
  if (!claimed) return undefined;
  return element(
    'section',
    { class: 'answer', 'data-answer': '', 'data-code': claimed, 'data-actor': loaded.codes[claimed].actor },
    verdict(claimed, loaded),
    others(answer, loaded),
  );
};
