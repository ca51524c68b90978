/* Resolves what neither file system nor host could: /StatusCode.UNAVAILABLE, /codes.Unavailable, /kUnavailable. */
import { addressOf, ALL_LANGUAGES, sideBySideAddressOf } from '../routes/paths.ts';
import { exact } from '../search/exact.ts';
import { misspelt } from '../search/typos.ts';
import { root } from '../routes/root.ts';
import { pageLocale } from './site.ts';

/** Addresses that hold an open percent sign cannot be decoded; they are read undecoded. */
const readable = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Names the code that the address of a page that does not exist speaks of, in each of the sections of that page. */
export const suggestCode = (sections: Iterable<HTMLElement>): void => {
  const segments = readable(location.pathname)
    .slice(root.length)
    .split('/')
    .filter((segment) => segment !== '');
  const code = segments
    .toReversed()
    .map((segment) => segment.replace(/\.(html?|json|md)$/, ''))
    .map((segment) => exact(segment)?.code ?? misspelt(segment))
    .find((found) => found !== undefined);
  if (!code) return;
  const route = { page: 'code', name: code } as const;
  const address = segments[0] === ALL_LANGUAGES ? sideBySideAddressOf(route) : addressOf(route, pageLocale);

  for (const section of sections) {
    const place = section.querySelector<HTMLElement>('[data-suggestion]');
    const link = place?.querySelector('a');
    if (!place || !link) continue;
    link.href = root + address + location.search + location.hash;
    link.textContent = code;
    place.hidden = false;
  }
};
