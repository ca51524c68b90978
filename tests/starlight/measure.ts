/** What a reader pays for a page and for a first answer, the same way for both sites. */
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import type { Browser, Page } from 'playwright';

/** Cost of a page before anybody touches it; bytes with brotli. */
export interface PageCost {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Largest contentful paint with Lighthouse's mobile settings, milliseconds. */
  readonly paint: number;
}

const ALREADY_COMPRESSED = /font|image\/(?!svg)/;
const INLINE_SCRIPT = /<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>([^]*?)<\/script>/g;

const inlineScriptBytes = (html: string): number => {
  const code = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script).join('');
  return code ? brotliCompressSync(code).length : 0;
};

/**
 * Measures what a page costs to load.
 *
 * @param debuggingPort where Lighthouse finds the same browser.
 */
export const costOf = async (browser: Browser, url: string, debuggingPort: number): Promise<PageCost> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loads: Promise<{ type: string; bytes: number; inline: number }>[] = [];
  page.on('response', (response) =>
    loads.push(
      response.body().then((body) => {
        const media = response.headers()['content-type'] ?? '';
        const type = response.request().resourceType();
        const bytes = ALREADY_COMPRESSED.test(media) ? body.length : brotliCompressSync(body).length;
        return { type, bytes, inline: type === 'document' ? inlineScriptBytes(body.toString()) : 0 };
      }),
    ),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  const all = await Promise.all(loads);
  await context.close();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const result = await lighthouse(url, {
    port: debuggingPort,
    onlyCategories: ['performance'],
    logLevel: 'silent',
  });
  return {
    requests: all.length,
    bytes: sum(all.map(({ bytes }) => bytes)),
    scriptBytes:
      sum(all.filter(({ type }) => type === 'script').map(({ bytes }) => bytes)) +
      sum(all.map(({ inline }) => inline)),
    paint: Math.round(result?.lhr.audits['largest-contentful-paint']?.numericValue ?? NaN),
  };
};

/** Lighthouse's slow phone: 150 ms to the server and back, 1.6 Mbit/s, a processor four times slower. */
const SLOW_PHONE = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, offline: false };

/** How a reader asks on a site, and what the page holds when the first answer is there. */
export interface Asking {
  readonly ask: (page: Page, text: string) => Promise<void>;
  readonly answer: string;
}

/**
 * The page itself holds the clock: what drives the browser looks only now and then.
 * @returns milliseconds from reaching for the box to the first answer, with nothing cached.
 */
export const timeToAnswer = async (
  browser: Browser,
  url: string,
  text: string,
  { ask, answer }: Asking,
): Promise<number> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_PHONE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const answered = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const start = new Promise<number>((begin) => {
          for (const event of ['pointerdown', 'focusin'])
            addEventListener(event, () => begin(performance.now()), { once: true, capture: true });
        });
        new MutationObserver(() => {
          const found = document.querySelector(selector);
          if (found?.checkVisibility()) void start.then((began) => resolve(performance.now() - began));
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    answer,
  );
  await ask(page, text);
  const taken = await answered;
  await context.close();
  return Math.round(taken);
};
