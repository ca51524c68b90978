/* Resolves what neither file system nor host could: /StatusCode.UNAVAILABLE, /codes.Unavailable, /kUnavailable. */
import { LOCALES, locales } from '../i18n/locales.ts';
import { addressOf } from '../routes/paths.ts';
import { exact } from '../search/exact.ts';
import { misspelt } from '../search/typos.ts';
import { root } from '../routes/root.ts';

/** Addresses that hold an open percent sign cannot be decoded; they are read undecoded. */
const readable = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Names the code that the address of a page that does not exist speaks of, in the language of that address. */
export const suggestCode = (sections: Iterable<HTMLElement>): void => {
  const segments = readable(location.pathname)
    .slice(root.length)
    .split('/')
    .filter((segment) => segment !== '');
  const locale = locales.find((known) => LOCALES[known].path === segments[0]) ?? 'en';
  const code = segments
    .toReversed()
    .map((segment) => segment.replace(/\.(html?|json|md)$/, ''))
    .map((segment) => exact(segment)?.code ?? misspelt(segment))
    .find((found) => found !== undefined);

  for (const section of sections) {
    section.hidden = section.dataset['locale'] !== locale;
    const place = section.querySelector<HTMLElement>('[data-suggestion]');
    const link = place?.querySelector('a');
    if (!place || !link || !code) continue;
    link.href = root + addressOf({ page: 'code', name: code }, locale) + location.search + location.hash;
    link.textContent = code;
    place.hidden = false;
  }
};
