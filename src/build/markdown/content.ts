import { element, inline, text, textOf, trimmed, type Content } from './inline.ts';
import { link, onlyMovesAround, picture, type Links } from './links.ts';
import type { Element, Tree } from './tree.ts';

/** What only works on a page: questions to the reader and what answers a press. */
const INTERACTIVE = new Set(['form', 'button', 'script', 'style', 'template', 'noscript']);

const isOmitted = (node: Element, links: Links): boolean =>
  INTERACTIVE.has(node.tagName) ||
  node.properties['ariaHidden'] === 'true' ||
  node.properties['hidden'] === true ||
  // What a later part of the page says again.
  'dataSaidAgain' in node.properties ||
  // What leads around the page, and is no search result either.
  (node.tagName === 'nav' && 'dataPagefindIgnore' in node.properties) ||
  (node.tagName === 'p' && onlyMovesAround(node, links));

const block = (pre: Element): Element => {
  const language = pre.properties['dataLanguage'];
  const className = typeof language === 'string' ? [`language-${language}`] : [];
  return element('pre', [element('code', [text(textOf(pre))], { className })]);
};

const label = (children: readonly Content[]): Element => element('p', [element('strong', trimmed(children))]);

/** A table in Markdown has no caption, so the caption becomes a line above it. */
const table = (children: readonly Content[]): Content[] => {
  const isLabel = (child: Content) => child.type === 'element' && child.tagName === 'p';
  return [
    ...children.filter(isLabel),
    element(
      'table',
      children.filter((child) => !isLabel(child)),
    ),
  ];
};

const elementOf = (node: Element, links: Links): Content[] => {
  if (isOmitted(node, links)) return [];
  const { tagName, properties } = node;
  if (tagName === 'svg') return picture(node, links);
  if (tagName === 'pre') return [block(node)];
  const children = contentOf(node, links);
  switch (tagName) {
    case 'a':
      return link(children, String(properties['href']), links);
    case 'code':
      return inline(tagName, children);
    case 'dt':
      return [element(tagName, [element('strong', trimmed(children))])];
    case 'summary': {
      const headings = children.filter((child) => child.type === 'element' && /^h\d$/.test(child.tagName));
      return headings.length > 0 ? headings : [label(children)];
    }
    case 'figcaption':
    case 'caption':
      return [label(children)];
    case 'table':
      return table(children);
    case 'small':
      return inline('em', children);
    default:
      // Nothing else of what an element is marked with outlives the change of form.
      return [element(tagName, children)];
  }
};

const contentOf = ({ children }: Tree | Element, links: Links): Content[] =>
  children.flatMap((child): Content[] => {
    if (child.type === 'element') return elementOf(child, links);
    // Templates leave a space before a comma, which browsers swallow at the end of a link.
    return child.type === 'text' ? [text(child.value.replace(/^\s+(?=[,，、])/, ''))] : [];
  });

/** Returns the content of a page without what only works on a page, its links leading where they lead in its twin. */
export const readable = (tree: Tree, links: Links): Tree => ({
  type: 'root',
  children: contentOf(tree, links),
});
