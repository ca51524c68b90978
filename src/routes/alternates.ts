import { fileAddressOf } from './files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Route } from './paths.ts';

/** The same content in another form. */
export interface Alternate {
  readonly type: `${string}/${string}`;
  /** Below the root of the site. */
  readonly address: string;
}

const recordOf = (route: Route): string | undefined => {
  switch (route.page) {
    case 'code':
      return fileAddressOf({ file: 'code', name: route.name });
    case 'message':
      return fileAddressOf({ file: 'message', id: route.id });
    case 'system':
      return fileAddressOf({ file: 'system', id: route.id });
    case 'framework':
      return fileAddressOf({ file: 'framework', id: route.id });
    case 'circumstances':
    case 'frameworks':
    case 'mappings':
    case 'messages':
    case 'systems':
      return fileAddressOf({ file: route.page });
    default:
      return undefined;
  }
};

/**
 * Returns the forms of a page that its head offers to programs: its Markdown twin, its record, the feed of changes.
 * The look-up answers nothing without a question, and the page in two columns has a twin in each language.
 */
export const alternatesOf = (route: Route, locale: Locale, inAllLanguages: boolean): Alternate[] => {
  const feed = { type: 'application/atom+xml', address: fileAddressOf({ file: 'feed', locale }) } as const;
  if (route.page === 'search' || inAllLanguages) return [feed];
  const record = recordOf(route);
  return [
    { type: 'text/markdown', address: fileAddressOf({ file: 'markdown', route, locale }) },
    ...(record ? [{ type: 'application/json', address: record } as const] : []),
    feed,
  ];
};
