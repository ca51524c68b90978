/* The only script that comes with a page; what the box needs is fetched when a reader reaches for it.
   It shares no module with the look-up: that would move it out of the page, into a request of its own. */
import { startCopying } from './page/copy.ts';
import { trustedWorker } from './trusted.ts';

const boxes = document.querySelectorAll<HTMLFormElement>('form[data-lookup]');

/** The missing page: it has a box in each language, and the look-up finds out which one the reader wants. */
const lost = document.querySelector('main[data-not-found]');

/** In development the module is served as it is; a build writes it under one fixed name (astro.config.mjs). */
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const lookupModule = root + (import.meta.env.DEV ? 'src/browser/lookup.ts' : 'assets/lookup.js');

/** Says in every box whether the look-up is missing, in the words that the page carries for it. */
const tell = (isMissing: boolean) => {
  for (const note of document.querySelectorAll<HTMLOutputElement>('form[data-lookup] output'))
    note.value = (isMissing && note.dataset['broken']) || '';
};

let loading: Promise<unknown> | undefined;

/* What it will read is asked for beside it, not after it: that saves a round trip. What a gap in the network kept away
   is asked for again with the next question. */
const load = async () => {
  if (!lost) {
    const words = document.createElement('link');
    const href = root + (boxes[0]?.dataset['words'] ?? '');
    document.head.append(
      Object.assign(words, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }),
    );
  }
  try {
    await import(/* @vite-ignore */ lookupModule);
    tell(false);
  } catch {
    tell(true);
    loading = undefined;
  }
};
const wake = () => (loading ??= load());

/* An address that carries a query is a reader who already asked, and so is one that leads nowhere. */
const asks = () => /[?&#][qm]=/.test(location.search + location.hash);
if (asks() || lost) void wake();
addEventListener('hashchange', () => void (asks() && wake()));

for (const box of boxes) {
  box.addEventListener('focusin', wake, { once: true });
  box.addEventListener('pointerenter', wake, { once: true });
  // A question put before the look-up is there waits for it: Enter would be a line break, and the button lead away.
  const ask = async (event: Event) => {
    event.preventDefault();
    await wake();
    box.dispatchEvent(new Event('ask'));
  };
  box.addEventListener('submit', ask);
  box.querySelector('textarea')?.addEventListener('keydown', (event) => {
    // Shift+Enter starts a line. The Enter that takes up a Chinese word is none; Safari tells it by this number only.
    const takesUpWord = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !takesUpWord) void ask(event);
  });
}

/** Returns the box that a reader gets to write in: that of the page, else the one in the dialog over it. */
const fieldAtHand = () =>
  document.querySelector<HTMLTextAreaElement>('form[data-lookup]:not([hidden] *) textarea');

/** Most pages keep their box in a dialog over the page, which gives back place and focus when it closes. */
const openBox = (field: HTMLTextAreaElement, event: Event) => {
  event.preventDefault();
  const dialog = field.closest('dialog');
  if (dialog && !dialog.open) dialog.showModal();
  field.focus();
  // A window in the background gives no focus.
  void wake();
};

const opener = document.querySelector<HTMLAnchorElement>('a[data-open-lookup]');
for (const reach of ['pointerenter', 'focus'])
  opener?.addEventListener(reach, () => void wake(), { once: true });
opener?.addEventListener('click', (event) => {
  const field = fieldAtHand();
  // With a key held down the link opens elsewhere, as every link does.
  if (field && !event.ctrlKey && !event.metaKey && !event.shiftKey) openBox(field, event);
});

document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea');
  const field = fieldAtHand();
  if (field && isShortcut && !(isTyping && event.key === '/')) openBox(field, event);
});

/* The page in another language opens at the same part, which has the same id there. Where the address names none, the
   contents know it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-fragment]')) {
  link.addEventListener('click', () => {
    const read = document.querySelector<HTMLAnchorElement>('.contents [aria-current]') ?? location;
    link.hash = location.hash || read.hash;
  });
}

startCopying();

/* Keeps the site for reading offline, once nothing else is to do. The page /offline/ writes the reader's choice; a data
   saver is a no to everything that was not asked for. Storage may be switched off, and the whole may be refused. */
const keepSite = async () => {
  try {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const choice = localStorage.getItem('offline') ?? (connection?.saveData ? 'off' : 'on');
    if (choice === 'on') await navigator.serviceWorker?.register(trustedWorker(`${root}sw.js`));
  } catch {
    // The site needs the network then, as any other does.
  }
};
if (import.meta.env.KEEPS_OFFLINE && !import.meta.env.DEV)
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(keepSite));
