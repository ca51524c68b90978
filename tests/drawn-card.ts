/** What is drawn on a link preview or a poster, and where: letters stay text here, so that they can be read. */
import satori from 'satori';
import { fontsFor } from '../src/og/fonts.ts';
import type { Element } from '../src/og/element.ts';

/** A line of text as it is drawn: words on one baseline in one look. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline, from above. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly fill: string;
}

/** A filled box. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** A card as it is drawn. */
export interface Drawn {
  readonly lines: readonly DrawnLine[];
  readonly boxes: readonly DrawnBox[];
  readonly svg: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string): string =>
  text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

const wordsIn = (svg: string): DrawnLine[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const of = attributesOf(tag);
    return {
      text: plain(text),
      left: Number(of['x']),
      right: Number(of['x']) + Number(of['width']),
      y: Number(of['y']),
      size: Number(of['font-size']),
      weight: Number(of['font-weight']),
      family: of['font-family'] ?? '',
      fill: of['fill'] ?? '',
    };
  });

/** Words of one look that touch each other on one baseline. */
const joined = (words: readonly DrawnLine[]): DrawnLine[] => {
  const lines: DrawnLine[] = [];
  for (const word of words) {
    const before = lines.at(-1);
    const goesOn =
      before?.y === word.y &&
      before.size === word.size &&
      before.weight === word.weight &&
      before.fill === word.fill &&
      Math.abs(before.right - word.left) < 1;
    if (before && goesOn)
      lines[lines.length - 1] = { ...before, text: before.text + word.text, right: word.right };
    else lines.push(word);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
};

const boxesIn = (svg: string): DrawnBox[] =>
  [...svg.replace(/<(mask|clipPath)\b[^]*?<\/\1>/g, '').matchAll(/<rect ([^>]*)\/>/g)].map(([, tag = '']) => {
    const of = attributesOf(tag);
    return {
      left: Number(of['x']),
      top: Number(of['y']),
      width: Number(of['width']),
      height: Number(of['height']),
      fill: of['fill'] ?? '',
    };
  });

/** Draws a card on a sheet of a size in pixels. */
export const drawn = async (
  card: Element,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Drawn> => {
  const svg = await satori(card, { width, height, fonts: fontsFor([card]), embedFont: false });
  return { lines: joined(wordsIn(svg)), boxes: boxesIn(svg), svg };
};
