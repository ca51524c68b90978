import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Tree } from './tree.ts';

const writer = unified()
  .use(rehypeRemark)
  // Cells padded to one width cost bytes, and only those who look at the source would see it.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** Returns a tree of HTML as Markdown. */
export const toMarkdown = (tree: Tree): string => writer.stringify(writer.runSync(tree));
