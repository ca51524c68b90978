/** What programs that collect logs write before each line: the runtime of containers, kubectl, journald, compose. */
const PREFIX =
  /^(?:\[pod\/[^\]\s]{1,200}\] )?(?:[\w.-]{1,80} {1,30}\| )?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}(?:Z|[+-]\d\d:\d\d) (?:std(?:out|err) [FP] )?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,80} [^\s:]{1,80}: )?/;

/** Lines that only occur inside what began before: frames, causes, brackets that close, an HTTP response in grpc-java. */
const INSIDE =
  /^(?:\s{0,20}(?:Caused by|Suppressed|Wrapped by): |\s{0,20}\.{3} \d{1,5} (?:more|common frames)|\s{1,20}at [\w.$<[]|\s{0,8}[)}\]>]{1,4}[,;]?\s{0,8}$|\s{0,8}--- End of |\s{1,8}File "|invalid content-type: \S|headers: Metadata\()/;

/** Python writes one of these between the traces of a chain. */
export const CHAINED =
  /^(?:[^\n]{0,80} )?(?:The above exception was the direct cause|During handling of the above exception)/;

const EXCEPTION = /^[\w.$]{3,200}(?:Exception|Error|Throwable)\b(?::|$| \()/;

/** Fields of a status on consecutive lines, no deeper than the first. */
const FIELD = /^\s{1,20}["'[]?(?:Message|Details|details|metadata|message|debug_error_string|description)\b/;

const BEGINS_WITH_TIME =
  /^\s{1,20}[["']{0,2}(?:\d{4}[-/]\d\d|\d{1,2}:\d\d:\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d)/;

/** The first line of what may go on below. */
export interface Head {
  readonly line: string;
  /** Whether the line prints a moment. */
  readonly timed: boolean;
}

const indentation = (line: string): number => line.length - line.trimStart().length;

/** Returns a line without what collected it has put before it. */
export const withoutPrefix = (line: string): string => line.replace(PREFIX, '');

/** Tells whether a line goes on with what its head began; `follows`: it comes right after the head. */
export const isContinuation = (line: string, head: Head, follows: boolean): boolean => {
  const bare = withoutPrefix(line);
  if (INSIDE.test(bare)) return true;
  if (bare.length !== line.length) return /^(?:\t|\s{4})\s{0,200}\S/.test(bare) || FIELD.test(bare);
  if (follows && head.timed && EXCEPTION.test(line)) return true;
  if (!/^\s+\S/.test(line) || BEGINS_WITH_TIME.test(line)) return false;
  const deep = indentation(head.line);
  return deep === 0 || indentation(line) > deep || FIELD.test(line);
};
