/**
 * Runs Lighthouse, with its mobile settings, on one page of each kind, or on the addresses given, and prints the scores.
 * `npm run lighthouse [-- /codes/unavailable/ …]`; any score below 100 fails the command.
 */
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { findBrowser } from '../../src/tools/browser.ts';
import { readArguments } from '../../src/tools/command-line.ts';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST, kindOf, onePageOfEachKind, readSite } from '../built-site.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One page of each kind: in English, of the codes in every language, and with all languages side by side. */
const ofEachKind = (): string[] => [
  ...onePageOfEachKind(readSite()).filter(
    (address) => !address.startsWith('/zh/') || kindOf(address) === 'codes/…',
  ),
  '/en-zh/codes/unavailable/',
];

const DEBUGGING_PORT = 9333;

const { rest: asked } = readArguments({ usage: 'npm run lighthouse -- [/address/ …]', most: Infinity });
const addresses = asked.length > 0 ? asked : ofEachKind();
const executablePath = findBrowser();
const server = siteServer(DIST).listen(0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
});

let below = 0;
for (const address of addresses) {
  const result = await lighthouse(`http://localhost:${port}${address}`, {
    port: DEBUGGING_PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: 'silent',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((id) => Math.round(100 * (categories[id]?.score ?? 0)));
  const paint = audits['largest-contentful-paint']?.displayValue ?? '';
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  if (scores.some((score) => score < 100)) below += 1;
  console.log(`${scores.join(' ').padEnd(16)} ${paint.padEnd(8)} ${address} ${failed.join(', ')}`);
}
await browser.close();
server.close();
if (below > 0) {
  console.error(`${below} of ${addresses.length} pages are below 100.`);
  process.exit(1);
}
