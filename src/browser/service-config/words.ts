import type { ConfigWords } from '../../data/service-config-words.ts';
import type { FaultWords } from '../../service-config/describe.ts';

/** The words of the page, as it carries them. */
export type Words = ConfigWords & FaultWords & { readonly copy: string; readonly copied: string };

/** Returns the part of the page with a data attribute. @throws where the page has none. */
export const place = (page: HTMLElement, name: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`service-config.astro: [data-${name}] is missing`);
  return found;
};
