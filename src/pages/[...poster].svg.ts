import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import { posterSvg } from '../og/poster.ts';
import { absolute, href } from '../routes/href.ts';
import { fileAddressOf } from '../routes/files.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { poster: fileAddressOf({ file: 'poster', form: 'svg', locale }).replace(/\.svg$/, '') },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** The board as a drawing that scales to any paper. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
  new Response(await posterSvg(locale, absolute(href({ page: 'board' }, locale), site)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
