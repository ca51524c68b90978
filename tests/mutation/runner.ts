/**
 * A test runner of Stryker that loads the unit specs once and then runs the tests of one mutant after another in the
 * same process: with a new environment for each mutant, as Vitest needs, most of the time goes into loading records.
 */
import { globSync } from 'node:fs';
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
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { isInSample, NOT_IN_SAMPLE } from '../../src/tools/mutate/sample.ts';
import { takeCollected } from './vitest.ts';

const SHIM = new URL('vitest.ts', import.meta.url).href;

/** What measures time proves nothing in instrumented code, and what tries thousands of texts finds little for its time. */
const LEFT_OUT =
  /in a time that grows|(?:less than|within) \d+ ms|no text makes the look-up throw|never throws, whatever|generated configs without|has words for a config exactly|takes a text for JSON exactly|builds configs that every library|a plan that was made for lines alike|answered alike without the messages/;
/**
 * How much time of the processor the tests of one mutant may need, in milliseconds, as they needed it without a mutant: those
 * that found most come first, and the hundreds of texts that are left then find next to nothing.
 */
const MOST_PER_MUTANT = 2000;
/** These start programs, in which no mutant is active. */
const PROGRAMS: ReadonlySet<string> = new Set(['drift.spec.ts', 'terminal.spec.ts']);

interface LoadedTest {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

const failureOf = async ({ run }: LoadedTest): Promise<string | undefined> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

class KeptProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  /** Of the faults, in percent, that are tried; the others are reported as errors, which count nowhere. */
  readonly #share: number;
  readonly #tests = new Map<string, LoadedTest>();
  /** Milliseconds of the processor that a test needed without a mutant; until then what it keeps for others is not there. */
  readonly #took = new Map<string, number>();
  /** How many mutants a test has found so far. */
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
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL?.endsWith('.spec.ts')
          ? { url: SHIM, shortCircuit: true }
          : next(specifier, context),
    });
    const folder = join(process.cwd(), 'tests/unit');
    for (const file of globSync('*.spec.ts', { cwd: folder }).toSorted()) {
      if (PROGRAMS.has(file)) continue;
      const fileName = join(folder, file);
      await import(pathToFileURL(fileName).href);
      for (const { name, run } of takeCollected())
        if (!LEFT_OUT.test(name))
          this.#tests.set(`${file} ${name}`, { id: `${file} ${name}`, fileName, run });
    }
  }

  async #run(test: LoadedTest): Promise<TestResult> {
    const { id, fileName } = test;
    this.#context.currentTestId = id;
    const start = process.cpuUsage();
    const failureMessage = await failureOf(test);
    const { user, system } = process.cpuUsage(start);
    const about = { id, name: id, fileName, timeSpentMs: (user + system) / 1000 };
    return failureMessage === undefined
      ? { ...about, status: TestStatus.Success }
      : { ...about, status: TestStatus.Failed, failureMessage };
  }

  /** The tests that found most in the least time: neighbouring mutants are often found by the same test. */
  #likeliestFirst(tests: readonly LoadedTest[]): LoadedTest[] {
    const yieldOf = ({ id }: LoadedTest) =>
      (1 + (this.#found.get(id) ?? 0)) / (1 + (this.#took.get(id) ?? 0));
    let needed = 0;
    return tests
      .toSorted((a, b) => yieldOf(b) - yieldOf(a))
      .filter(({ id }) => {
        const isAffordable = needed <= MOST_PER_MUTANT;
        needed += this.#took.get(id) ?? 0;
        return isAffordable;
      });
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) {
      const result = await this.#run(test);
      this.#took.set(test.id, result.timeSpentMs);
      tests.push(result);
    }
    const { mutantCoverage } = this.#context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(activeMutant, this.#share))
      return { status: MutantRunStatus.Error, errorMessage: NOT_IN_SAMPLE };
    const chosen = (testFilter ?? [...this.#tests.keys()]).flatMap((id) => this.#tests.get(id) ?? []);
    const context = this.#context;
    delete context.activeMutant;
    delete context.hitLimit;
    for (const test of chosen.filter(({ id }) => !this.#took.has(id)))
      this.#took.set(test.id, (await this.#run(test)).timeSpentMs);
    context.activeMutant = activeMutant.id;
    context.hitCount = 0;
    if (hitLimit !== undefined) context.hitLimit = hitLimit;
    const tests: TestResult[] = [];
    for (const test of this.#likeliestFirst(chosen)) {
      const result = await this.#run(test);
      tests.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#found.set(test.id, (this.#found.get(test.id) ?? 0) + 1);
      break;
    }
    delete context.activeMutant;
    const complete: CompleteDryRunResult = { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? complete);
  }
}

/** What Stryker loads. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-process', KeptProcessRunner)];

/** The options of this runner, beside those of Stryker. */
export const strykerValidationSchema = { properties: { samplePercent: { type: 'number' } } };
