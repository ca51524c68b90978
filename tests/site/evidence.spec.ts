import { expect, test } from 'playwright/test';
import { readSite } from '../built-site.ts';
import { lazy } from '../lazy.ts';
import { queryTable } from '../queries/table.ts';
import { realQueries } from '../queries/real.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { lookUp } from '../../src/search/answer.ts';
import { evidenceFor } from '../../src/search/evidence.ts';

const site = readSite();

// One process runs both tests: what they ask of the look-up is asked once.
test.describe.configure({ mode: 'default' });

const texts = (): string[] => [
  ...realQueries(['work']).map(({ row }) => row.query),
  ...queryTable().map(({ query }) => query),
];

/** Every claim with what it rests on, each pair once; the text is there to be named in a failure. */
const claimsMade = lazy(
  () =>
    new Map(
      texts().flatMap((text) => {
        const answer = lookUp(text, knowledgeFor(text));
        const [code] = answer.codes;
        const rests = evidenceFor(answer);
        return code ? [[JSON.stringify([code, rests]), { text, code, rests }] as const] : [];
      }),
    ),
);

for (const locale of locales) {
  test(`each claim rests on a page that names the claimed code in ${LOCALES[locale].html}`, () => {
    const claims = claimsMade();
    const wrong = [...claims.values()].flatMap(({ text, code, rests }) => {
      if (!rests) return [`${code} rests on nothing: ${text}`];
      const address = `/${addressOf(rests.route, locale)}`;
      const { root } = site.pageAt(address);
      const main = root.querySelector('main');
      if (rests.section && !root.querySelector(`[id="${rests.section}"]`))
        return [`${address} has no section ${rests.section}: ${text}`];
      return main?.textContent.includes(code) ? [] : [`${address} does not name ${code}: ${text}`];
    });
    expect(claims.size).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
}
