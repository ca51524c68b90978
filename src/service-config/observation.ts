import type { CodeName } from '../data/names.ts';

/** The libraries whose reading of a service config was run, as they name themselves. C core ran through Python. */
export const RUN_LIBRARIES = ['grpc-go', 'grpc-java', 'grpc-core', 'grpc-js'] as const;

/** One library whose reading of a service config was run. */
export type RunLibrary = (typeof RUN_LIBRARIES)[number];

/** What one library did with one config, against a server that fails on request. */
export interface Observation {
  /** The name of the file in `content/examples/service-config/configs`. */
  readonly id: string;
  /** Why no call reached the server; the other fields are absent then. */
  readonly complaint?: string;
  /** The config was accepted, and calls ended without a status: what they met. The other fields are absent then. */
  readonly broken?: readonly string[];
  /** Attempts for each code against a server that always fails with it, where it was not one. */
  readonly attempts?: Readonly<Partial<Record<CodeName, number>>>;
  /** The code that the client saw, where it was not the one that the server sent. */
  readonly ended?: Readonly<Partial<Record<CodeName, CodeName>>>;
  /** What `grpc-previous-rpc-attempts` said in each attempt of the main code; empty where absent. */
  readonly previous?: readonly string[];
  /** Milliseconds between these attempts. */
  readonly delays?: readonly number[];
  /** Attempts, and the code the client saw, when the server fails once, and when it fails twice. */
  readonly failsOnce?: readonly [number, CodeName];
  readonly failsTwice?: readonly [number, CodeName];
  /** Attempts of calls made one after the other on one channel. */
  readonly sequence?: readonly number[];
}

/** What a case asks of the server and the call beyond a code, and which code is looked at closely. */
export interface Probe {
  readonly code?: CodeName;
  /** Milliseconds before the server fails. */
  readonly sleep?: number;
  /** What the server sends as `grpc-retry-pushback-ms`. */
  readonly pushback?: string;
  /** Bytes of request and response. */
  readonly size?: number;
  /** How many calls to make one after the other on one channel. */
  readonly calls?: number;
}

/** The method that every case calls. */
export const PROBED_METHOD = 'shop.v1.Catalogue/GetItem';
