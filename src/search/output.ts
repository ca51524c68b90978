/**
 * What a program wrote, told by its look. Apart from `kinds.ts`, because a pasted status needs only this, and its answer has
 * to fit into a few kilobytes.
 */

/** Text longer than this is pasted, not written. */
export const LONGEST_SENTENCE = 500;

/** What programs write and people do not; each sign counts once. */
const OUTPUT_SIGNS: readonly RegExp[] = [
  /\b\d{1,2}:\d{2}:\d{2}\b/,
  /\b\d{4}[-/]\d{2}[-/]\d{2}\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d/,
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE|ERRO|PANIC|SEVERE|CRITICAL|NOTICE)\b|\blevel=|"level"/,
  /^\s{0,40}at (?!(?:least|most)\b)[\w.$<]|^ {0,8}File "|\bgoroutine \d|\.(?:go|java|py|rs|ts|js|c|cc|cpp|cs|rb|php|ex|scala|kt):\d/m,
  /(?:\/[\w.@-]{1,60}){3}|\b[A-Z]:\\/,
  /\b[\w.-]{2,40}=(?:["'\w/{[])[^=\n]{0,200}\b[\w.-]{2,40}=["'\w/{[]/,
  /\{\s{0,8}["'][\w.-]{1,40}["']\s?:/,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?\b|\b0x[\da-f]{3,}|\b[\da-f]{8}-[\da-f]{4}-/i,
  /^(?:\$|#|>|❯|PS) \S|^(?:error|warning|fatal|npm ERR!|E|ERR|Error|Exception|Caused by|Traceback)\b[^\n]{0,20}[:[(]|^[A-Z]{5,12} [A-Z][a-z]+ /m,
  /\bexit(?:ed)? (?:code|status|with)|\bsignal \d|\bpid[=: ]?\d|core dumped|errno|\[\d{2,}\]/i,
  /^[\w.$]{6,80}(?:Error|Exception|Failure)\b\s?[:(]/m,
  /\w\(\w{0,30}\)\s*$|;\s*$|\)\s*\{/m,
  /^[\w./-]{1,40}: (?:cannot|failed|error|found|could not|unable|line|\(\d)/m,
  /["'`]\/[\w./*-]{1,80}["'`]/,
  /\bpanicked at\b|\bthread '|::\w+\(\)/,
  /^#{1,3} v?\d|^[-*] (?:Fixed|Added|Changed)\b/m,
  /(?:\b\d{3,}\b[^\n\d]{1,60}){4}/,
];

/** Tells how much of a text looks written by a program, from 0. */
export const outputSigns = (text: string): number => {
  const seen = text.slice(0, 8000);
  const signs = OUTPUT_SIGNS.filter((sign) => sign.test(seen)).length;
  const lines = seen.split('\n', 12).filter((line) => line.trim() !== '').length;
  return signs + (lines > 3 ? 1 : 0) + (text.length > LONGEST_SENTENCE ? 1 : 0);
};

/** Tells whether a program wrote the text. */
export const isOutput = (text: string): boolean => outputSigns(text) >= 2;

/** Tells whether nothing in the text looks written by a program. */
export const looksWritten = (text: string): boolean => outputSigns(text) === 0;
