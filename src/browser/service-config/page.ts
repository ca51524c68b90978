/* The script that comes with the page /service-config/. It fetches the checker when a reader reaches for the field, or
   comes with a config in the address. It shares no module with the script of every page: that would move the latter
   into a request of its own. */
const page = document.querySelector<HTMLElement>('main[data-config-state]');
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const checker =
  root + (import.meta.env.DEV ? 'src/browser/service-config/checker.ts' : 'assets/service-config.js');

let loading: Promise<unknown> | undefined;
const wake = () =>
  (loading ??= import(/* @vite-ignore */ checker).catch(() => {
    loading = undefined;
    const status = page?.querySelector('[data-verdict]');
    if (status) status.textContent = page?.dataset['broken'] ?? '';
  }));

if (page) {
  for (const event of ['focusin', 'pointerover', 'input']) page.addEventListener(event, wake, { once: true });
  if (location.hash.startsWith('#c=')) void wake();
  addEventListener('hashchange', () => void (location.hash.startsWith('#c=') && wake()));
}
