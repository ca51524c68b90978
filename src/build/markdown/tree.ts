import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** A piece of HTML as a tree. */
export type Tree = ReturnType<typeof parser.parse>;

/** A node below its root. */
export type Node = Tree['children'][number];

/** An element among those nodes. */
export type Element = Extract<Node, { type: 'element' }>;

/** Returns a piece of HTML as a tree. */
export const parseHtml = (html: string): Tree => parser.parse(html);
