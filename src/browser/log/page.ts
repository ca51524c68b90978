/* The script that comes with the page /log/. It fetches what reads logs when a reader reaches for a field. It shares no
   module with the script of every page: that would move the latter into a request of its own. */
const page = document.querySelector<HTMLElement>('main[data-log-state]');
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const reader = root + (import.meta.env.DEV ? 'src/browser/log/start.ts' : 'assets/log.js');

let loading: Promise<unknown> | undefined;
const wake = () =>
  (loading ??= import(/* @vite-ignore */ reader).catch(() => {
    loading = undefined;
    const status = page?.querySelector('[data-summary]');
    if (page) page.dataset['logState'] = 'error';
    if (status) status.textContent = page?.dataset['broken'] ?? '';
  }));

// A log that the page before has left is read without being asked for; see hand-over.ts.
if (location.hash === '#handed-over') void wake();
for (const event of ['focusin', 'pointerover', 'input', 'change', 'dragenter'])
  page?.addEventListener(event, wake, { once: true });
