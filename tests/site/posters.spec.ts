import { expect, test } from 'playwright/test';
import { ACTORS } from '../../src/data/code-facts.ts';
import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { accentOf } from '../../src/og/tokens.ts';
import { POSTER } from '../../src/og/poster-card.ts';
import { posterPdf } from '../../src/og/poster.ts';
import { fileAddressOf, type PosterForm } from '../../src/routes/files.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';

const site = readSite();

/** Paper across, in millimeters. */
const PAPER = { a4: [297, 210], a3: [420, 297] } as const;
const POINTS_PER_MM = 72 / 25.4;

for (const locale of locales) {
  const poster = (form: PosterForm) => `/${fileAddressOf({ file: 'poster', form, locale })}`;

  test(`the board leads to its poster in every form, ${locale}`, () => {
    const links = site
      .pageAt(`/${addressOf({ page: 'board' }, locale)}`)
      .root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining([poster('a4'), poster('a3'), poster('svg')]));
  });

  test(`the drawing holds every code in its accent and needs no font, ${locale}`, () => {
    const svg = site.read(poster('svg')).toString();
    expect(svg).toContain(`viewBox="0 0 ${POSTER.width} ${POSTER.height}"`);
    expect(svg).not.toMatch(/<(?:text|image|script)\b|href=/);
    const drawn = svg.replace(/<mask\b[^]*?<\/mask>/g, '');
    const bars = [...drawn.matchAll(/<rect [^>]*height="4" fill="(#[0-9a-f]+)"/g)].map(([, fill]) => fill);
    expect(bars).toHaveLength(codeNames.length);
    expect(new Set(bars)).toEqual(new Set(ACTORS.map(accentOf)));
  });

  for (const form of ['a4', 'a3'] as const) {
    test(`the poster of size ${form} is one page across with outlines only, ${locale}`, () => {
      const pdf = site.read(poster(form)).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
      const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(Number(width) / POINTS_PER_MM).toBeCloseTo(PAPER[form][0], 1);
      expect(Number(height) / POINTS_PER_MM).toBeCloseTo(PAPER[form][1], 1);
      expect(pdf).not.toContain('/FontFile');
    });
  }
}

test('a drawing with something that the printer does not know stops the build', async () => {
  await expect(posterPdf('<svg><circle r="1"/></svg>', 'a4', 'en')).rejects.toThrow('<circle');
  await expect(posterPdf('<svg><path stroke="#000" d="M0 0"/></svg>', 'a4', 'en')).rejects.toThrow('a line');
});
