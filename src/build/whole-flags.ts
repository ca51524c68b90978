import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { splitAtFlags } from '../prose/inline-code.ts';

const text = (value: string) => ({ type: 'text' as const, value });

const element = <Child>(name: string, children: Child[]) => ({
  type: 'mdxJsxTextElement' as const,
  name,
  attributes: [],
  children,
});

/**
 * Sets the code within the text of MDX files as that of data strings: a line does not break after the hyphen of a flag. The
 * code is handed on as elements, because Markdown in HTML would be read again, with quotes and asterisks of its own.
 */
export const wholeFlags = {
  name: 'whole-flags',
  inlineCode: ({ value }) => {
    const parts = splitAtFlags(value);
    // Stryker disable next-line ConditionalExpression: without a flag the element would be the same as the node
    if (parts.length === 1) return undefined;
    return element(
      'code',
      parts.map((part, nth) => (nth % 2 ? element('span', [text(part)]) : text(part))),
    );
  },
} satisfies NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
