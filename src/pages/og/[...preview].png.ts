import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { previewAddressOf } from '../../routes/paths.ts';
import { codeCard } from '../../og/code-card.ts';
import { comparisonCard } from '../../og/comparison-card.ts';
import { headingOf } from '../../og/heading.ts';
import { previewsOf } from '../../og/images.ts';
import { pageCard } from '../../og/page-card.ts';
import { picturedPlaces, type PicturedPlace } from '../../og/routes.ts';
import { purposeOf } from '../../og/description.ts';

const cardOf = async (place: PicturedPlace, locale: Locale) => {
  switch (place.page) {
    case 'code':
      return codeCard(place.name, locale);
    case 'comparison':
      return comparisonCard(place.codes, locale);
    default:
      return pageCard(headingOf(place, locale), await purposeOf(place, locale), locale);
  }
};

/** All at once: fonts are parsed once, and one picture is compressed while the next is laid out. */
export const getStaticPaths = (async () => {
  const all = locales.flatMap((locale) => picturedPlaces.map((place) => ({ place, locale })));
  const pictures = await previewsOf(await Promise.all(all.map(({ place, locale }) => cardOf(place, locale))));
  return all.map(({ place, locale }, nth) => ({
    params: { preview: previewAddressOf(place, locale).replace(/^og\/|\.png$/g, '') },
    props: { picture: pictures[nth] },
  }));
}) satisfies GetStaticPaths;

/** The picture that chats and networks show beside a link to a page. */
export const GET: APIRoute<{ picture: Uint8Array<ArrayBuffer> }> = ({ props: { picture } }) =>
  new Response(picture, { headers: { 'content-type': 'image/png' } });
