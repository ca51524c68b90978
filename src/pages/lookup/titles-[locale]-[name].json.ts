import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { titlesFilesIn } from '../../model/message-titles.ts';
import type { MessageTitles } from '../../search/message-titles.ts';

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    titlesFilesIn(locale).map(({ name, titles }) => ({ params: { locale, name }, props: { titles } })),
  )) satisfies GetStaticPaths;

/** Ids and titles of some messages, for answers that lead to them. */
export const GET: APIRoute<{ titles: MessageTitles }> = ({ props }) => Response.json(props.titles);
