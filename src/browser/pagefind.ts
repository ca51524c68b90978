import type { CodeName } from '../data/names.ts';
import { root } from '../routes/root.ts';
import { once } from './site.ts';

/** One page, or a section of it, that holds the words. */
export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly kind: string;
  readonly code: CodeName | undefined;
  /** Text around the words; parts at odd positions are the words themselves. */
  readonly excerpt: readonly string[];
}

interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Partial<Record<'title' | 'kind' | 'code', string>>;
  sub_results: PagefindSection[];
}

interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

const HITS = 8;

const pagefind = once(async () => {
  const module = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  // The worker costs 11 kB more and is no faster on an index of this size.
  await module.options({ baseUrl: root, excerptLength: 24, noWorker: true });
  await module.init();
  return module;
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Pagefind's excerpt is HTML whose only markup is `<mark>`. */
const excerptParts = (html: string): string[] =>
  html
    .split(/<\/?mark>/)
    .map((part) => part.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity));

const scoreOf = ({ weighted_locations }: PagefindSection): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** Pagefind ranks pages but leaves their sections in reading order, so that the first is rarely the one meant. */
const hitFrom = ({ url, excerpt, meta, sub_results }: PagefindData): Hit => {
  const [best] = sub_results.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  return {
    href: best?.url ?? url,
    title: meta.title ?? url,
    section: best && best.title !== meta.title ? best.title : undefined,
    kind: meta.kind ?? 'page',
    code: meta.code as CodeName | undefined,
    excerpt: excerptParts(best?.excerpt ?? excerpt),
  };
};

const SHORTEST_TELLING = 3;

/**
 * Pagefind cuts a word that it does not know to a beginning that it knows: “lorem” finds every page with an “L”.
 * @returns whether a word marked in the excerpt has something to do with what was asked.
 */
const isMeant = ({ excerpt }: Hit, terms: readonly string[]): boolean => {
  const marked = excerpt.filter((_, index) => index % 2 === 1).map((word) => word.toLowerCase());
  return terms.some((term) => {
    const beginning = term.toLowerCase().slice(0, /^[\x20-\x7e]+$/.test(term) ? SHORTEST_TELLING : 1);
    return marked.some((word) => word.includes(beginning));
  });
};

/**
 * Full-text search. Pagefind wants every word it knows on the page, so with nothing found the last, least
 * telling words are dropped one after the other.
 * @param terms the words worth looking for, the most telling first.
 * @throws when the index cannot be loaded.
 */
export const searchPages = async (terms: readonly string[]): Promise<Hit[]> => {
  const { search } = await pagefind();
  for (let count = terms.length; count > 0; count = count > 4 ? 4 : count - 1) {
    const { results } = await search(terms.slice(0, count).join(' '));
    if (results.length > 0) {
      const hits = await Promise.all(
        results.slice(0, HITS).map(async (result) => hitFrom(await result.data())),
      );
      return hits.filter((hit) => isMeant(hit, terms));
    }
  }
  return [];
};
