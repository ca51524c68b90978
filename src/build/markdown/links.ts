import { element, elementsIn, inline, text, textOf, type Content } from './inline.ts';
import type { Element, Node, Tree } from './tree.ts';

/** Where the links of a page lead in its twin. */
export interface Links {
  /** Returns an absolute address; nothing for a link within the page. */
  readonly addressOf: (href: string) => string | undefined;
  /** Returns the heading that a link within the page leads to. */
  readonly headingAt: (href: string) => string | undefined;
}

/**
 * The absolute addresses that links get in a twin: of twins by those of their pages, of cited files by the fragments of the
 * references to them.
 */
export type Targets = ReadonlyMap<string, string>;

const headingIn = (node: Node): string | undefined => {
  if (node.type !== 'element') return undefined;
  if (/^h[2-6]$/.test(node.tagName)) return textOf(node).replace(/\s+/g, ' ').trim();
  return node.children.map(headingIn).find((heading) => heading !== undefined);
};

const headingsById = (node: Tree | Node): [id: string, heading: string | undefined][] => {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(headingsById);
  const id = node.type === 'element' ? node.properties['id'] : undefined;
  return typeof id === 'string' && node.type === 'element' ? [[id, headingIn(node)], ...inner] : inner;
};

/**
 * All addresses become absolute, since a twin is read far from where it stood. A reference leads straight to the
 * file that was read. Fragments fall away where the goal is a twin, which has no ids.
 * @param canonical the address of the page.
 */
export const linksOf = (tree: Tree, canonical: string, targets: Targets): Links => {
  const headings = new Map(headingsById(tree));
  return {
    addressOf: (href) => {
      const url = new URL(href, canonical);
      const { hash } = url;
      url.hash = '';
      const source = targets.get(hash);
      if (source) return source;
      return url.href === canonical ? undefined : (targets.get(url.href) ?? url.href + hash);
    },
    headingAt: (href) => headings.get(href.slice(1)),
  };
};

/** A card is one large link: its first two parts name the goal, the others tell of it. */
const card = ([number, name, ...rest]: readonly Element[], href: string): Content[] => {
  const parts = rest.flatMap((part) => {
    const inner = elementsIn(part.children);
    return inner.length > 1 ? inner : [part];
  });
  const title = [number, name].flatMap((part) => (part ? [textOf(part).trim()] : [])).join(' ');
  return [element('a', [text(title)], { href }), ...parts.flatMap((part) => [text(' · '), part])];
};

/** Returns a link as the twin has it; within a page, where nothing can be followed, it says where it leads. */
export const link = (children: readonly Content[], href: string, links: Links): Content[] => {
  const address = links.addressOf(href);
  if (address !== undefined) {
    const parts = elementsIn(children);
    return parts.length > 2 ? card(parts, address) : inline('a', children, { href: address });
  }
  const heading = links.headingAt(href);
  const said = children.map(textOf).join('').trim();
  return heading && !heading.startsWith(said) ? [...children, text(` → ${heading}`)] : [...children];
};

const anchorsIn = (node: Content): Element[] => {
  if (node.type !== 'element') return [];
  return node.tagName === 'a' ? [node] : node.children.flatMap(anchorsIn);
};

/** Returns what a picture says without its lines: its caption, and a list of its links. */
export const picture = (svg: Element, links: Links): Content[] => {
  const items = anchorsIn(svg).map((anchor) =>
    element('li', link([text(textOf(anchor).trim())], String(anchor.properties['href']), links)),
  );
  const caption = String(svg.properties['ariaLabel'] ?? '');
  return items.length > 0 ? [element('p', [text(caption)]), element('ul', items)] : [];
};

/** Tells whether a paragraph holds links within the page and nothing else, as “start again” does. */
export const onlyMovesAround = ({ children }: Element, links: Links): boolean => {
  const said = children.filter((child) => textOf(child).trim() !== '');
  return (
    said.length > 0 &&
    said.every(
      (child) =>
        child.type === 'element' &&
        child.tagName === 'a' &&
        links.addressOf(String(child.properties['href'])) === undefined,
    )
  );
};
