/** Follows every link of a built site without a browser. */
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'data-lookup'] as const;

const targetsOn = (page: BuiltPage): { element: HTMLElement; target: string }[] => {
  const linked = page.root
    .querySelectorAll(ATTRIBUTES.map((attribute) => `[${attribute}]`).join())
    .flatMap((element) =>
      ATTRIBUTES.flatMap((attribute) => {
        const target = element.getAttribute(attribute);
        return target === undefined ? [] : [{ element, target }];
      }),
    );
  const refreshes = page.root.querySelectorAll('meta[http-equiv=refresh]').map((element) => ({
    element,
    target: element.getAttribute('content')?.replace(/^0; url=/, '') ?? '',
  }));
  return [...linked, ...refreshes];
};

/** The language a reader expects behind a link: the one in which its text is written. */
const langOf = (element: HTMLElement): string =>
  element.getAttribute('hreflang') ?? element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Fragments of the form `q=…` are not ids but what a script of that page reads. */
const STATES: Readonly<Record<string, string>> = {
  q: '[data-search-state]',
  m: '[data-code-page]',
  c: '[data-config-state]',
};

const idsOf = new WeakMap<BuiltPage, ReadonlySet<string>>();

/** The ids on a page, which is searched once for all links that lead to it. */
const idsOn = (page: BuiltPage): ReadonlySet<string> => {
  const ids = idsOf.get(page) ?? new Set(page.root.querySelectorAll('[id]').map(({ id }) => id));
  idsOf.set(page, ids);
  return ids;
};

const fragmentResolves = (page: BuiltPage, fragment: string): boolean => {
  const [key = '', value] = fragment.split('=');
  const reader = value === undefined ? undefined : STATES[key];
  return reader ? page.root.querySelector(reader) !== null : idsOn(page).has(fragment);
};

const problemWith = (site: BuiltSite, page: BuiltPage, element: HTMLElement, target: string) => {
  const url = new URL(target, new URL(page.address.slice(1), site.published));
  if (url.origin !== site.published.origin) return undefined;
  if (!url.href.startsWith(site.published.href)) return 'leaves the folder of the site';
  const address = `/${decodeURI(url.pathname).slice(site.published.pathname.length)}`;
  if (!site.answers(address)) return 'leads nowhere';
  if (!address.endsWith('/')) return undefined;
  const goal = site.pageAt(address);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && !fragmentResolves(goal, fragment)) return 'names a section that is not there';
  // A page with all languages side by side has one list of sources for all of them.
  if (target.startsWith('#')) return undefined;
  // `x-default` is the page for readers of any other language, `mul` the one in several languages.
  const lang = langOf(element);
  if (!['x-default', 'mul'].includes(lang) && goal.lang !== lang)
    return `changes the language from ${lang} to ${goal.lang}`;
  return undefined;
};

/** Tells how many links were followed, and a sentence about each that fails. */
export const followLinks = (site: BuiltSite): { followed: number; problems: string[] } => {
  const links = site.pages.flatMap((page) => targetsOn(page).map((link) => ({ page, ...link })));
  const problems = links.flatMap(({ page, element, target }) => {
    const problem = problemWith(site, page, element, target);
    return problem ? [`${page.address}: ${target} ${problem}`] : [];
  });
  return { followed: links.length, problems };
};
