/* Runs within a page. */

/** Returns what sticks out of the window, or scrolls sideways although it is no quoted code. */
export const tooWide = (): string[] => {
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const scrolls = element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(overflowX);
      const isInQuote = element.closest('pre, .visually-hidden') !== null;
      return !isInQuote && width > 0 && (right > innerWidth + 1 || left < -1 || scrolls);
    })
    .map((element) => element.outerHTML.slice(0, 100));
  const scrolls = document.documentElement.scrollWidth > innerWidth;
  return scrolls && wide.length === 0 ? ['the page scrolls sideways'] : wide;
};
