import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { LOG_POLICY } from './browser/log/worker-policy.ts';
import { TRUSTED_TYPES_POLICY } from './browser/trusted.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const INLINE_SCRIPT = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>([^]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([^]*?)<\/style>/g;

const hashesOf = (html: string, inline: RegExp): string[] => [
  ...new Set([...html.matchAll(inline)].map(([, code = '']) => hashOf(code))),
];

/** Returns the policy of one built page: nothing from elsewhere, and of inline code only what the page itself holds. */
const policyFor = (html: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    // No text becomes markup or code: what a library's message holds is shown as text, even where code forgets to escape it.
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY} ${LOG_POLICY}`,
    // Pagefind compiles its index reader from WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashesOf(html, INLINE_SCRIPT)].join(' '),
    ["style-src 'self'", ...hashesOf(html, INLINE_STYLE)].join(' '),
  ].join(';');

const CHARSET = '<meta charset="utf-8">';

/**
 * Writes a strict content security policy into every page that is built. Astro can do so itself (`security.csp`),
 * but lists on each page the hashes of every inline script that it knows, used or not: 0.4 kB of the 14 that arrive
 * in the first flight. The server for development brings scripts of its own, so there it stays away.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  if (!html.includes(CHARSET))
    throw new Error(`${context.url.pathname}: ${CHARSET} is missing, before which no policy may stand`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  return new Response(html.replace(CHARSET, CHARSET + meta), response);
});
