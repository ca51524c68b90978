/** What a page may cost over the wire, in bytes of brotli: HTML, styles and every script before interaction. */
export const PAGES: Readonly<Record<string, number>> = { 'codes/…': 20_000, board: 9_000, search: 18_000 };

/** What arrives in the first flight of a connection; the reader's first screen has to be in it. */
export const FIRST_FLIGHT = 14_000;

/** How many requests paint a page. */
export const REQUESTS = 2;

/** What an exact or pasted query may cost beyond the page until its answer is shown, in bytes of brotli. */
export const FIRST_ANSWER = 25_500;

/** What typing a text key by key may cost until its answer is shown: bytes of brotli, and requests. */
export const TYPED = {
  name: { bytes: 25_000, requests: 8 },
  /** With what the circumstances of an error are told by. */
  status: { bytes: 87_500, requests: 18 },
  question: { bytes: 72_100, requests: 14 },
  /** Its phrases and their pairs of characters take more. */
  chineseQuestion: { bytes: 83_000, requests: 16 },
} as const;

/** What a link preview may cost the site that shows it, in bytes. */
export const PREVIEW = 25_000;
