import { element } from './dom.ts';

/** Returns a button that copies a text; where copying is not allowed, it becomes a field to copy from by hand. */
export const copyButton = (label: string, copied: string, text: () => string): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = copied;
    } catch {
      // The browser did not allow it (permissions, plain HTTP).
      button.replaceWith(element('textarea', { rows: '4', readonly: '', 'aria-label': label }, text()));
    }
  });
  return button;
};
