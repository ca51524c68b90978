import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from './element.ts';
import { FONT_PACKAGES } from './fonts.ts';
import { PNG, render } from './render.ts';

const FOLDER = '.cache/previews';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** Whatever else a picture depends on besides its card. Versions are pinned exactly, so their numbers suffice. */
const renderer = JSON.stringify([
  PNG,
  FONT_PACKAGES,
  ['satori', 'sharp', ...Object.values(FONT_PACKAGES)].map((name) => dependencies[name]),
]);

const fileOf = (card: Element): string =>
  join(
    FOLDER,
    `${createHash('sha256')
      .update(renderer + JSON.stringify(card))
      .digest('hex')}.png`,
  );

/** @returns the pictures of these cards as PNG; those that an earlier build drew are not drawn again. */
export const previewsOf = async (cards: readonly Element[]): Promise<Buffer[]> => {
  const missing = cards.filter((card) => !existsSync(fileOf(card)));
  const drawn = await render(missing);
  mkdirSync(FOLDER, { recursive: true });
  for (const [nth, card] of missing.entries()) {
    const file = fileOf(card);
    // Renamed into place: a build that is stopped half-way must not leave half a picture behind.
    writeFileSync(`${file}.${process.pid}`, drawn[nth] ?? '');
    renameSync(`${file}.${process.pid}`, file);
  }
  return cards.map((card) => readFileSync(fileOf(card)));
};
