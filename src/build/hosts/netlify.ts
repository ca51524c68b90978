import { redirectGroups } from './redirects.ts';
import {
  CONTENT_TYPES,
  FINGERPRINTED,
  HEADERS,
  KEPT_FOR_A_YEAR,
  OPEN_DATA,
  STRICT_TRANSPORT,
} from './rules.ts';

/** What Cloudflare Pages reads at most; it ignores the rest without a word. Netlify has no such limits. */
const LIMITS = { redirects: 2000, headerRules: 100, lineLength: 2000 } as const;

type Headers = Readonly<Record<string, string>>;

/** Rules in order, one for each path: of two for the same path Cloudflare Pages keeps the last. */
const rulesOf = (pairs: readonly (readonly [path: string, headers: Headers])[]): string[] =>
  [...Map.groupBy(pairs, ([path]) => path)].map(([path, same]) =>
    [
      path,
      ...same.flatMap(([, headers]) => Object.entries(headers)).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. Both ask about other files each time by themselves, and join
 * the values of a header that two rules set, so no file may get a header from two rules.
 * @throws when Cloudflare Pages would ignore a part of it.
 */
export const headersFile = (base: string): string => {
  const rules = rulesOf([
    [`${base}*`, HEADERS],
    ...FINGERPRINTED.map((path) => [base + path, { 'Cache-Control': KEPT_FOR_A_YEAR }] as const),
    ...OPEN_DATA.map((path) => [base + path, { 'Access-Control-Allow-Origin': '*' }] as const),
    ...Object.entries(CONTENT_TYPES).map(
      ([end, type]) => [`${base}*.${end}`, { 'Content-Type': type }] as const,
    ),
  ]);
  const longest = Math.max(...rules.flatMap((text) => text.split('\n').map(({ length }) => length)));
  if (rules.length > LIMITS.headerRules || longest > LIMITS.lineLength)
    throw new Error(
      `_headers: ${rules.length} rules, longest line ${longest}; more than Cloudflare Pages reads`,
    );
  const [name, value] = STRICT_TRANSPORT;
  return `# For Netlify and Cloudflare Pages. With a domain of your own that answers over TLS only, add to the first rule:
#   ${name}: ${value}
${rules.join('\n')}
`;
};

/**
 * Writes `_redirects` for Netlify and Cloudflare Pages. Netlify hands out a file of that address instead, unless the
 * status ends with `!`, which Cloudflare Pages does not understand; each gives itself away when it builds.
 * @throws when Cloudflare Pages would ignore a part of it.
 */
export const redirectsFile = (base: string, environment: NodeJS.ProcessEnv = process.env): string => {
  const status = environment['NETLIFY'] ? '301!' : '301';
  const lines = redirectGroups(base).flatMap(({ target, addresses }) =>
    addresses.flatMap((address) => [`${address} ${target} ${status}`, `${address}/ ${target} ${status}`]),
  );
  if (lines.length > LIMITS.redirects)
    throw new Error(
      `_redirects: ${lines.length} lines, but Cloudflare Pages reads ${LIMITS.redirects}: leave out the forms with a slash at their end, which the pages themselves forward`,
    );
  return `${lines.join('\n')}\n`;
};
