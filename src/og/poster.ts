import PDFDocument from 'pdfkit';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { POSTER, POSTER_MARGIN, posterCard } from './poster-card.ts';
import { drawerOf } from './render.ts';

const drawPoster = async (locale: Locale, address: string): Promise<string> => {
  const margin = { inline: POSTER_MARGIN, block: POSTER_MARGIN };
  const card = posterCard(locale, address);
  const draw = await drawerOf([card], { ...POSTER, margin });
  return draw(card);
};

/** Each drawing is asked for three times: for two sheets of paper and on its own. */
const drawn = new Map<string, Promise<string>>();

/** The board as a drawing: one sheet with every code, its letters as outlines, so that no font is needed. */
export const posterSvg = (locale: Locale, address: string): Promise<string> => {
  const key = `${locale} ${address}`;
  const drawing = drawn.get(key) ?? drawPoster(locale, address);
  drawn.set(key, drawing);
  return drawing;
};

/** Filled shapes, which is all that is drawn, once what only clips them is left out. */
const UNDRAWN = /<(mask|defs)\b[^]*?<\/\1>/g;
const SHAPE = /<(rect|path)\b([^>]*)\/>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** A change of the drawing that this does not know would be missing on paper. */
const KNOWN = new Set(['svg', 'g', 'rect', 'path']);

const shapesIn = (svg: string): Record<string, string>[] => {
  const drawn = svg.replace(UNDRAWN, '');
  const unknown = [...drawn.matchAll(/<(\w+)/g)].find(([, tag = '']) => !KNOWN.has(tag));
  if (unknown || drawn.includes('stroke='))
    throw new Error(`src/og/poster.ts cannot print ${unknown?.[0] ?? 'a line'}: draw it as a filled box.`);
  return [...drawn.matchAll(SHAPE)].map(([, tag = '', attributes = '']) => ({
    tag,
    ...Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    ),
  }));
};

/** Paper sizes across, in points. */
const SHEETS = { a4: [841.89, 595.28], a3: [1190.55, 841.89] } as const;

/** A paper size that the poster is made for. */
export type Sheet = keyof typeof SHEETS;

/** The same commit gives the same file, so it names no time of its own. */
const UNDATED = new Date(0);

/** Returns the poster as a PDF of one page, made of the shapes of its drawing. */
export const posterPdf = async (svg: string, sheet: Sheet, locale: Locale): Promise<Buffer> => {
  const [width, height] = SHEETS[sheet];
  const info = { Title: ui[locale]['board.title'], CreationDate: UNDATED };
  const page = new PDFDocument({ size: [width, height], margin: 0, info });
  const parts: Buffer[] = [];
  page.on('data', (part: Buffer) => parts.push(part));
  const written = new Promise((resolve) => page.on('end', resolve));
  page.scale(width / POSTER.width);
  for (const { tag, fill = '', d = '', ...place } of shapesIn(svg)) {
    if (tag === 'path') page.path(d).fill(fill);
    else
      page
        .rect(Number(place['x']), Number(place['y']), Number(place['width']), Number(place['height']))
        .fill(fill);
  }
  page.end();
  await written;
  return Buffer.concat(parts);
};
