/** What a box tells: the text changed, or the reader wants the result now. */
export interface FieldEvents {
  readonly changed: (text: string) => void;
  readonly asked: (text: string) => void;
}

/** Joins a form of the look-up to its behaviour. Enter and the button ask; src/browser/page.ts hears them. */
export const watchField = (form: HTMLFormElement, { changed, asked }: FieldEvents): HTMLTextAreaElement => {
  const field = form.querySelector('textarea');
  if (!field) throw new Error('LookupBox.astro: the form has lost its text field');
  field.addEventListener('input', () => changed(field.value));
  form.addEventListener('ask', () => asked(field.value));
  return field;
};

/** Moves the focus along a list of links with the arrow keys; before the first one comes `first`. */
export const moveWithArrows = (place: HTMLElement, first: HTMLElement, links: () => HTMLElement[]): void => {
  place.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [first, ...links()];
    const from = stops.indexOf(document.activeElement as HTMLElement);
    const isInside = first instanceof HTMLTextAreaElement && from === 0 && first.value.includes('\n');
    const next = stops[from + step];
    if (from < 0 || isInside || !next) return;
    event.preventDefault();
    next.focus();
  });
};
