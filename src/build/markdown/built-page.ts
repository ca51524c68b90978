import { parseHtml } from './tree.ts';

/** What the twin of a page is made of. */
export interface BuiltPage {
  /** Absolute address of the page. */
  readonly canonical: string;
  /** Where its head says that the twin is: a link below the root of the host. */
  readonly twin: string;
  readonly language: string;
  readonly description: string;
  /** HTML within `main`. */
  readonly main: string;
}

const HEAD_TAG = /<(?:link|meta)\b[^>]*>/g;
const MAIN = /<main\b[^>]*>([^]*)<\/main>/;

/**
 * Reads what a twin needs from the HTML of a page. Only its head's tags and `main` are looked at: parsing whole
 * pages would take as long as building them.
 * @returns nothing for a page whose head offers no Markdown.
 */
export const readBuiltPage = (html: string): BuiltPage | undefined => {
  const head = html.slice(0, html.indexOf('<body'));
  if (!head.includes('type="text/markdown"')) return undefined;
  const tags = parseHtml((head.match(HEAD_TAG) ?? []).join('')).children.flatMap((node) =>
    node.type === 'element' ? [node.properties] : [],
  );
  const valueOf = (value: string, is: string, wanted: string): string =>
    String(tags.find((tag) => String(tag[is]) === value)?.[wanted] ?? '');
  return {
    canonical: valueOf('canonical', 'rel', 'href'),
    twin: valueOf('text/markdown', 'type', 'href'),
    language: /<html lang="([^"]*)"/.exec(head)?.[1] ?? '',
    description: valueOf('description', 'name', 'content'),
    main: MAIN.exec(html)?.[1] ?? '',
  };
};
