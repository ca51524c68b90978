/** Words after which a name tells of an earlier failure inside this one, or of another protocol's error. */
const INNER =
  /(?:last (?:error|exception|failure)|balancer error|HTTP\/2 error(?: code)?|reset reason|failure reason|http2_error|error_code)["']?\s{0,2}[:=]\s{0,2}["']?$|\blast (?:error|exception):[^\n]{0,300}$|(?:RST_?STREAM|GO_?AWAY)(?:(?!return|should|map|rais)[^\n]){0,40}$/i;

/** Tells whether what begins at `at` tells of an earlier failure inside this one. */
export const isInner = (text: string, at: number): boolean =>
  INNER.test(text.slice(Math.max(0, at - 320), at));
