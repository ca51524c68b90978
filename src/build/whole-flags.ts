import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { withCode } from '../prose/inline-code.ts';

/** Sets the code within the text of MDX files as that of data strings: a line does not break after the hyphen of a flag. */
export const wholeFlags = {
  name: 'whole-flags',
  inlineCode: ({ value }) =>
    / -/.test(value) ? { raw: withCode(`\`${value}\``), mdxExpressions: false } : undefined,
} satisfies NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
