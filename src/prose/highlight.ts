import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import { withTokenElements } from './tokens.ts';

/** Returns source code as HTML with an element for comments, keywords and strings. */
export const highlight = async (code: string, grammar: string): Promise<string> =>
  withTokenElements((await runHighlighterWithAstro(grammar, code)).html);
