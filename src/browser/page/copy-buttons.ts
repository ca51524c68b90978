/** Sets a button beside each text of a place that readers copy, in the words of the place. */
const offerCopying = (place: HTMLElement): void => {
  const { copy = '', copied = '' } = place.dataset;
  for (const text of place.querySelectorAll('dd > code, pre')) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.type = 'button';
    button.textContent = copy;
    button.dataset['copied'] = copied;
    button.setAttribute('aria-label', `${copy} ${text.textContent.slice(0, 60)}`);
    text.after(button);
  }
};

/** Copying needs a script, so the buttons exist only where one runs. What a press does is in `copy.ts`. */
export const offerCopyButtons = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopying(place);
};
