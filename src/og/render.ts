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

/** A sheet that is drawn on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What stays free at the sides, and above and below. */
  readonly margin: { readonly inline: number; readonly block: number };
}

const PREVIEW: Sheet = { ...SIZE, margin: MARGIN };

const refuseWhatSticksOut =
  ({ width: right, height: bottom, margin }: Sheet) =>
  ({ left, top, width, height, textContent }: SatoriNode): void => {
    if (textContent && (left + width > right - margin.inline || top + height > bottom - margin.block))
      throw new Error(
        `“${textContent}” does not fit into its link preview. Shorten it, or set it smaller in src/og.`,
      );
  };

/**
 * Returns what draws one of these cards as SVG, letters as outlines. Satori parses the fonts of a list once, so all
 * cards share one list.
 */
export const drawerOf = async (
  cards: readonly Element[],
  sheet: Sheet = PREVIEW,
): Promise<(card: Element) => Promise<string>> => {
  const { default: satori } = await import('satori');
  const fonts: Font[] = fontsFor(cards);
  return (card) =>
    satori(card, {
      width: sheet.width,
      height: sheet.height,
      fonts,
      onStyleError: refuse,
      loadAdditionalAsset: missing,
      onNodeDetected: refuseWhatSticksOut(sheet),
    });
};

/** Returns the pictures of these cards, as PNG. Satori and sharp are loaded only where something has to be drawn. */
export const render = async (cards: readonly Element[]): Promise<Buffer[]> => {
  if (cards.length === 0) return [];
  const { default: sharp } = await import('sharp');
  const draw = await drawerOf(cards);
  const pictures: Promise<Buffer>[] = [];
  // One after another: while a card is drawn here, the threads of sharp compress those before it.
  for (const card of cards)
    pictures.push(
      sharp(Buffer.from(await draw(card)))
        .png(PNG)
        .toBuffer(),
    );
  return Promise.all(pictures);
};
