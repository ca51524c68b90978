/** How long a button says that it has copied. */
const TOLD = 2000;

/** Says what was copied to those who hear the page. It has to be there before it says something. */
const said = document.createElement('output');
said.className = 'visually-hidden';

/** Returns the address of the page and of the part that it was opened at; what a reader asked stays out of it. */
const addressOfPage = (): string => {
  const part = document.getElementById(location.hash.slice(1));
  return location.origin + location.pathname + (part ? location.hash : '');
};

/** Copies the text before a button, or the address of the page, and says so on the button for a while. */
const copyFor = async (button: HTMLElement): Promise<void> => {
  const text = button.hasAttribute('data-copy-link') ? undefined : button.previousElementSibling;
  const { copied = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(text?.textContent ?? addressOfPage());
  } catch {
    // Rejected, or absent as on plain HTTP. What is selected can be copied with the keyboard.
    if (text) getSelection()?.selectAllChildren(text);
    return;
  }
  if (said.value) return;
  const label = button.textContent;
  button.textContent = copied;
  said.value = copied;
  setTimeout(() => {
    button.textContent = label;
    said.value = '';
  }, TOLD);
};

/** Copies what the buttons of a page promise. Plain HTTP has no clipboard, but an address bar, too. */
export const startCopying = (): void => {
  document.body.append(said);
  const button = document.querySelector<HTMLElement>('[data-copy-link]');
  if (button && 'clipboard' in navigator) button.hidden = false;
  document.addEventListener('click', (event) => {
    const pressed =
      event.target instanceof Element && event.target.closest<HTMLElement>('.copy, [data-copy-link]');
    if (pressed) void copyFor(pressed);
  });
};
