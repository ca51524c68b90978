import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { unitsFile } from '../../model/units-file.ts';

export const getStaticPaths = (() =>
  locales.flatMap((phrases) =>
    locales.map((titles) => ({ params: { phrases, titles }, props: { phrases, titles } })),
  )) satisfies GetStaticPaths;

/** What the site answers: phrases in the language of a text, titles in the language of the page. */
export const GET: APIRoute<{ phrases: Locale; titles: Locale }> = ({ props }) =>
  Response.json(unitsFile(props));
