/** Starts WebKitGTK for one test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

/** Milliseconds that a start may take; a start that works takes about two seconds on a busy machine. */
const PATIENCE = 15_000;
const TRIES = 3;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Ends the driver with the browser it started, whatever either waits for: they are a process group of their own. */
const end = ({ pid, exitCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
};

const waitUntilReady = (origin: string): Promise<void> =>
  expect
    .poll(
      () =>
        fetch(`${origin}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: PATIENCE },
    )
    .toBe(true);

const within = <T>(work: Promise<T>): Promise<T> => {
  const limit = AbortSignal.timeout(PATIENCE);
  const late = new Promise<never>((_, reject) => {
    limit.onabort = () => reject(new Error(`no session within ${PATIENCE} ms`));
  });
  return Promise.race([work, late]);
};

/** A window of WebKitGTK without history, and what ends it. */
export interface Session {
  readonly tab: WebDriver;
  readonly close: () => Promise<void>;
}

const start = async (): Promise<Session> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // What GTK and MiniBrowser miss on a screen without a desktop says nothing of the site.
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', detached: true });
  const failed = new Promise<never>((_, reject) => driver.once('error', reject));
  try {
    await Promise.race([waitUntilReady(origin), failed]);
    const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
    const tab = await within(
      Promise.resolve(new Builder().usingServer(origin).withCapabilities(capabilities).build()),
    );
    return { tab, close: () => tab.quit().finally(() => end(driver)) };
  } catch (error) {
    end(driver);
    throw error;
  }
};

/**
 * A window without history, from a driver of its own: one that starts a second session was seen to wait without end.
 * @throws when WebKitWebDriver is missing or has no session after three tries.
 */
export const startSession = async (tries = TRIES): Promise<Session> => {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1) throw error;
    return startSession(tries - 1);
  }
};
