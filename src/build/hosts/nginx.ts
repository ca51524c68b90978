import { redirectPatterns } from './redirects.ts';
import {
  ASKED_EACH_TIME,
  CONTENT_TYPES,
  FINGERPRINTED,
  HEADERS,
  KEPT_FOR_A_YEAR,
  NOT_FOR_READERS,
  OPEN_DATA,
  STRICT_TRANSPORT,
} from './rules.ts';

const patternOf = (base: string, path: string): string =>
  `~^${(base + path).replaceAll('.', '\\.').replace('*', '.*')}$`;

const map = (variable: string, entries: readonly (readonly [key: string, value: string])[]): string =>
  [`map $uri ${variable} {`, ...entries.map(([key, value]) => `    ${key} ${value};`), '}'].join('\n');

/** Nothing is taken from the machine's own list, so that every machine names the types alike. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'application/atom+xml': 'atom',
  'application/xml': 'xml',
  'application/wasm': 'wasm',
  'application/gzip': 'gz tgz',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
};

const withCharset = Object.values(CONTENT_TYPES)
  .filter((type) => type.includes('charset'))
  .map((type) => type.replace(/;.*/, ''));
const charsetTypes = [
  ...new Set(['text/css', 'text/javascript', 'application/xml', 'image/svg+xml', ...withCharset]),
];

/**
 * Writes a site for nginx: one file for `/etc/nginx/conf.d`, with the lines to adapt at the head of its server.
 * @param base sub-path of the site with a slash at both ends, `/` for none.
 */
export const nginxSite = (
  base: string,
): string => `# The site behind nginx. Put the built folder under the root named below${
  base === '/' ? '' : ` as ${base.slice(1, -1)}`
}, and this file among
# those that nginx reads within http, such as /etc/nginx/conf.d. Compressed files are handed out where
# \`npm run compress\` wrote them; the others nginx compresses itself.

# Short addresses. They do not depend on upper and lower case.
${map('$status_codes_page', [
  ['default', '""'],
  ...redirectPatterns(base).map(({ pattern, target }) => [`~*${pattern}`, target] as const),
])}

# Files whose names change with what is in them are kept; about all others the browser asks each time.
${map('$status_codes_cache', [
  ['default', ASKED_EACH_TIME],
  ...FINGERPRINTED.map((path) => [patternOf(base, path), `"${KEPT_FOR_A_YEAR}"`] as const),
])}

# Data may be read by pages of other sites.
${map('$status_codes_readers', [
  ['default', '""'],
  ...OPEN_DATA.map((path) => [patternOf(base, path), '*'] as const),
])}

server {
    # Adapt these. With TLS: listen 443 ssl http2; and ssl_certificate, ssl_certificate_key.
    listen 80;
    server_name _;
    root /srv/grpc-status-codes;

    # Only where TLS ends here, and only when this name will never again answer without it:
    # add_header ${STRICT_TRANSPORT[0]} "${STRICT_TRANSPORT[1]}" always;

${Object.entries(HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Cache-Control $status_codes_cache always;
    add_header Access-Control-Allow-Origin $status_codes_readers always;

    # The query goes along; the fragment stays in the browser, which carries it over by itself.
    if ($status_codes_page) {
        return 301 $status_codes_page$is_args$args;
    }
    server_tokens off;
    # Behind a proxy nginx knows neither the public name nor whether TLS is used.
    absolute_redirect off;

    index index.html;
    error_page 403 404 =404 ${base}404.html;
    location ~ "^${base}(?:${NOT_FOR_READERS.join('|').replaceAll('.', '\\.')})$" {
        return 404;
    }

    # Debian: apt-get install libnginx-mod-http-brotli-static. Without that module leave this line out.
    brotli_static on;
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_types ${charsetTypes.join(' ')} application/json application/manifest+json;

    charset utf-8;
    charset_types ${charsetTypes.join(' ')};
    default_type application/octet-stream;
    types {
${Object.entries(TYPES)
  .map(([type, ends]) => `        ${type} ${ends};`)
  .join('\n')}
    }
}
`;
