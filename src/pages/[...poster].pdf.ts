import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import { posterPdf, posterSvg, type Sheet } from '../og/poster.ts';
import { absolute, href } from '../routes/href.ts';
import { fileAddressOf } from '../routes/files.ts';

const SHEETS = ['a4', 'a3'] as const satisfies readonly Sheet[];

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    SHEETS.map((form) => ({
      params: { poster: fileAddressOf({ file: 'poster', form, locale }).replace(/\.pdf$/, '') },
      props: { locale, form },
    })),
  )) satisfies GetStaticPaths;

/** The board on one sheet of paper, for the wall. */
export const GET: APIRoute<{ locale: Locale; form: Sheet }> = async ({ props: { locale, form }, site }) => {
  const svg = await posterSvg(locale, absolute(href({ page: 'board' }, locale), site));
  const pdf = await posterPdf(svg, form, locale);
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
};
