import { factsOf } from '../data/codes.ts';
import { CODE_NUMBERS, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { absolute, href } from '../routes/href.ts';

/** Returns the schema.org description of a code: a term in the set of gRPC status codes. */
export const termFor = (name: CodeName, locale: Locale, site: URL | undefined) => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name,
  termCode: String(CODE_NUMBERS[name]),
  description: factsOf(name).meaning[locale],
  inLanguage: LOCALES[locale].html,
  url: absolute(href({ page: 'code', name }, locale), site),
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    name: ui[locale]['site.name'],
    url: absolute(href({ page: 'board' }, locale), site),
  },
});
