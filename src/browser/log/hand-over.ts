/*
 * Takes a log from one page of the site to the page that reads logs, through the browser's own database: no address and
 * no session storage holds as much. The log is deleted as soon as it was taken.
 */

/** The fragment of the page /log/ that says that a log was left for it. */
export const HANDED_OVER = '#handed-over';

const DATABASE = 'log';
const STORE = 'handed-over';
const KEY = 0;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`IndexedDB: ${STORE}`));
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
};

/**
 * Leaves a log for the next page.
 * @throws when the browser stores nothing, or not as much.
 */
export const handOver = async (log: Blob): Promise<void> => {
  const database = await opened();
  try {
    await done(database.transaction(STORE, 'readwrite').objectStore(STORE).put(log, KEY));
  } finally {
    database.close();
  }
};

/** Deletes what was left for this page; where the browser stores nothing, nothing was left. */
export const forgetHandedOver = (): void => {
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // Storage is switched off.
  }
};

/** Returns the log that the page before has left, or `undefined` when there is none; none is left then. */
export const takeHandedOver = async (): Promise<Blob | undefined> => {
  try {
    const database = await opened();
    const store = database.transaction(STORE).objectStore(STORE);
    const log = await done<unknown>(store.get(KEY)).finally(() => database.close());
    return log instanceof Blob ? log : undefined;
  } catch {
    return undefined;
  } finally {
    // The browser keeps the bytes for as long as this page holds the log.
    forgetHandedOver();
  }
};
