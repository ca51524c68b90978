import { CODE_NUMBERS, codeNames, type CodeName } from '../../../data/names.ts';
import type { Observation } from '../../../service-config/observation.ts';
import { normalise } from '../normalise.ts';
import { failures, MAIN_CODE, type Case } from './jobs.ts';

/** One attempt, as the server saw it; `at` in milliseconds. */
export interface Arrival {
  readonly call: string;
  readonly previous: string;
  readonly at: number;
}

/** What a client program saw of a call. */
export interface Result {
  readonly id: string;
  /** Why the channel did not open. */
  readonly complaint?: string;
  /** Why the call was not made. */
  readonly thrown?: string;
  readonly code?: number;
  readonly message?: string | null;
}

/** What the client of grpc-java says of a call that went on after its deadline. */
const NEVER_ENDED = 'the call never ended';

/** How C core begins what it says of every call on a channel whose config it rejects. */
const NO_CHANNEL = 'Failed to create channel';

const codeOf = (result: Result): CodeName => {
  const name = codeNames.find((each) => CODE_NUMBERS[each] === result.code);
  if (!name) throw new Error(`A client reported no code: ${JSON.stringify(result)}`);
  return name;
};

/** Frames of a stack say where the library stood, which is not what it said. */
const STACK_FRAME = /^\s+(?:at |\.\.\. \d+ more)/;

const tidy = (text: string): string =>
  normalise(
    text
      .split('\n')
      .filter((line) => !STACK_FRAME.test(line))
      .join('\n')
      .replace(/\b127(?:\.\d+){3}:\d+/g, '127.0.0.1:50051'),
    import.meta.dirname,
  ).trim();

/** Everything that one library's run brought, by call. */
export class Evidence {
  readonly #arrivals = new Map<string, Arrival[]>();
  readonly #results = new Map<string, Result>();

  constructor(arrivals: readonly Arrival[], results: readonly Result[]) {
    for (const arrival of arrivals)
      this.#arrivals.set(arrival.call, [...(this.#arrivals.get(arrival.call) ?? []), arrival]);
    for (const result of results) this.#results.set(result.id, result);
  }

  #result(call: string): Result {
    const result = this.#results.get(call);
    if (!result) throw new Error(`No client reported on ${call}.`);
    return result;
  }

  #attempts(call: string): readonly Arrival[] {
    return this.#arrivals.get(call) ?? [];
  }

  /** A call was made although nothing of it arrived, unless its channel says that it could not be created. */
  #wasMade(call: string): boolean {
    const { complaint, thrown, message } = this.#result(call);
    return complaint === undefined && thrown === undefined && !message?.startsWith(NO_CHANNEL);
  }

  /** A config is rejected where no call of it arrived and all failed for one reason. */
  #complaint(id: string): string | undefined {
    const calls = [...failures.map((name) => `${id}/${name}`), `${id}/once`, `${id}/twice`];
    if (calls.some((call) => this.#attempts(call).length > 0 || this.#wasMade(call))) return undefined;
    const texts = calls.map((call) => {
      const result = this.#result(call);
      return tidy(result.complaint ?? result.thrown ?? result.message ?? '');
    });
    // In a channel of grpc-java that panicked, the call that met the panic says why; the others never end.
    const telling = texts.filter((text) => text !== NEVER_ENDED);
    if (!telling.length) return undefined;
    const [first = '', ...others] = [...new Set(telling)];
    if (others.length) throw new Error(`${id}: no call arrived, for different reasons: ${texts.join(' | ')}`);
    return first;
  }

  /** What calls met that left no status: an exception, or no end at all. Which call meets which is chance. */
  #broken(id: string): string[] {
    const results = [...this.#results.values()].filter((each) => each.id.startsWith(`${id}/`));
    return [...new Set(results.flatMap(({ thrown }) => (thrown === undefined ? [] : [tidy(thrown)])))].sort();
  }

  /** Returns what the library did with one case. */
  observation({ id, probe }: Case): Observation {
    const complaint = this.#complaint(id);
    if (complaint !== undefined) return { id, complaint };
    const broken = this.#broken(id);
    if (broken.length) return { id, broken };
    const code = probe.code ?? MAIN_CODE;
    const main = this.#attempts(`${id}/${code}`);
    const attempts: Partial<Record<CodeName, number>> = {};
    const ended: Partial<Record<CodeName, CodeName>> = {};
    for (const name of failures) {
      const count = this.#attempts(`${id}/${name}`).length;
      if (count !== 1) attempts[name] = count;
      const end = codeOf(this.#result(`${id}/${name}`));
      if (end !== name) ended[name] = end;
    }
    const after = (what: string) =>
      [this.#attempts(`${id}/${what}`).length, codeOf(this.#result(`${id}/${what}`))] as const;
    return {
      id,
      attempts,
      ...(Object.keys(ended).length ? { ended } : {}),
      // Copies that are sent at once arrive in any order.
      previous: main.map(({ previous }) => previous).sort(),
      delays: main.slice(1).map(({ at }, i) => Math.round(at - (main[i]?.at ?? at))),
      failsOnce: after('once'),
      failsTwice: after('twice'),
      ...(probe.calls
        ? {
            sequence: Array.from(
              { length: probe.calls },
              (_, i) => this.#attempts(`${id}/sequence-${i}`).length,
            ),
          }
        : {}),
    };
  }
}
