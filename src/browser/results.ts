import type { CodeName } from '../data/names.ts';
import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { completionsOf } from '../search/completions.ts';
import { addressOf, type Route } from '../routes/paths.ts';
import { root } from '../routes/root.ts';
import type { Unit, UnitKind } from '../search/units.ts';
import { element, rich } from './dom.ts';
import { pageLocale } from './site.ts';
import { fragmentFor, keepLongText } from './state.ts';
import { titleOf } from './unit-title.ts';
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

/** The kinds of results that readers see named, where a unit has no name of its own. */
const KIND_OF: Readonly<Record<UnitKind, 'code' | 'message' | 'guide' | 'page'>> = {
  situation: 'page',
  code: 'code',
  message: 'message',
  comparison: 'page',
  guide: 'guide',
  library: 'page',
  system: 'page',
  framework: 'page',
  page: 'page',
  term: 'page',
  elsewhere: 'page',
};

/** Returns the address of a unit in the language of the page. */
export const addressOfUnit = ({ route, section }: Pick<Unit, 'route' | 'section'>): string | undefined =>
  route && root + addressOf(route, pageLocale) + (section ? `#${section}` : '');

/** The pages that read a whole text of one kind, and the name that the text has in their fragment. */
const READERS: Readonly<Partial<Record<Answer['kind'], { page: Route['page']; name: string }>>> = {
  'service-config': { page: 'service-config', name: 'c' },
};

/** A link to the page of a unit; the page that reads texts of this kind gets the text, which stays in the browser. */
const linkTo = async (
  unit: Unit,
  kind: Answer['kind'],
  text: string,
  loaded: LookupWords,
): Promise<HTMLElement> => {
  const reader = READERS[kind];
  const address = addressOfUnit(unit);
  const title = rich(await titleOf(unit, loaded));
  if (reader === undefined || address === undefined || unit.route?.page !== reader.page)
    return element('a', { href: address }, ...title);
  const link = element('a', { href: address + fragmentFor(text, reader.name) }, ...title);
  link.addEventListener('click', () => keepLongText(text));
  return link;
};

const unitResult = async (
  unit: Unit,
  answer: Answer,
  text: string,
  loaded: LookupWords,
): Promise<HTMLElement> => {
  const { words } = loaded;
  const kind = KIND_OF[unit.kind];
  return element(
    'li',
    { 'data-code': unit.code, 'data-kind': kind },
    await linkTo(unit, answer.kind, text, loaded),
    element(
      'small',
      { class: 'quiet' },
      ` ${words[`search.kind.${kind}`]}`,
      unit.code ? ` · ${unit.code}` : '',
    ),
  );
};

/** Returns the codes whose name a text begins: offers while it is being typed, not answers. */
export const offered = (text: string, loaded: LookupWords): HTMLElement[] =>
  completionsOf(text).map((name) => codeResult(name, loaded));

const unitOrCode = async (
  unit: Unit,
  answer: Answer,
  text: string,
  loaded: LookupWords,
): Promise<HTMLElement> =>
  unit.route?.page === 'code' && !unit.section
    ? codeResult(unit.route.name, loaded)
    : unitResult(unit, answer, text, loaded);

const MOST_NEIGHBOURS = 3;

/** Returns the pages that the site's own facts lead to, the surest first; without any the neighbours of the code. */
export const ownResults = async (
  answer: Answer,
  text: string,
  loaded: LookupWords,
): Promise<HTMLElement[]> => {
  const [claimed] = answer.codes;
  const begun = claimed ? [] : offered(text, loaded);
  if (begun.length > 0) return begun;
  if (answer.pages.length > 0)
    return Promise.all(answer.pages.map((unit) => unitOrCode(unit, answer, text, loaded)));
  const neighbours = claimed ? loaded.codes[claimed].neighbours.slice(0, MOST_NEIGHBOURS) : [];
  return neighbours.map(({ name }) => codeResult(name, loaded));
};

const kinds = ['code', 'message', 'guide'] as const;

/** Returns one page that full-text search found. */
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
