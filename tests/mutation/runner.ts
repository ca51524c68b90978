/**
 * A test runner of Stryker that loads the unit specs that reach a mutant once, and then runs the tests of one mutant after
 * another in the same process: with a new environment for each mutant, as Vitest needs, most of the time goes into loading
 * records.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { isInSample, NOT_IN_SAMPLE } from '../../src/tools/mutate/sample.ts';
import { callWithin, Endless, processorTime } from './endless.ts';
import { LEFT_OUT } from './left-out.ts';
import { reachesFaults } from './reach.ts';
import { takeCollected } from './vitest.ts';

const SHIM = new URL('vitest.ts', import.meta.url).href;

/**
 * How much time of the processor the tests of one mutant may need, in milliseconds, as they needed it without a mutant: those
 * that found most come first, and the hundreds of texts that are left then find next to nothing.
 */
const MOST_PER_MUTANT = 2000;
/** A test that needs as many times what it needed without a mutant, and as many milliseconds more, does not end. */
const ENDLESS = { times: 10, more: 3000 };
/** More than any test needs without a mutant, in milliseconds of the processor. */
const ENOUGH = 600_000;
/** Where the process of the first run tells the others how long its tests took, in Stryker's copy of the project. */
const TIMES = 'test-times.json';
/** These start programs, in which no mutant is active. */
const PROGRAMS: ReadonlySet<string> = new Set(['drift.spec.ts', 'terminal.spec.ts']);

interface LoadedTest {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

/** What a test threw, if it threw. */
const errorOf = async (run: () => unknown): Promise<unknown> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? 'nothing';
  }
};

class KeptProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  /** Of the faults, in percent, that are tried; the others are reported as errors, which count nowhere. */
  readonly #share: number;
  readonly #tests = new Map<string, LoadedTest>();
  /** Milliseconds of the processor that a test needed in the first run. */
  #took: ReadonlyMap<string, number> = new Map();
  /** Tests that this process ran without a mutant: until then what they keep for others is not there. */
  readonly #ran = new Set<string>();
  /** How many mutants a test has found so far, of all modules and, under the name of the module, of each. */
  readonly #found = new Map<string, number>();
  #context: InstrumenterContext = {};

  constructor({ samplePercent }: StrykerOptions) {
    this.#share = typeof samplePercent === 'number' ? samplePercent : 100;
  }

  /** Modules are not loaded again for a mutant: those that are active only while a module loads are left out. */
  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const shared: Record<string, InstrumenterContext | undefined> = globalThis as never;
    this.#context = shared[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    // A fault may leave a promise that nothing awaits. What it throws comes too late to say which fault it was.
    process.on('unhandledRejection', () => undefined);
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL?.endsWith('.spec.ts')
          ? { url: SHIM, shortCircuit: true }
          : next(specifier, context),
    });
    const folder = join(process.cwd(), 'tests/unit');
    for (const file of globSync('*.spec.ts', { cwd: folder }).toSorted()) {
      const fileName = join(folder, file);
      if (PROGRAMS.has(file) || !reachesFaults(fileName)) continue;
      await import(pathToFileURL(fileName).href);
      for (const { name, run } of takeCollected())
        if (!LEFT_OUT.some((words) => words.test(name)))
          this.#tests.set(`${file} ${name}`, { id: `${file} ${name}`, fileName, run });
    }
  }

  /** The tests that found most in the least time: neighbouring mutants are often found by the same test. */
  #likeliestFirst(tests: readonly LoadedTest[], module: string): LoadedTest[] {
    const foundBy = (key: string) => this.#found.get(key) ?? 0;
    const yieldOf = ({ id }: LoadedTest) =>
      (1 + foundBy(id) + foundBy(`${module} ${id}`)) / (1 + (this.#took.get(id) ?? 0));
    let needed = 0;
    return tests
      .toSorted((a, b) => yieldOf(b) - yieldOf(a))
      .filter(({ id }) => {
        const isAffordable = needed <= MOST_PER_MUTANT;
        needed += this.#took.get(id) ?? 0;
        return isAffordable;
      });
  }

  /** Runs a test without a mutant. */
  async #runSound({ id, fileName, run }: LoadedTest): Promise<TestResult> {
    delete this.#context.activeMutant;
    delete this.#context.hitLimit;
    this.#context.currentTestId = id;
    this.#ran.add(id);
    const start = processorTime();
    const error = await errorOf(() => callWithin(ENOUGH, run));
    const about = { id, name: id, fileName, timeSpentMs: processorTime() - start };
    if (error === undefined) return { ...about, status: TestStatus.Success };
    return { ...about, status: TestStatus.Failed, failureMessage: String(error) };
  }

  /** What a test throws with a mutant. */
  async #errorWith({ activeMutant, hitLimit }: MutantRunOptions, { id, run }: LoadedTest): Promise<unknown> {
    this.#context.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) this.#context.hitLimit = hitLimit;
    const most = ENDLESS.more + ENDLESS.times * (this.#took.get(id) ?? 0);
    const error = await errorOf(() => callWithin(most, run));
    delete this.#context.activeMutant;
    return error;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) tests.push(await this.#runSound(test));
    this.#took = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TIMES, JSON.stringify([...this.#took]));
    const { mutantCoverage } = this.#context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter } = options;
    if (!isInSample(activeMutant, this.#share))
      return { status: MutantRunStatus.Error, errorMessage: NOT_IN_SAMPLE };
    if (this.#took.size === 0)
      this.#took = new Map(JSON.parse(readFileSync(TIMES, 'utf8')) as [string, number][]);
    const chosen = (testFilter ?? [...this.#tests.keys()]).flatMap((id) => this.#tests.get(id) ?? []);
    this.#context.hitCount = 0;
    let nrOfTests = 0;
    for (const test of this.#likeliestFirst(chosen, activeMutant.fileName)) {
      if (!this.#ran.has(test.id)) await this.#runSound(test);
      const error = await this.#errorWith(options, test);
      nrOfTests += 1;
      if (error === undefined) continue;
      if (error instanceof Endless) return { status: MutantRunStatus.Timeout, reason: error.message };
      for (const key of [test.id, `${activeMutant.fileName} ${test.id}`])
        this.#found.set(key, (this.#found.get(key) ?? 0) + 1);
      return {
        status: MutantRunStatus.Killed,
        failureMessage: String(error),
        killedBy: [test.id],
        nrOfTests,
      };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** What Stryker loads. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-process', KeptProcessRunner)];

/** The options of this runner, beside those of Stryker. */
export const strykerValidationSchema = { properties: { samplePercent: { type: 'number' } } };
