import { redirects } from '../../routes/redirects.ts';
import { addressOf } from '../../routes/paths.ts';

/** A page and every short address that leads to it, all as a host sees them: with the sub-path, without a slash at the end. */
export interface RedirectGroup {
  readonly target: string;
  readonly addresses: readonly string[];
}

/**
 * The redirects that a host can answer itself with 301, where the built folder has to hold a page that redirects.
 * @param base sub-path of the site with a slash at both ends, `/` for none.
 */
export const redirectGroups = (base: string): RedirectGroup[] =>
  [...Map.groupBy(redirects, ({ route, locale }) => base + addressOf(route, locale))].map(
    ([target, group]) => ({ target, addresses: group.map(({ address }) => base + address) }),
  );

const escaped = (text: string) => text.replace(/[.+*?^$|()[\]{}\\]/g, '\\$&');

/**
 * Returns for each page a regular expression of its short addresses. To be matched without regard to case: addresses
 * that differ only in case lead to the same page, and this covers spellings that are not in the list.
 */
export const redirectPatterns = (base: string): { pattern: string; target: string }[] =>
  redirectGroups(base).map(({ target, addresses }) => {
    const forms = new Set(addresses.map((address) => address.slice(base.length).toLowerCase()));
    const names = [...forms].map(escaped);
    return { pattern: `^${escaped(base)}(?:${names.join('|')})/?$`, target };
  });
