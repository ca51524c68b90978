import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { latestChanges } from '../../data/changes.ts';
import { fileAddressOf } from '../../routes/files.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { ui } from '../../i18n/ui.ts';
import { absolute, href, linkTo } from '../../routes/href.ts';
import { withCode } from '../../prose/inline-code.ts';
import { localePaths } from '../../routes/static-paths.ts';

export const getStaticPaths = localePaths;

/** The feed of changes in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const t = ui[locale];
  const page = absolute(href({ page: 'changes' }, locale), site);
  const [latest] = latestChanges;
  const feed = new Feed({
    id: page,
    title: `${t['site.name']}: ${t['changes.title']}`,
    description: t['changes.description'],
    link: page,
    language: LOCALES[locale].html,
    generator: false,
    author: { name: t['site.name'] },
    feedLinks: { atom: absolute(linkTo(fileAddressOf({ file: 'feed', locale })), site) },
    ...(latest && { updated: new Date(latest.at) }),
  });
  for (const { id, at, title, says, routes } of latestChanges) {
    const entry = absolute(href({ page: 'changes' }, locale, id), site);
    const links = routes.map((route) => absolute(href(route, locale), site));
    feed.addItem({
      id: entry,
      title: title[locale],
      link: entry,
      date: new Date(at),
      content: `<p>${withCode(says[locale])}</p>${links.map((link) => `<p><a href="${link}">${link}</a></p>`).join('')}`,
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
};
