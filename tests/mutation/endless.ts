/** Ends what a fault made endless: Stryker would wait half a minute for it and begin again in a new process. */
import { Script } from 'node:vm';

/** Only code that a script calls can be stopped; what follows the first `await` in it cannot. */
const calling = new Script('callWithinTime()');
const shared = globalThis as { callWithinTime?: () => unknown };

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Milliseconds of the processor that the process has used. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Says that a call took more of the processor than it was given. */
export class Endless extends Error {}

/**
 * Calls a function and returns what it returns, or throws `Endless` where it needs more than `most` milliseconds of the
 * processor. Where the processor was busy with something else for that time, the function is called again with more of it.
 */
export const callWithin = (most: number, call: () => unknown): unknown => {
  shared.callWithinTime = call;
  for (let patience = Math.ceil(most); ; patience *= 2) {
    const start = processorTime();
    try {
      return calling.runInThisContext({ timeout: patience });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      if (processorTime() - start >= most) throw new Endless(`more than ${most} ms`);
    }
  }
};
