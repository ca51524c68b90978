/**
 * Builds the same content in Starlight with its defaults and measures both sites in the same browser.
 * `npm run build && npm run starlight`; needs the network once, for Starlight's packages.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../src/tools/browser.ts';
import { compressFolder } from '../../src/tools/compress.ts';
import { siteServer } from '../../src/tools/serve.ts';
import { costOf, timeToAnswer, type Asking } from './measure.ts';
import { writePages } from './twins.ts';

const DEBUGGING_PORT = 9334;
const ROUNDS = 3;
const root = join(import.meta.dirname, '../..');
const PAGES = {
  'code page': '/codes/unavailable/',
  board: '/',
  'message page': '/messages/go-transport-is-closing/',
} as const;
const QUERIES = {
  '14': '14',
  'a pasted error':
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true });
const run = (command: string, ...parts: string[]) =>
  execFileSync(command, parts, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
console.log(`${writePages(join(root, 'dist'), join(folder, 'src/content/docs'))} pages for both sites`);
run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
run('npx', 'astro', 'build');

const ourCopy = join(folder, 'ours');
cpSync(join(root, 'dist'), ourCopy, { recursive: true });

/** Serves a built site as a host does that holds compressed files. */
const listening = async (dist: string) => {
  await compressFolder(dist);
  const server = siteServer(dist, '/', true).listen(0);
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
};
const ours = await listening(ourCopy);
const theirs = await listening(join(folder, 'dist'));
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
});

const asking: Readonly<Record<'us' | 'them', Asking>> = {
  us: {
    ask: (page, text) => page.locator('main textarea').fill(text),
    answer: '[data-answer]',
  },
  them: {
    ask: async (page, text) => {
      await page.locator('site-search button').first().click();
      await page.locator('.pagefind-ui__search-input').fill(text);
    },
    // Until then it says that it searches. A search in vain ends with an empty list, which counts as an answer.
    answer: '.pagefind-ui__result-link, .pagefind-ui__results:empty',
  },
};

const best = async (measure: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure());
  return Math.min(...times);
};

let missed = 0;
const report = (what: string, us: number, them: number, isMet: boolean) => {
  if (!isMet) missed += 1;
  console.log(
    `${what.padEnd(40)} ${String(us).padStart(8)} ${String(them).padStart(10)}  ${isMet ? '' : 'MISSED'}`,
  );
};

console.log(`${''.padEnd(40)} ${'this site'.padStart(8)} ${'Starlight'.padStart(10)}`);
for (const [kind, address] of Object.entries(PAGES)) {
  const us = await costOf(browser, ours.url + address, DEBUGGING_PORT);
  const them = await costOf(browser, theirs.url + address, DEBUGGING_PORT);
  report(`${kind}: bytes, at most half`, us.bytes, them.bytes, us.bytes * 2 <= them.bytes);
  report(`${kind}: requests`, us.requests, them.requests, us.requests <= them.requests);
  report(`${kind}: bytes of script`, us.scriptBytes, them.scriptBytes, us.scriptBytes <= them.scriptBytes);
  report(`${kind}: largest paint, ms, no later`, us.paint, them.paint, us.paint <= them.paint);
}
const lookUp = await costOf(browser, `${ours.url}/search/`, DEBUGGING_PORT);
console.log(`look-up page (Starlight has none): ${JSON.stringify(lookUp)}`);
for (const [what, text] of Object.entries(QUERIES)) {
  const us = await best(() => timeToAnswer(browser, `${ours.url}/search/`, text, asking.us));
  const them = await best(() => timeToAnswer(browser, `${theirs.url}/`, text, asking.them));
  report(`first answer to ${what}, ms, a third`, us, them, us * 3 <= them);
}

await browser.close();
for (const { server } of [ours, theirs]) server.close();
rmSync(folder, { recursive: true });
if (missed > 0) {
  console.error(`${missed} goals were missed.`);
  process.exit(1);
}
