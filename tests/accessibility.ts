/** Asks axe about the page that a test shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright/test';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const content = readFileSync(SOURCE, 'utf8');

/** A window and a colour scheme. */
export interface Rendering {
  readonly width: 1280 | 390;
  readonly colorScheme: 'light' | 'dark';
}

/** Returns what a rendering is called in reports. */
export const nameOf = ({ width, colorScheme }: Rendering): string => `${width} px ${colorScheme}`;

/** Every way in which a page is looked at. */
export const RENDERINGS: readonly Rendering[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
];

/** What `npm test` looks at where it looks at both windows and both schemes: a laptop in the light, a phone in the dark. */
export const SAMPLED: readonly Rendering[] = RENDERINGS.slice(0, 2);

/** What is left of them for the full tier. */
export const OTHERS: readonly Rendering[] = RENDERINGS.slice(2);

/** Gives every page of a context axe. One script per page costs half of what injecting it before each run does. */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ content });

/** What axe says about one rendering. */
export interface Verdict {
  readonly problems: readonly string[];
  /** Rules that found something to look at: none means that nothing was tested. */
  readonly applied: number;
}

const ask = async (
  page: Page,
  rendering: string,
  rules: axe.RunOptions,
  within: readonly string[] = [],
): Promise<Verdict> => {
  // No page holds a frame.
  const options: axe.RunOptions = { resultTypes: ['violations'], iframes: false, ...rules };
  const { found, applied } = await page.evaluate(
    async ({ asked, parts }) => {
      const { axe: asks } = window as unknown as { axe: typeof axe };
      const { violations, passes } = await asks.run(parts.length ? { include: parts } : document, asked);
      return {
        found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`)),
        applied: passes.length,
      };
    },
    { asked: options, parts: [...within] },
  );
  return { problems: found.map((problem) => `${rendering}: ${problem}`), applied };
};

/**
 * Shows a page in one rendering and asks axe. Light and dark differ in colours only, so in the dark only the rules
 * about colours are asked again.
 * @param within Selectors of the parts to look at; the whole page where it is left out.
 */
export const verdictOn = async (
  page: Page,
  rendering: Rendering,
  within?: readonly string[],
): Promise<Verdict> => {
  const { width, colorScheme } = rendering;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const rules: axe.RunOptions =
    colorScheme === 'dark' ? { runOnly: { type: 'tag', values: ['cat.color'] } } : {};
  return ask(page, nameOf(rendering), rules, within);
};

/** Asks axe all that does not depend on colors, of the page as it is shown. */
export const structureOf = (page: Page): Promise<Verdict> =>
  ask(page, 'as shown', {
    rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
