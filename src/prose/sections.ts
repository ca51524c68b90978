import { guideIds } from '../data/guides.ts';
import { codeNames } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from '../routes/href.ts';
import { singlePages, type Route } from '../routes/paths.ts';

/** The sections of every code page that are written as prose, in reading order; ids are equal in all languages. */
export const PROSE_SECTIONS = [
  'what-happened',
  'origin',
  'received',
  'return',
  'retry',
  'scenarios',
] as const;

/** Id of a prose section. */
export type ProseSection = (typeof PROSE_SECTIONS)[number];

/** One section of a code's prose as built HTML. */
export interface Section {
  readonly heading: string;
  readonly html: string;
}

/** @throws with the file and the fix when the second-level headings of a file are not exactly the sections wanted. */
export const checkSections = (
  headings: readonly { readonly depth: number; readonly slug: string }[],
  wanted: readonly string[],
  file: string,
): void => {
  const found = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  if (found.join() === wanted.join()) return;
  throw new Error(
    `${file}: expected the sections ${wanted.join(', ')} in this order, found ${found.join(', ')}. ` +
      'Give each heading its id, as in "## Retrying {#retry}", and add or remove what differs.',
  );
};

const HEADING = /<h2 id="([\w-]+)"[^>]*>(.*?)<\/h2>/s;
const INTERNAL_LINK = /href="(code|guide|page):([\w-]+)(?:#([\w-]+))?"/g;

const routeNamed = (kind: string, name: string): Route | undefined => {
  const code = codeNames.find((known) => kind === 'code' && known === name);
  if (code) return { page: 'code', name: code };
  const guide = guideIds.find((known) => kind === 'guide' && known === name);
  if (guide) return { page: 'guide', id: guide };
  const page = singlePages.find((known) => kind === 'page' && known === name);
  return page && { page };
};

/**
 * Cuts built prose at its second-level headings, so that a page can set facts between the sections, and turns
 * `code:NAME`, `guide:id` and `page:name` links into addresses of the page's language.
 * @throws when a link names nothing.
 */
export const splitProse = <Id extends string = ProseSection>(
  html: string,
  locale: Locale,
  file: string,
): Record<Id, Section> => {
  const linked = html.replace(INTERNAL_LINK, (_, kind: string, name: string, fragment?: string) => {
    const route = routeNamed(kind, name);
    if (!route) throw new Error(`${file}: the link ${kind}:${name} names no ${kind}; correct the name.`);
    return `href="${href(route, locale, fragment)}"`;
  });
  const parts = linked.split(/(?=<h2 )/).filter((part) => part.startsWith('<h2 '));
  return Object.fromEntries(
    parts.map((part) => {
      const [whole = '', id = '', heading = ''] = HEADING.exec(part) ?? [];
      return [id, { heading, html: part.slice(whole.length) }];
    }),
  ) as Record<Id, Section>;
};

/** Returns the prose files whose page is not among the known ones, so that a misspelt name stops the build. */
export const strayProse = (ids: readonly string[], known: readonly string[]): string[] =>
  ids.filter((id) => !known.some((name) => id.endsWith(`/${name}`)));

const CHECKS = 3;

/**
 * Takes the first checks out of the numbered list of a section, for the top of the page.
 * @throws with the file and the fix when the section has no list of that length.
 */
export const firstChecks = (html: string, file: string): string[] => {
  const [, list = ''] = /<ol>([^]*?)<\/ol>/.exec(html) ?? [];
  const checks = [...list.matchAll(/<li>([^]*?)<\/li>/g)].map(([, check = '']) => check.trim());
  if (checks.length < CHECKS)
    throw new Error(`${file}: the section received needs a numbered list of at least ${CHECKS} checks.`);
  return checks.slice(0, CHECKS);
};

/**
 * Takes the rule out of a section, which is its first paragraph, for the top of the page.
 * @throws with the file and the fix when the section does not begin with a paragraph.
 */
export const firstParagraph = (html: string, file: string): string => {
  const [, rule] = /^\s*<p>([^]*?)<\/p>/.exec(html) ?? [];
  if (rule === undefined)
    throw new Error(`${file}: the section return has to begin with a paragraph, the rule.`);
  return rule;
};
