import { locales, type Locale } from '../i18n/locales.ts';
import { addressOf, type Route } from './paths.ts';
import { shortAddresses } from './short-addresses.ts';
import { comparedCodes } from '../data/comparisons.ts';
import type { CodeName } from '../data/names.ts';

/** An address that only leads to another page. */
export interface Redirect {
  /** Below the root, without a slash at its end: `zh/UNAVAILABLE`. */
  readonly address: string;
  readonly route: Route;
  readonly locale: Locale;
  /** What the redirecting page calls its goal. */
  readonly label: string;
}

const ordersOf = (codes: readonly CodeName[]): CodeName[][] =>
  codes.flatMap((first) => [
    [first],
    ...ordersOf(codes.filter((code) => code !== first)).map((rest) => [first, ...rest]),
  ]);

/** Every other way to name compared codes: another order, or two of three. */
const comparisonRedirects: readonly Redirect[] = locales.flatMap((locale) =>
  comparedCodes.flatMap(({ codes }) => {
    const route = { page: 'comparison', codes } as const;
    return ordersOf(codes)
      .filter((order) => order.length > 1 && order.join() !== codes.join())
      .map((order) => ({
        address: addressOf({ ...route, codes: order }, locale).replace(/\/$/, ''),
        route,
        locale,
        label: order.join(' / '),
      }));
  }),
);

/** Every address that only leads to another page, in every language. */
export const redirects: readonly Redirect[] = [
  ...shortAddresses.map(({ address, name, locale }) => ({
    address,
    route: { page: 'code', name } as const,
    locale,
    label: name,
  })),
  ...comparisonRedirects,
];

const known = new Set(redirects.map(({ address }) => address));

/** Tells whether an address below the root only leads to another page. */
export const isRedirect = (address: string): boolean => known.has(address.replace(/^\/|\/$/g, ''));
