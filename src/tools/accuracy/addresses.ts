import { addressOf } from '../../routes/paths.ts';
import { redirects } from '../../routes/redirects.ts';

const goals = new Map<string, string>(
  redirects.map(({ address, route, locale }) => [`/${address}/`, `/${addressOf(route, locale)}`] as const),
);

/** Returns the address that a redirect leads to; any other address as it is. */
export const canonicalAddress = (address: string): string => goals.get(address) ?? address;
