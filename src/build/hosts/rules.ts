/**
 * What every host is told beyond serving files. Paths are below the root of the site; `*` stands for any text
 * and occurs once in each, because that is all that every host understands.
 */

/** Features of the browser that no page uses, so that no page can be made to use them. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Sent with every response. */
export const HEADERS: Readonly<Record<string, string>> = {
  // Each page brings its own policy with the hashes of its scripts; this is what a policy within a page cannot say.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // The address of a page tells which error a reader has; the sites we link to need not know.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...UNUSED_FEATURES.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(
    ', ',
  ),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For hosts where TLS ends: written into their files as a comment, because only who runs the host can promise it. */
export const STRICT_TRANSPORT = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Files whose names change with what is in them: kept without asking again. */
export const FINGERPRINTED = [
  '_astro/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/*.pf_meta',
  'assets/offline-*.txt',
] as const;

/** How long such files are kept. */
export const KEPT_FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** For everything else: kept, but asked about each time; the answer is 304 when nothing changed. */
export const ASKED_EACH_TIME = 'no-cache';

/** Files for programs, which pages of other sites may read too. */
export const OPEN_DATA = ['*.json', '*.md', '*.txt', '*.atom'] as const;

/** Content types that hosts do not know or name without the encoding, by the end of the name. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** What is in the folder for hosts, not for readers. */
export const NOT_FOR_READERS = ['_headers', '_redirects', '.nojekyll'] as const;
