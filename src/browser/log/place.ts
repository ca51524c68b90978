/** Returns the element of the page that bears a data attribute. */
export const place = (page: HTMLElement, name: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`log.astro: [data-${name}] is missing`);
  return found;
};
