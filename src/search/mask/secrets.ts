import type { Rule } from './rule.ts';

/** Names of secrets, or their ends: `DB_PASSWORD`, `clientSecret`. A number of tokens is no token. */
const NAME =
  /(?:password|passwd|passphrase|pwd|secret|token(?!s\b)|api[-_]?key|access[-_]?key|private[-_]?key|signature|credential|session[-_]?id)[\w-]{0,16}/
    .source;

/** `authorization: `, also inside JSON or an array, escaped or not. */
const HEADER = /\bauthorization\\?["']?\s{0,3}[:=]\s{0,3}(?:\\?["']|\[){0,2}/.source;

/** Words, unlike secrets, have no digits, do not switch to capitals in the middle and are not long. */
const isNoWord = (found: string): boolean => found.length >= 20 || /\d|=|\.\w|[a-z][A-Z]/.test(found);

/** Secrets that are recognized by the text before them. */
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
    pattern: /(?<=\b(?:set-)?cookie\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)[^\s"'<\\][^\n"'\\]*/gi,
    replacement: '<secret>',
  },
  {
    pattern: new RegExp(
      `(?<=${HEADER}(?:bearer|basic|digest|negotiate|token|apikey)\\s{1,3})[^\\s"'\\],;<\\\\]+`,
      'gi',
    ),
    replacement: '<token>',
  },
  {
    // Without a known scheme only a single word is a token: `authorization: denied by policy` is a sentence, and
    // gRPC prints the sizes of headers as `authorization:9800B`.
    pattern: new RegExp(
      `(?<=${HEADER})(?!\\d{1,9}B\\b|\\[)[^\\s"'\\],;<\\\\]{1,256}(?=["'\\],;\\\\]|[ \\t]{0,3}$)`,
      'gim',
    ),
    replacement: '<token>',
  },
  {
    // Not a challenge, which names its parts: `Bearer error="invalid_token"`.
    pattern: /(?<=\b(?:bearer|basic|apikey)\s{1,3})(?!\w{1,20}=["'])[\w.~+/=-]{6,}/gi,
    replacement: '<token>',
    isMeant: isNoWord,
  },
  {
    pattern: new RegExp(
      `(?<=${NAME}\\\\?["']?\\s{0,3}[:=]\\s{0,3}\\\\?["'])[^"'\\n<\\\\][^"'\\n\\\\]*`,
      'gi',
    ),
    replacement: '<secret>',
  },
  {
    pattern: new RegExp(
      `(?<=(?:${NAME}|[?&](?:key|sig|auth))\\\\?["']?(?:\\s{0,3}=\\s{0,3}|:))[^\\s"'&,;)}\\]<>\\\\=/:][^\\s"'&,;)}\\]<>\\\\]*`,
      'gi',
    ),
    replacement: '<secret>',
  },
  {
    pattern: new RegExp(`(?<=${NAME}\\\\?["']?:\\s{1,3})[^\\s"'&,;)}\\]<>:\\\\]{6,}`, 'gi'),
    replacement: '<secret>',
    isMeant: isNoWord,
  },
  {
    pattern: /(?<=(?:password|passwd|passphrase|pwd):[ \t]{1,3})[^\s"',;<]{1,256}(?=[,;]|[ \t]{0,3}$)/gim,
    replacement: '<secret>',
  },
];
