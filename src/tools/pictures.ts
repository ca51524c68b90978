/**
 * Takes the pictures that open the README, of the built site in both color schemes: the board, and an error explained.
 * `npm run pictures`; run `npm run build` before.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { openBuiltSite } from './built-site.ts';
import { readArguments } from './command-line.ts';

const FOLDER = '.github/pictures';
const PASTED =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 192.0.2.7:50051: connect: connection refused"';

readArguments({ usage: 'npm run pictures' });
mkdirSync(FOLDER, { recursive: true });
const { browser, origin, close } = await openBuiltSite();

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
  await page.goto(`${origin}/`);
  await save(page, `board-${colorScheme}`);
  await page.goto(`${origin}/search/#q=${encodeURIComponent(PASTED)}`);
  await page.locator('main[data-search-state="done"] [data-answer]').waitFor();
  await save(page, `explained-${colorScheme}`);
  await page.close();
}
await close();
