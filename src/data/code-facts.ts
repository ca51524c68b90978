import type { Localized } from '../i18n/locales.ts';
import type { DetailType } from './details.ts';
import type { ExampleId } from './examples.ts';
import type { FrameworkFolder } from './frameworks/runs.ts';
import type { SourceId } from './sources.ts';

/** Everybody who can be asked to act. */
export const ACTORS = ['caller', 'later', 'service', 'nobody'] as const;

/** Who has to move before the same call can succeed. Decides the accent colour of a code. Editorial. */
export type Actor = (typeof ACTORS)[number];

/** The five places that a call passes and that can produce a status, in the order of the call. */
export const STATIONS = ['caller', 'client', 'network', 'server', 'handler'] as const;

/** caller: the caller's own code · client: client library · network: network, proxies, gateways · server: server library · handler: the service's own code. */
export type Station = (typeof STATIONS)[number];

/** The kinds of call that a retry treats differently: no side effects · same effect when repeated · anything else. */
export const CALL_KINDS = ['readOnly', 'idempotent', 'other'] as const;

/** How a call behaves when it is sent a second time. */
export type CallKind = (typeof CALL_KINDS)[number];

/** All that can be done with the same call. */
export const RETRY_VERDICTS = [
  'backoff',
  'when-told',
  'restart',
  'fix-first',
  'check-first',
  'no',
  'none',
] as const;

/**
 * What to do with the same call.
 * `backoff` retry with exponential backoff and jitter, if safe to repeat · `when-told` retry only after the time that
 * the server names · `restart` retry the whole read-modify-write around it · `fix-first` only after the request, the
 * credentials or the system state changed · `check-first` a call that is safe to repeat: whether time is left and the
 * service is not overloaded; any other: whether it already ran · `no` do not retry · `none` nothing to retry.
 */
export type RetryVerdict = (typeof RETRY_VERDICTS)[number];

/** All that a headline can say about retrying: one verdict, or that only calls of some kinds may be retried. */
export const RETRY_HEADLINES = [...RETRY_VERDICTS, 'if-idempotent'] as const;

/** What may be said of a code in one line, without a word about the kind of call. */
export type RetryHeadline = (typeof RETRY_HEADLINES)[number];

/**
 * Names the worst case in one line: a reader who knows only this line must not send a payment twice.
 * @returns the verdict that holds for every kind of call; `if-idempotent` where other calls need a check first;
 * otherwise the verdict for idempotent calls, which is then the stricter one.
 */
export const headlineVerdict = (retry: Readonly<Record<CallKind, RetryVerdict>>): RetryHeadline =>
  retry.idempotent === 'backoff' && retry.other !== 'backoff' ? 'if-idempotent' : retry.idempotent;

/** How sure it is that the request was carried out. */
export const CHANCES_OF_RUNNING = ['yes', 'maybe', 'rarely', 'no'] as const;

/** Whether the service may have carried the request out although this code came back. */
export type MayHaveRun = (typeof CHANCES_OF_RUNNING)[number];

/** What a run printed that shows what a claim says. */
export interface RunEvidence {
  /** A recorded file below `content/examples`: its first folder names the language or the tool, or its own name the framework, or the library that ran the configs. */
  readonly file:
    | `${ExampleId}/${'observed' | 'output' | 'reproduced'}/${string}.txt`
    | `${FrameworkFolder}/output/${string}.txt`
    | `service-config/observed/${string}.jsonl`
    | `${'curl' | 'grpcurl' | 'prometheus' | 'wire'}/${string}.txt`;
  /** Words of that file, as they were printed. */
  readonly printed: string;
}

/** What one named source says about a code, in our words. */
export interface Claim {
  readonly says: Localized;
  readonly source: SourceId;
  /** Only where a run shows what the claim says a library does; without it the claim was read from its source. */
  readonly run?: RunEvidence;
}

/** The ends of a call at which a library can produce a code. */
export const SIDES = ['client', 'server', 'both'] as const;

/** A situation in which a library produces the code without the handler asking for it. */
export interface LibraryCondition extends Claim {
  readonly side: (typeof SIDES)[number];
}

/** Every editorial and sourced fact about one code; spellings, HTTP numbers and pairs live in files of their own. */
export interface CodeFacts {
  /** Name of the code in plain words: English in sentence case, Chinese as engineers say it. */
  readonly title: Localized;
  /** One line: what this code tells the caller. No full stop, at most 80 characters English, 40 Chinese. */
  readonly meaning: Localized;
  readonly actor: Actor;
  /** One sentence: what that actor does. */
  readonly action: Localized;
  /** The stations that can produce this code, each with the clue in the message or metadata that gives it away. */
  readonly origins: Readonly<Partial<Record<Station, Localized>>>;
  readonly retry: Readonly<Record<CallKind, RetryVerdict>> & {
    /** How long to wait and how often, or why repeating is useless. One or two sentences. */
    readonly pacing: Localized;
    /** Why the verdict holds, where the words that all codes share would miss what to do first. One sentence. */
    readonly because?: Localized;
    /** What named sources advise; they differ and the page shows it. */
    readonly sources: readonly Claim[];
  };
  readonly mayHaveRun: MayHaveRun;
  /** Why `mayHaveRun` is what it is. One sentence. */
  readonly ranBecause: Localized;
  /** When libraries generate the code, per `doc/statuscodes.md` and the libraries' sources. */
  readonly libraryConditions: readonly LibraryCondition[];
  /** Detail messages that suit this code, with the reason. Editorial unless the proto says so. */
  readonly details: Readonly<Partial<Record<DetailType, Localized>>>;
}
