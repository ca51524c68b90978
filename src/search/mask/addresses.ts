import type { Rule } from './rule.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
/** A single slash is followed by a file, an at sign by a package's version, but for what was masked before. */
const BEGIN = '(?:(?<=//|>@)|(?<![\\w.@/-]))';
const NAME = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}';

/** A line number follows a source file as a port follows a host. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|go|java|kts?|scala|pyx?|rb|rs|c|cc|cpp|cxx|h|hpp|cs|fs|php|dart|swift|exs?|erl|mm?|lua|pl|sh|proto|json|ya?ml|xml|log|txt)$/;

/** Words that precede numbers as long as a port, and are no hosts. */
const LABEL =
  /^(?:[a-z]?id|line|code|status|errno|error|exit|size|len|length|count|total|max|min|limit|got|port|time|ms|offset|bytes?|stream|seq|attempts?|version|http)$/;

const PORT = ':\\d{2,5}(?!\\w|\\.\\d|:\\d)';

/** Addresses of the reader's machines. Ports stay: they are not secret, and often the cause. */
export const ADDRESSES: readonly Rule[] = [
  {
    // What begins with a digit behind the sign is a version: `@grpc/grpc-js@1.9.0`.
    pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@(?!v?\d)(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi,
    replacement: '<email>',
  },
  {
    pattern: /(?<=\[|%5B)[\da-f:]{2,45}(?:[\d.]{2,15})?(?:%\w{1,16})?(?=\]|%5D)/gi,
    replacement: '<address>',
    isMeant: (found) => found.split(':').length > 2,
  },
  {
    pattern: new RegExp(
      `(?:(?<=ipv6:)|(?<![\\w:.]))(?:[\\da-f]{0,4}:){2,7}(?:${IPV4}|[\\da-f]{1,4})?(?:%\\w{1,16})?(?![\\w:])`,
      'gi',
    ),
    replacement: '<address>',
    // Times of day have colons too.
    isMeant: (found) => /[\da-f]/i.test(found) && (found.includes('::') || found.split(':').length === 8),
  },
  {
    // Four numbers can be a version, as .NET and browsers have them: `Version=2.0.0.0`, `Chrome/120.0.0.0`.
    pattern: new RegExp(
      `(?<![\\w.]|version["']?[ =:]{1,2})(?!(?<=[a-z]/)[\\d.]{5,13}\\.0(?![\\d:]|\\.\\d))${IPV4}(?!\\w|\\.\\d)`,
      'gi',
    ),
    replacement: '<address>',
  },
  {
    // Java prints `name/address`.
    pattern: new RegExp(`(?<![\\w.-])${NAME}(?=/<address>)`, 'g'),
    replacement: '<host>',
  },
  {
    pattern: new RegExp(`${BEGIN}[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?=\\.?${PORT})`, 'gi'),
    replacement: '<host>',
    // Classes and methods precede a line number too; their last part has a capital.
    isMeant: (found) => !SOURCE_FILE.test(found) && /\.[a-z][a-z\d-]*$/.test(found),
  },
  {
    pattern: new RegExp(`${BEGIN}[a-z][a-z\\d-]{0,62}(?=:\\d{4})(?=${PORT})`, 'g'),
    replacement: '<host>',
    isMeant: (found) => !LABEL.test(found),
  },
  {
    pattern: new RegExp(`(?<=\\b(?:dns|xds|passthrough|grpcs?):/{2,3})${NAME}`, 'gi'),
    replacement: '<host>',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:lookup|ENOTFOUND|EAI_AGAIN|UnknownHostException:) )${NAME}(?= on |:|$)`,
      'gm',
    ),
    replacement: '<host>',
  },
  {
    pattern:
      /(?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:svc|cluster\.local|(?:compute|ec2)\.internal|corp|lan|intranet)(?![\w-]|\.\w)/gi,
    replacement: '<host>',
  },
];
