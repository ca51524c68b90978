/** Marks in the contents where the reader is, and names it on the button that opens them on a phone. */
const markPlace = (contents: HTMLElement): void => {
  const links = new Map(
    [...contents.querySelectorAll('a')].flatMap((link) => {
      const heading = document.getElementById(link.hash.slice(1));
      return heading ? [[heading, link] as const] : [];
    }),
  );
  const button = document.querySelector<HTMLElement>('.contents-button');
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    // The last heading above the upper third of the window is that of the part being read.
    const above = [...links].filter(([heading]) => heading.getBoundingClientRect().top < innerHeight / 3);
    const next = above.at(-1)?.[1];
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
    if (button && next) button.textContent = next.textContent;
  };
  // All that is above the line counts as seen, so that a jump over many headings is noticed, too.
  const watch = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of links.keys()) watch.observe(heading);
  contents.addEventListener('click', (event) => {
    const isSheet = contents.matches(':popover-open');
    if (isSheet && event.target instanceof Element && event.target.closest('a')) contents.hidePopover();
  });
};

/** The keys that lead to the page before and after this one. */
const STEPS: Readonly<Record<string, string>> = { '[': 'prev', ']': 'next' };

/** Tells readers of a long page where they are, and takes them to its neighbors by key. */
export const startPlace = (): void => {
  const contents = document.querySelector<HTMLElement>('nav.contents');
  if (contents) markPlace(contents);
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, dialog');
    // Some keyboards reach the brackets with Alt and Control together only.
    if (!step || isTyping || event.metaKey) return;
    document.querySelector<HTMLAnchorElement>(`.step-nav a[rel=${step}]`)?.click();
  });
};
