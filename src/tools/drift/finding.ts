/** A record whose file no longer says what it said. */
export interface Finding {
  /** The place of the record: `src/data/messages: go-transport-is-closing`. */
  readonly record: string;
  /** The file it cites: `grpc/grpc-go:status/status.go`. */
  readonly source: string;
  /** What no longer holds, and what to do. */
  readonly says: string;
}

/** What a comparison found, and what it could not compare, each with the reason. */
export interface Comparison {
  readonly compared: number;
  readonly drift: readonly Finding[];
  readonly uncompared: readonly string[];
}

/** Returns the newest text of a cited file, or `undefined` where it was not got or is gone. */
export type ReadSource = (source: string) => string | undefined;
