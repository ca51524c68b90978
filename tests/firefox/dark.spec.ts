import { expect, test } from './fixtures.ts';

test.use({ settings: { 'layout.css.prefers-color-scheme.content-override': 0 } });

test('whoever prefers dark pages reads light text on a dark page', async ({ tab, open }) => {
  await open('/');
  const [ink = 0, paper = 0] = await tab.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    const canvas = document.createElement('canvas').getContext('2d');
    return [color, backgroundColor].map((value) => {
      if (!canvas) return 0;
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      return canvas
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, part) => sum + part, 0);
    });
  });
  expect(ink).toBeGreaterThan(paper + 300);
});
