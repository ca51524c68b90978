import { comparedCodes } from '../../data/comparisons.ts';
import { frameworkIds } from '../../data/frameworks.ts';
import { guideIds } from '../../data/guides.ts';
import { libraryPageIds } from '../../data/library-pages.ts';
import { codeNames } from '../../data/names.ts';
import { systemIds } from '../../data/systems.ts';
import type { Locale } from '../../i18n/locales.ts';
import { addressOf, singlePages, type Route, type SinglePage } from '../../routes/paths.ts';
import { ui } from '../../i18n/ui.ts';
import { archiveFiles, commandFiles, feedFiles, jsonFiles } from '../../api/data-files.ts';
import type { Twin } from './twin.ts';

/** The Markdown twins of a build by the address of their page, below the root of the site. */
export type Twins = ReadonlyMap<string, Twin>;

const codePages: readonly Route[] = codeNames.map((name) => ({ page: 'code', name }));
const guidePages: readonly Route[] = guideIds.map((id) => ({ page: 'guide', id }));

const sectionsIn = (locale: Locale): readonly [heading: string, routes: readonly Route[]][] => {
  const t = ui[locale];
  return [
    [t['llms.codes'], codePages],
    [t['llms.guides'], [{ page: 'guides' }, ...guidePages, { page: 'mappings' }]],
    [
      t['llms.choose'],
      [
        { page: 'choose' },
        { page: 'comparisons' },
        ...comparedCodes.map(({ codes }): Route => ({ page: 'comparison', codes })),
      ],
    ],
    [
      t['llms.libraries'],
      [{ page: 'libraries' }, ...libraryPageIds.map((id): Route => ({ page: 'library', id }))],
    ],
    [t['llms.systems'], [{ page: 'systems' }, ...systemIds.map((id): Route => ({ page: 'system', id }))]],
    [
      t['llms.frameworks'],
      [{ page: 'frameworks' }, ...frameworkIds.map((id): Route => ({ page: 'framework', id }))],
    ],
    [t['llms.messages'], [{ page: 'messages' }, { page: 'circumstances' }]],
  ];
};

/** The front page is about the whole site, the look-up has no twin, offline reading is for people, and the page of data leads its files. */
const ELSEWHERE: readonly SinglePage[] = ['board', 'search', 'offline', 'data'];

/** Returns what a reader with little room may skip: every other page of which there is one. */
const optionalBeside = (listed: readonly Route[]): Route[] =>
  singlePages
    .filter((page) => !ELSEWHERE.includes(page) && !listed.some((route) => route.page === page))
    .map((page) => ({ page }));

const twinAt = (twins: Twins, route: Route, locale: Locale): Twin => {
  const address = addressOf(route, locale);
  const twin = twins.get(address);
  if (!twin) throw new Error(`/${address} has no Markdown twin, which llms.txt would link to`);
  return twin;
};

const line = (title: string, url: string, says: string) => `- [${title}](${url}): ${says}`;

/** Returns `llms.txt` in one language: what there is, with a line for each page. */
export const overview = (twins: Twins, locale: Locale, root: URL, licence: string): string => {
  const t = ui[locale];
  const lineOf = (route: Route) => {
    const { title, url, description } = twinAt(twins, route, locale);
    return line(title, url, description);
  };
  const files = [
    ...jsonFiles(locale),
    ...feedFiles(locale),
    ...commandFiles(locale),
    ...archiveFiles(locale),
  ];
  const main = sectionsIn(locale);
  const sections = [
    ...main.map(([heading, routes]) => [`## ${heading}`, ...routes.map(lineOf)]),
    [
      `## ${t['llms.data']}`,
      lineOf({ page: 'data' }),
      ...files.map(({ address, what }) => line(address, new URL(address, root).href, what)),
    ],
    // The convention gives this heading its name in every language.
    ['## Optional', ...optionalBeside(main.flatMap(([, routes]) => routes)).map(lineOf)],
  ].map(([heading = '', ...lines]) => `${heading}\n\n${lines.join('\n')}\n`);
  return [
    `# ${t['site.name']}\n`,
    `> ${t['site.description']}\n`,
    `${t['llms.about'](licence)}\n`,
    ...sections,
  ].join('\n');
};

/** Returns `llms-full.txt` in one language: the pages of the codes and the guides in full. */
export const fullText = (twins: Twins, locale: Locale): string =>
  [...codePages, ...guidePages]
    .map((route) => {
      const { canonical, body } = twinAt(twins, route, locale);
      return `<${canonical}>\n\n${body}`;
    })
    .join('\n---\n\n');
