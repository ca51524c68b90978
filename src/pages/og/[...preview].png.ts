import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { previewAddressOf } from '../../routes/paths.ts';
import { codeCard } from '../../og/code-card.ts';
import { comparisonCard } from '../../og/comparison-card.ts';
import { headingOf } from '../../og/heading.ts';
import { previewsOf } from '../../og/images.ts';
import { pageCard } from '../../og/page-card.ts';
import { previewedRoutes, type PreviewedRoute } from '../../og/routes.ts';
import { descriptionOf } from '../../og/description.ts';

const cardOf = async (route: PreviewedRoute, locale: Locale) => {
  switch (route.page) {
    case 'code':
      return codeCard(route.name, locale);
    case 'comparison':
      return comparisonCard(route.codes, locale);
    default:
      return pageCard(headingOf(route, locale), await descriptionOf(route, locale), locale);
  }
};

/** All at once: fonts are parsed once, and one picture is compressed while the next is laid out. */
export const getStaticPaths = (async () => {
  const all = locales.flatMap((locale) => previewedRoutes.map((route) => ({ route, locale })));
  const pictures = await previewsOf(await Promise.all(all.map(({ route, locale }) => cardOf(route, locale))));
  return all.map(({ route, locale }, nth) => ({
    params: { preview: previewAddressOf(route, locale).replace(/^og\/|\.png$/g, '') },
    props: { picture: pictures[nth] },
  }));
}) satisfies GetStaticPaths;

/** The picture that chats and networks show beside a link to a page. */
export const GET: APIRoute<{ picture: Uint8Array<ArrayBuffer> }> = ({ props: { picture } }) =>
  new Response(picture, { headers: { 'content-type': 'image/png' } });
