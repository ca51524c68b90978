/** Opens one page of each kind on a phone: how many requests it takes, and whether a thumb can hit what it offers. */
import { openAtRest } from '../at-rest.ts';
import { REQUESTS } from '../budgets/limits.ts';
import { onePageOfEachKind, readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../tiers.ts';

const LEAST_HEIGHT = 24;

test.use({ viewport: { width: 390, height: 844 } });

for (const address of onePageOfEachKind(readSite())) {
  test(
    `${address} arrives in at most ${REQUESTS} requests, with targets that a thumb can hit`,
    sampled(!address.startsWith('/zh/')),
    async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await openAtRest(page, address);
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(REQUESTS);
      const targets = await page
        .locator('header a, header button, .filters label, .board a, footer nav a')
        .evaluateAll((all) =>
          all
            .filter((target) => !target.matches('.visually-hidden'))
            .map((target) => ({
              size: target.getBoundingClientRect(),
              html: target.outerHTML.slice(0, 100),
            }))
            .filter(({ size }) => size.width > 0)
            .map(({ size, html }) => ({ height: size.height, html })),
        );
      expect(targets.length).toBeGreaterThan(5);
      expect(targets.filter(({ height }) => height < LEAST_HEIGHT)).toEqual([]);
    },
  );
}
