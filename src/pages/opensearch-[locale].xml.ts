import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, locales, type Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { absolute, href } from '../routes/href.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** OpenSearch description, with which a browser offers the site as a search engine. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const t = ui[locale];
  const template = `${absolute(href({ page: 'search' }, locale), site)}?q={searchTerms}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${t['site.name']}</ShortName>
  <Description>${t['site.tagline']}</Description>
  <Language>${LOCALES[locale].html}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
