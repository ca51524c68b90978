import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { placesIn } from '../../model/places.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The pages that a printed status leads to besides those of messages, with titles in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => Response.json(placesIn(locale));
