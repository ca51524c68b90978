import type { Rule } from './rule.ts';

/** Names of secrets, or their ends: `DB_PASSWORD`, `clientSecret`. A number of tokens is no token. */
const NAME =
  /(?:password|passwd|passphrase|pwd|secret|token(?!s\b)|api[-_]?key|access[-_]?key|private[-_]?key|signature|credential|session[-_]?id)[\w-]{0,16}/
    .source;

/** Words, unlike secrets, have no digits, do not switch to capitals in the middle and are not long. */
const LIKE_SECRET = /(?=[^\s"',;]{0,200}?(?:\d|=|\.\w|[a-z](?-i:[A-Z]))|[^\s"',;]{20})/.source;

const HEADER = /\bauthorization\\?["']?\s{0,3}[:=]\s{0,3}(?:\\?["']|\[){0,2}/.source;

/** Secrets that are known by what stands before them. */
export const SECRETS: readonly Rule[] = [
  {
    pattern: /-----BEGIN [A-Z ]{1,40}-----[^-]*(?:-----END [A-Z ]{1,40}-----)?/g,
    replacement: '<secret>',
  },
  {
    pattern: /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/"'<>]{1,256}@/gi,
    replacement: '<secret>@',
  },
  {
    pattern: /(?<kept>\b(?:set-)?cookie\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)[^\s"'<\\][^\n"'\\]*/gi,
    replacement: '$<kept><secret>',
  },
  {
    pattern: new RegExp(
      `(?<kept>${HEADER}(?:bearer|basic|digest|negotiate|token|apikey)\\s{1,3})[^\\s"'\\],;<\\\\]+`,
      'gi',
    ),
    replacement: '$<kept><token>',
  },
  {
    // Without a known scheme only a single word is a token: `authorization: denied by policy` is a sentence.
    pattern: new RegExp(`(?<kept>${HEADER})[^\\s"'\\],;<\\\\]{1,1024}(?=["'\\],;\\\\]|[ \\t]{0,3}$)`, 'gim'),
    replacement: '$<kept><token>',
  },
  {
    pattern: new RegExp(
      `(?<kept>\\b(?:bearer|basic|apikey)\\s{1,3})(?!\\w{1,20}=["'])${LIKE_SECRET}[\\w.~+/=-]{6,}`,
      'gi',
    ),
    replacement: '$<kept><token>',
  },
  {
    pattern: new RegExp(
      `(?<kept>${NAME}\\\\?["']?\\s{0,3}[:=]\\s{0,3}\\\\?["'])[^"'\\n<\\\\][^"'\\n\\\\]*`,
      'gi',
    ),
    replacement: '$<kept><secret>',
  },
  {
    pattern: new RegExp(
      `(?<kept>(?:${NAME}|[?&](?:key|sig|auth))\\\\?["']?(?:\\s{0,3}=\\s{0,3}|:))(?![=/<])[^\\s"'&,;)}\\]<>\\\\]+`,
      'gi',
    ),
    replacement: '$<kept><secret>',
  },
  {
    pattern: new RegExp(`(?<kept>${NAME}\\\\?["']?:\\s{1,3})${LIKE_SECRET}[^\\s"'&,;)}\\]<>:\\\\]{6,}`, 'gi'),
    replacement: '$<kept><secret>',
  },
  {
    pattern: /(?<kept>(?:password|passwd|passphrase|pwd):[ \t]{1,3})[^\s"',;<]{1,256}(?=[,;]|[ \t]{0,3}$)/gim,
    replacement: '$<kept><secret>',
  },
];
