import { fileAddressOf } from './files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Place } from './paths.ts';

/** The same content in another form. */
export interface Alternate {
  readonly type: `${string}/${string}`;
  /** Below the root of the site. */
  readonly address: string;
}

const recordOf = (place: Place): string | undefined => {
  switch (place.page) {
    case 'code':
      return fileAddressOf({ file: 'code', name: place.name });
    case 'message':
      return fileAddressOf({ file: 'message', id: place.id });
    case 'mappings':
    case 'messages':
      return fileAddressOf({ file: place.page });
    default:
      return undefined;
  }
};

/**
 * @returns the forms of a page that its head offers to programs: its Markdown twin, its record, the feed of changes.
 * The look-up answers nothing without a question, and the page in two columns has a twin in each language.
 */
export const alternatesOf = (place: Place, locale: Locale, inAllLanguages: boolean): Alternate[] => {
  const feed = { type: 'application/atom+xml', address: fileAddressOf({ file: 'feed', locale }) } as const;
  if (place.page === 'search' || inAllLanguages) return [feed];
  const record = recordOf(place);
  return [
    { type: 'text/markdown', address: fileAddressOf({ file: 'markdown', place, locale }) },
    ...(record ? [{ type: 'application/json', address: record } as const] : []),
    feed,
  ];
};
