import { ACTORS, headlineVerdict } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { codeNames } from '../data/names.ts';
import { messageLanguages } from '../model/messages-by-code.ts';

/** The filters whose rules are written here, and the values that each offers. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  actor: ACTORS,
  retry: [...new Set(codeNames.map((name) => headlineVerdict(factsOf(name).retry)))],
  language: [...messageLanguages.keys()],
};

const EACH = /@each ([\w-]+) \{\s*([^{}]*\{[^{}]*\})\s*\}/g;

/**
 * Writes the rule within each `@each <filter> { … }` once for every value of the filter, which the rule calls `$value`:
 * CSS alone cannot compare what is chosen with an attribute of another element.
 *
 * @throws when there is no such filter.
 */
export const withFilterRules = (css: string): string =>
  css.replace(EACH, (_, filter: string, rule: string) => {
    const values = FILTERS[filter];
    if (!values)
      throw new Error(
        `@each ${filter}: src/build/filter-rules.ts knows the filters ${Object.keys(FILTERS).join(', ')}`,
      );
    return values.map((value) => rule.replaceAll('$value', value)).join('\n');
  });

/** The plugin that expands `@each` in `src/styles/`. */
export const filterRules = {
  name: 'filter-rules',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/src\/styles\/[\w-]+\.css/, code: '@each ' },
    handler: (css: string) => ({ code: withFilterRules(css), map: null }),
  },
};
