/* Replaces the service worker of a site that is built with OFFLINE=off: removes what an earlier build kept. */
import { worker } from './scope.ts';

const remove = async (): Promise<void> => {
  const { registration } = worker;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.endsWith(registration.scope)).map((name) => caches.delete(name)),
  );
  await registration.unregister();
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));
