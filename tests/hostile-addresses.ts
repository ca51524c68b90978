import fc from 'fast-check';
import { redirects } from '../src/routes/redirects.ts';
import { LOCALES, locales } from '../src/i18n/locales.ts';

/** Set by a script that got through. */
export const BREACH = '__breach';

const SCRIPTS = [
  `<script>${BREACH}=1</script>`,
  `<img src=x onerror=${BREACH}=1>`,
  `"><svg onload=${BREACH}=1>`,
  `javascript:${BREACH}=1`,
  `';${BREACH}=1;//`,
  `{{${BREACH}=1}}`,
  `<iframe srcdoc="<script>parent.${BREACH}=1</script>">`,
  `<base href=//evil.example/>`,
  `<meta http-equiv=refresh content="0;url=//evil.example">`,
] as const;

const script = fc.constantFrom(...SCRIPTS);

/** Parts that mean something to servers, file systems or decoders. */
const ODD = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2e%2f',
  '..%2f',
  '..%5c',
  '\\..\\',
  '%00',
  'index.html%00.json',
  '%',
  '%%',
  '%zz',
  '%E0%A4%A',
  '%C0%AF',
  '%FF%FE',
  '%ED%A0%80',
  '%u0041',
  '%250a',
  '%0d%0aSet-Cookie:%20a=b',
  'evil.example',
  '@evil.example',
  '%09',
  '%E2%80%AE',
  '%F0%9F%92%A5',
  'con',
  '.git',
  '.env',
  '~root',
  '*',
  ';jsessionid=1',
  'constructor',
  '__proto__',
  'undefined',
] as const;

const known = redirects.map(({ address }) => address);
const prefixes = locales.map((locale) => LOCALES[locale].path);

const segment = fc.oneof(
  fc.constantFrom(...ODD),
  fc.constantFrom(...known, ...prefixes, 'codes', 'messages', 'search', 'compare'),
  script.map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.integer({ min: -3, max: 40 }).map(String),
);

const path = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(segment, { minLength: 1, maxLength: 5 }).map((all) => `/${all.join('/')}`),
  },
  { weight: 1, arbitrary: segment.map((one) => `//evil.example/${one}`) },
  { weight: 1, arbitrary: segment.map((one) => `/${'zh/'.repeat(40)}${one}`) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 6000 }).map((length) => `/${'a'.repeat(length)}`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('/', '/zh/', '/search/', '/zh/search/', '/codes/unavailable/', '/zh/14'),
  },
);

/** What a reader might paste, cut off, or be sent by an attacker. */
const value = fc.oneof(
  { weight: 3, arbitrary: script.map(encodeURIComponent) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('rpc error: code = Unavailable desc = ', '14 ', 'grpc-status: 5 '), script)
      .map((parts) => encodeURIComponent(parts.join(''))),
  },
  { weight: 1, arbitrary: fc.integer({ min: 500, max: 3000 }).map((length) => '%3Cb%3E'.repeat(length / 7)) },
);

const query = fc.oneof(
  fc.constant(''),
  value.map((text) => `?q=${text}`),
  value.map((text) => `?${text}`),
);
const fragment = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.constantFrom('q=', 'm=', '', 'q=%', 'm=+'), value).map(([key, text]) => `#${key}${text}`),
);

/** An address below the root of the site; the fragment never reaches a server. */
export interface HostileAddress {
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Always returns the same addresses, so that one that fails can be looked at again. */
export const hostileAddresses = (count: number): HostileAddress[] =>
  fc.sample(fc.record({ path, query, fragment }), { numRuns: count, seed: 20_260_101 });
