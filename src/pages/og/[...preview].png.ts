import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { previewAddressOf } from '../../i18n/paths.ts';
import { codeCard } from '../../lib/previews/code-card.ts';
import { comparisonCard } from '../../lib/previews/comparison-card.ts';
import { headingOf } from '../../lib/previews/heading.ts';
import { previewsOf } from '../../lib/previews/kept.ts';
import { pageCard } from '../../lib/previews/page-card.ts';
import { picturedPlaces, type PicturedPlace } from '../../lib/previews/pictured.ts';
import { purposeOf } from '../../lib/previews/purpose.ts';

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
