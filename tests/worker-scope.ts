/** What a service worker finds around it, for tests without a browser: events, open pages, caches and a network. */
import { runInNewContext } from 'node:vm';

const ORIGIN = 'https://docs.example';
/** The site is not at the root of its host. */
export const SCOPE = `${ORIGIN}/codes/`;

/** A page or a file that is asked for; a browser sets the mode, a program cannot. */
class AskedRequest extends Request {
  readonly #mode: RequestMode;
  readonly isReloadNavigation: boolean;

  constructor(input: RequestInfo | URL, { mode, ...init }: RequestInit & { isReload?: boolean } = {}) {
    super(input instanceof Request ? input : new URL(String(input), SCOPE), init);
    this.#mode = mode ?? 'cors';
    this.isReloadNavigation = init.isReload ?? false;
  }

  override get mode(): RequestMode {
    return this.#mode;
  }
}

/** The caches of a device that has room until it is full. */
class DeviceCaches {
  readonly held = new Map<string, Map<string, Response>>();
  isFull = false;

  readonly #of = (name: string): Map<string, Response> => {
    const known = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, known);
    return known;
  };

  open = async (name: string) => {
    const entries = this.#of(name);
    const urlOf = (key: string | Request) => (typeof key === 'string' ? new URL(key, SCOPE).href : key.url);
    return {
      match: async (key: string | Request) => entries.get(urlOf(key))?.clone(),
      put: async (key: string | Request, response: Response) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        entries.set(urlOf(key), response);
      },
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      delete: async (key: string | Request) => entries.delete(urlOf(key)),
    };
  };
  match = async (key: string | Request, { cacheName = '' } = {}) => (await this.open(cacheName)).match(key);
  keys = async () => [...this.held.keys()];
  delete = async (name: string) => this.held.delete(name);
}

/** An open page, and what the worker told it. */
class WindowClient {
  readonly heard: unknown[] = [];
  readonly url: string;
  readonly id: string;

  constructor(url: string, id: string) {
    this.url = url;
    this.id = id;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

/** A worker that runs, and the device around it. */
export class WorkerScope {
  readonly caches = new DeviceCaches();
  readonly pages: WindowClient[] = [];
  /** What the network has, by path below the origin; a path that is not there answers with 404. */
  readonly network = new Map<string, string | Uint8Array<ArrayBuffer>>();
  readonly asked: string[] = [];
  isOnline = true;
  savesData = false;
  hasTakenOver = false;
  hasClaimed = false;
  isRegistered = true;
  readonly registration = {
    scope: SCOPE,
    active: null as object | null,
    waiting: null as object | null,
    unregister: async () => {
      this.isRegistered = false;
      return true;
    },
  };
  #response: Promise<Response> | undefined;
  readonly #listeners = new Map<string, ((event: object) => void)[]>();

  constructor(source: string) {
    const scope = {
      addEventListener: (name: string, listener: (event: object) => void) =>
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]),
      caches: this.caches,
      registration: this.registration,
      location: new URL('sw.js', SCOPE),
      navigator: { connection: { saveData: false } },
      clients: {
        get: async (id: string) => this.pages.find((page) => page.id === id),
        matchAll: async () => this.pages,
        claim: async () => {
          this.hasClaimed = true;
        },
      },
      skipWaiting: async () => {
        this.hasTakenOver = true;
      },
      fetch: async (request: Request) => {
        this.asked.push(new URL(request.url).pathname);
        if (!this.isOnline) throw new TypeError('Failed to fetch');
        const found = this.network.get(new URL(request.url).pathname);
        return new Response(found ?? 'missing', {
          status: found === undefined ? 404 : 200,
          headers: { 'content-type': 'text/plain', 'x-frame-options': 'DENY', etag: '"1"' },
        });
      },
      // With `Error`, so that errors of the device are errors to the worker.
      ...{ Error, URL, Headers, Response, Blob, DOMException, WindowClient, Request: AskedRequest },
      FetchEvent: Event,
      // What a page does in a hundred milliseconds takes none here.
      setTimeout: (run: () => void) => setImmediate(run),
      // A mutation run switches its faults on here.
      __stryker__: (globalThis as { __stryker__?: unknown }).__stryker__,
    };
    Object.defineProperty(scope.navigator.connection, 'saveData', { get: () => this.savesData });
    runInNewContext(source, { ...scope, self: scope });
  }

  /** Opens a page of the site. */
  openPage(path: string): WindowClient {
    const page = new WindowClient(new URL(path, SCOPE).href, `page ${this.pages.length}`);
    this.pages.push(page);
    return page;
  }

  /** Sends an event, and waits until the worker has done all that the event waits for. */
  async send(name: string, event: object = {}): Promise<void> {
    const works: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>) => works.push(work);
    const respondWith = (response: Promise<Response>) => {
      this.#response = response;
      works.push(response);
    };
    this.#response = undefined;
    for (const listener of this.#listeners.get(name) ?? [])
      listener({ type: name, ...event, waitUntil, respondWith });
    // Works may add further works.
    for (const work of works) await work;
  }

  /** Asks for an address as a browser does, for a page or for what a page needs; `undefined`: the worker leaves it alone. */
  async ask(path: string, init: { mode?: RequestMode; from?: WindowClient; isReload?: boolean } = {}) {
    const { mode = 'navigate', from, isReload = false } = init;
    const request = new AskedRequest(new URL(path, SCOPE), { mode, isReload });
    await this.send('fetch', { request, clientId: from?.id ?? '' });
    return this.#response;
  }

  /** The names of the bundles that the device holds. */
  get bundles(): string[] {
    return [...this.caches.held.values()]
      .flatMap((entries) => [...entries.keys()])
      .map((url) => url.replace(/^.*\/offline-|\.\w+\.txt$/g, ''))
      .toSorted();
  }
}
