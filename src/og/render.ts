import type { Font, SatoriNode } from 'satori';
import type { Element } from './element.ts';
import { MARGIN, SIZE } from './frame.ts';
import { fontsFor } from './fonts.ts';

/** Flat colours and the edges of letters need no more; every further colour costs time and bytes. */
export const PNG = { palette: true, quality: 60, effort: 1, dither: 0 } as const;

// What satori would leave out in silence stops the build.
const refuse = (error: Error): never => {
  throw error;
};

const missing = (_language: string, text: string): never => {
  throw new Error(`No loaded font draws “${text}”, although the package says so`);
};

const refuseWhatSticksOut = ({ left, top, width, height, textContent }: SatoriNode): void => {
  if (textContent && (left + width > SIZE.width - MARGIN.inline || top + height > SIZE.height - MARGIN.block))
    throw new Error(
      `“${textContent}” does not fit into its link preview. Shorten it, or set it smaller in src/og.`,
    );
};

/** @returns the pictures of these cards, as PNG. Satori and sharp are loaded only where something has to be drawn. */
export const render = async (cards: readonly Element[]): Promise<Buffer[]> => {
  if (cards.length === 0) return [];
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  // One list for all cards: satori parses the fonts of each list once.
  const fonts: Font[] = fontsFor(cards);
  return Promise.all(
    cards.map(async (card) => {
      const svg = await satori(card, {
        ...SIZE,
        fonts,
        onStyleError: refuse,
        loadAdditionalAsset: missing,
        onNodeDetected: refuseWhatSticksOut,
      });
      return sharp(Buffer.from(svg)).png(PNG).toBuffer();
    }),
  );
};
