import { locales, type Locale } from '../i18n/locales.ts';
import { addressOf, type Place } from './paths.ts';
import { shortAddresses } from './short-addresses.ts';
import { comparedCodes } from '../data/comparisons.ts';
import type { CodeName } from '../data/names.ts';

/** An address that only leads to another page. */
export interface Forward {
  /** Below the root, without a slash at its end: `zh/UNAVAILABLE`. */
  readonly address: string;
  readonly place: Place;
  readonly locale: Locale;
  /** What the forwarding page calls its goal. */
  readonly label: string;
}

const ordersOf = (codes: readonly CodeName[]): CodeName[][] =>
  codes.flatMap((first) => [
    [first],
    ...ordersOf(codes.filter((code) => code !== first)).map((rest) => [first, ...rest]),
  ]);

/** Every other way to name compared codes: another order, or two of three. */
const comparisonForwards: readonly Forward[] = locales.flatMap((locale) =>
  comparedCodes.flatMap(({ codes }) => {
    const place = { page: 'comparison', codes } as const;
    return ordersOf(codes)
      .filter((order) => order.length > 1 && order.join() !== codes.join())
      .map((order) => ({
        address: addressOf({ ...place, codes: order }, locale).replace(/\/$/, ''),
        place,
        locale,
        label: order.join(' / '),
      }));
  }),
);

/** Every address that only forwards, in every language. */
export const forwards: readonly Forward[] = [
  ...shortAddresses.map(({ address, name, locale }) => ({
    address,
    place: { page: 'code', name } as const,
    locale,
    label: name,
  })),
  ...comparisonForwards,
];

const known = new Set(forwards.map(({ address }) => address));

/** @returns whether an address below the root only forwards to another page. */
export const isForward = (address: string): boolean => known.has(address.replace(/^\/|\/$/g, ''));
