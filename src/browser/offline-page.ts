/* The page /offline/: says what this device keeps, and lets the reader keep or remove it. Its script shares no module
   with that of every page, which would move the latter into a request of its own; both know the key `offline`. */

const CHOICE = 'offline';

const cachesOf = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.endsWith(scope));

const keptBytes = async (scope: string): Promise<number> => {
  let bytes = 0;
  for (const name of await cachesOf(scope)) {
    for (const file of await (await caches.open(name)).matchAll()) bytes += (await file.blob()).size;
  }
  return bytes;
};

/** Tells a worker to remove what it keeps, and waits until it has: a worker that is still storing would go on. */
const removeBy = (worker: ServiceWorker): Promise<unknown> => {
  const { port1, port2 } = new MessageChannel();
  const removed = new Promise((resolve) => (port1.onmessage = resolve));
  worker.postMessage('remove', [port2]);
  return removed;
};

const size = new Intl.NumberFormat(document.documentElement.lang, {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

const start = async (panel: HTMLElement): Promise<void> => {
  const words = panel.dataset;
  const scope = new URL(words['offline'] ?? '', location.href).href;
  const status = panel.querySelector('[role=status]');
  const [keep, remove] = panel.querySelectorAll('button');
  if (!status || !keep || !remove) throw new Error('offline.astro: the status or a button is missing');

  const say = (text = '', canKeep = false, canRemove = false) => {
    status.textContent = text;
    keep.hidden = !canKeep;
    remove.hidden = !canRemove;
    panel.hidden = false;
  };
  let isImpossible = false;
  const refresh = async () => {
    const bytes = await keptBytes(scope);
    // A worker that was still storing may report after a choice has failed.
    if (isImpossible) return say(words['impossible']);
    if (bytes > 0) return say(words['kept']?.replace('{size}', size.format(bytes / 1e6)), false, true);
    const isOff = localStorage.getItem(CHOICE) === 'off';
    return say(isOff ? words['off'] : words['nothing'], true);
  };

  const onClick = (button: HTMLButtonElement, act: () => Promise<void>) =>
    button.addEventListener(
      'click',
      () =>
        void act().catch(() => {
          isImpossible = true;
          say(words['impossible']);
        }),
    );

  try {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (!workers) throw new Error('this browser has no service workers');
    const registration = () => workers.getRegistration(scope);
    onClick(keep, async () => {
      localStorage.setItem(CHOICE, 'on');
      const worker = (await registration())?.active;
      if (worker) worker.postMessage('keep');
      else location.reload();
    });
    onClick(remove, async () => {
      const current = await registration();
      for (const worker of [current?.installing, current?.waiting, current?.active])
        if (worker) await removeBy(worker);
      await current?.unregister();
      for (const name of await cachesOf(scope)) await caches.delete(name);
      // Last, since full storage rejects it, and what takes the room has to go all the same.
      localStorage.setItem(CHOICE, 'off');
      await refresh();
    });
    workers.addEventListener('message', () => void refresh());
    void workers.ready.then(refresh);
    await refresh();
  } catch {
    say(words['impossible']);
  }
};

for (const note of document.querySelectorAll<HTMLElement>('[data-absent]'))
  note.hidden = location.pathname === note.dataset['absent'];
for (const panel of document.querySelectorAll<HTMLElement>('[data-offline]')) void start(panel);
