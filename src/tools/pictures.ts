/**
 * Takes the pictures that open the README, of the built site in both color schemes: the board, and an error explained.
 * `npm run pictures`; run `npm run build` before.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { findBrowser } from './browser.ts';
import { readArguments } from './command-line.ts';
import { siteServer } from './serve.ts';

const FOLDER = '.github/pictures';
const PASTED =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 192.0.2.7:50051: connect: connection refused"';

readArguments({ usage: 'npm run pictures' });
mkdirSync(FOLDER, { recursive: true });
const executablePath = findBrowser();
const server = siteServer('dist').listen(0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Palette PNGs are a third of the size, and flat pages lose nothing by them. */
const save = async (page: Page, name: string): Promise<void> => {
  const file = `${FOLDER}/${name}.png`;
  await sharp(await page.screenshot())
    .png({ palette: true })
    .toFile(file);
  console.log(file);
};

for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
  await page.goto(`http://localhost:${port}/`);
  await save(page, `board-${colorScheme}`);
  await page.goto(`http://localhost:${port}/search/#q=${encodeURIComponent(PASTED)}`);
  await page.locator('main[data-search-state="done"] [data-answer]').waitFor();
  await save(page, `explained-${colorScheme}`);
  await page.close();
}
await browser.close();
server.close();
