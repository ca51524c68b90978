import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';

/** Kinds of tokens that no style sets apart; their spans would only weigh. */
const PLAIN =
  /<span class="token (?:punctuation|operator|function|class-name|variable|parameter|constant|builtin|number|property)(?: [\w-]+)?">([^<]*)<\/span>/g;

/** @returns source code as HTML with classes for comments, keywords and strings. */
export const highlight = async (code: string, grammar: string): Promise<string> => {
  const { html } = await runHighlighterWithAstro(grammar, code);
  return html.replace(PLAIN, '$1').replace(PLAIN, '$1');
};
