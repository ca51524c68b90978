import { buildCache, packageVersions } from '../build/cache.ts';
import type { Element } from './element.ts';
import { FONT_PACKAGES } from './fonts.ts';
import { PNG, render } from './render.ts';

const cache = buildCache('previews', [
  PNG,
  FONT_PACKAGES,
  packageVersions('satori', 'sharp', ...Object.values(FONT_PACKAGES)),
]);

const keyOf = (card: Element): string => JSON.stringify(card);

/** Returns the pictures of these cards as PNG; those that an earlier build drew are not drawn again. */
export const previewsOf = async (cards: readonly Element[]): Promise<Buffer[]> => {
  const missing = cards.filter((card) => !cache.has(keyOf(card)));
  const drawn = await render(missing);
  for (const [nth, card] of missing.entries()) cache.write(keyOf(card), drawn[nth] ?? '');
  return cards.map((card) => cache.read(keyOf(card)));
};
