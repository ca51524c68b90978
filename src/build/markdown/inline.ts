import type { Element, Node, Tree } from './tree.ts';

/** What an element can hold. */
export type Content = Element['children'][number];

/** Returns everything that a node says. */
export const textOf = (node: Node | Tree): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Returns a piece of text. */
export const text = (value: string): Content => ({ type: 'text', value });

/** Returns an element without anything that the page marked it with. */
export const element = (tagName: string, children: readonly Content[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
});

/** Returns the elements among some nodes. */
export const elementsIn = (children: readonly Content[]): Element[] =>
  children.filter((child) => child.type === 'element');

/** Returns content without the space at its edges. */
export const trimmed = (children: readonly Content[]): Content[] =>
  children.map((child, index) => {
    if (child.type !== 'text') return child;
    const value = index === 0 ? child.value.trimStart() : child.value;
    return text(index === children.length - 1 ? value.trimEnd() : value);
  });

const beginsWithSpace = ([first]: readonly Content[]): boolean =>
  first?.type === 'text' && /^\s/.test(first.value);

/** Returns an element of running text; the space at its edges moves before it, since a comma may follow. */
export const inline = (tagName: string, children: readonly Content[], properties = {}): Content[] => [
  ...(beginsWithSpace(children) ? [text(' ')] : []),
  element(tagName, trimmed(children), properties),
];
