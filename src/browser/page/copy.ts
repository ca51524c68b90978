/** How long a button says that it has copied. */
const TOLD = 2000;

/** Says what was copied to those who hear the page. It has to be there before it says something. */
const said = document.createElement('output');
said.className = 'visually-hidden';

/** Copies when a button is pressed, and says so on it for a while. Where nothing may be copied, `instead` runs. */
const copyOnPress = (button: HTMLElement, copied: string, read: () => string, instead?: () => void): void => {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(read());
    } catch {
      // Rejected, or absent as on plain HTTP.
      instead?.();
      return;
    }
    button.textContent = copied;
    said.value = copied;
    setTimeout(() => {
      button.textContent = label;
      said.value = '';
    }, TOLD);
  });
};

const copyButton = (text: Element, copy: string, copied: string): HTMLElement => {
  const button = document.createElement('button');
  button.className = 'copy';
  button.type = 'button';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy} ${text.textContent.slice(0, 60)}`);
  // What is selected can be copied with the keyboard.
  copyOnPress(
    button,
    copied,
    () => text.textContent,
    () => getSelection()?.selectAllChildren(text),
  );
  return button;
};

/** @returns the address of the page and of the part that it was opened at; what a reader asked stays out of it. */
const addressOfPage = (): string => {
  const part = document.getElementById(location.hash.slice(1));
  return location.origin + location.pathname + (part ? location.hash : '');
};

/** Shows the button that copies the address of the page. Plain HTTP has no clipboard, but an address bar, too. */
const offerLink = (): void => {
  const button = document.querySelector<HTMLElement>('[data-copy-link]');
  if (!button || !('clipboard' in navigator)) return;
  button.hidden = false;
  copyOnPress(button, button.dataset['copyLink'] ?? '', addressOfPage);
};

/** Sets a button beside each text of a place that readers copy, in the words of the place. */
const offerCopying = (place: HTMLElement): void => {
  const { copy = '', copied = '' } = place.dataset;
  for (const text of place.querySelectorAll('dd > code, pre')) text.after(copyButton(text, copy, copied));
};

/** Copying needs a script, so the buttons exist only where one runs. */
export const startCopying = (): void => {
  document.body.append(said);
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopying(place);
  offerLink();
};
