import type { CodeName } from '../data/names.ts';
import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { completionsOf } from '../search/completions.ts';
import { element } from './dom.ts';
import type { Hit } from './pagefind.ts';

const codeResult = (name: CodeName, { codes, words }: LookupWords) => {
  const { number, title, meaning, href } = codes[name];
  return element(
    'li',
    { 'data-code': name, 'data-kind': 'code' },
    element('a', { href }, `${number} ${name}`),
    element('small', { class: 'quiet' }, ` ${words['search.kind.code']} · ${title}`),
    element('p', {}, meaning),
  );
};

/**
 * @returns the pages that the site's own facts lead to: the codes of the answer, then their neighbours; without a claim
 * the codes whose name the text begins.
 */
export const ownResults = (answer: Answer, text: string, loaded: LookupWords): HTMLElement[] => {
  const [claimed] = answer.codes;
  const neighbours = claimed ? loaded.codes[claimed].neighbours.map(({ name }) => name) : [];
  const names = claimed ? new Set([...answer.codes, ...neighbours.slice(0, 3)]) : completionsOf(text);
  return [...names].map((name) => codeResult(name, loaded));
};

const kinds = ['code', 'message', 'guide'] as const;

/** @returns one page that full-text search found. */
export const pageResult = (hit: Hit, { words }: LookupWords): HTMLElement => {
  const kind = kinds.find((known) => known === hit.kind) ?? 'page';
  return element(
    'li',
    { 'data-code': hit.code, 'data-kind': kind },
    element('a', { href: hit.href }, hit.title),
    element(
      'small',
      { class: 'quiet' },
      ` ${words[`search.kind.${kind}`]}`,
      hit.section ? ` · ${hit.section}` : '',
    ),
    element(
      'p',
      {},
      ...hit.excerpt.map((part, index) => (index % 2 === 1 ? element('mark', {}, part) : part)),
    ),
  );
};
