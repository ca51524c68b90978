/** How long a button says that it has copied. */
const TOLD = 2000;

const copyButton = (text: Element, copy: string, copied: string, tell: (said: string) => void) => {
  const button = document.createElement('button');
  button.className = 'copy';
  button.type = 'button';
  button.textContent = copy;
  const label = `${copy} ${text.textContent.slice(0, 60)}`;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = copied;
      tell(copied);
      setTimeout(() => {
        button.textContent = copy;
        tell('');
      }, TOLD);
    } catch {
      // Refused, or absent as on plain HTTP: what is selected can be copied with the keyboard.
      getSelection()?.selectAllChildren(text);
    }
  });
  return button;
};

/** Sets a button beside each text that readers copy. Copying needs a script, so the buttons exist only where one runs. */
export const startCopying = (): void => {
  const places = document.querySelectorAll<HTMLElement>('[data-copy]');
  if (places.length === 0) return;
  const said = document.createElement('output');
  said.className = 'visually-hidden';
  document.body.append(said);
  for (const place of places) {
    const { copy = '', copied = '' } = place.dataset;
    for (const text of place.querySelectorAll('dd > code, pre'))
      text.after(copyButton(text, copy, copied, (words) => (said.value = words)));
  }
};
