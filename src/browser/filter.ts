/* Fetches what counts the items of a filter and keeps the choice in the address, when a reader reaches for the filter or
   an address brings a choice. It shares no module with the script of each page. */
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const module = root + (import.meta.env.DEV ? 'src/browser/filters.ts' : 'assets/filters.js');

// The style sheet filters without it, and the next choice asks again for what the network kept away.
const count = () => void import(/* @vite-ignore */ module).catch(() => {});

if (location.hash) count();
addEventListener('hashchange', count);
for (const reach of ['pointerover', 'focusin', 'change'])
  document.querySelector('form.filters')?.addEventListener(reach, count);
