/*
 * What differs between two lines that say the same: moments, addresses, ids, durations, counts. Numbers of one or two
 * digits stay unless they number the line of a file, since codes are such numbers, and so does what may
 * be a status of HTTP.
 */
const FROM_DIGIT = [
  String.raw`(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`,
  String.raw`\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?`,
  String.raw`\d{1,9}(?:\.\d{1,9})?(?:ns|us|µs|ms|[smh])\b`,
  String.raw`\d{1,9}[g-z][a-z\d]{3,}\b`,
  String.raw`\d[\da-f]{3,}(?:-[\da-f]{2,12}){0,8}(?:\.\d{1,9})?\b`,
  String.raw`(?<=\.[a-z]{1,5}:)\d{1,9}`,
  String.raw`(?<!(?:HTTP(?:\/\d(?:\.\d)?)?|http|[Ss]tatus|[Cc]ode)[^\d\n]{0,40})\d{3}(?:[.,:]\d{1,9}){0,3}`,
];
const FROM_LETTER = [
  String.raw`(?!ipv)[a-z]{1,12}\d[a-z\d]{3,}\b`,
  String.raw`[a-f][a-f]{0,7}\d[\da-f]{2,}(?:-[\da-f]{2,12}){0,8}`,
];

/** What each half begins with is asked once before its forms are tried: most of a line begins neither. */
const VARIABLE = new RegExp(
  String.raw`(?=\d)(?:${FROM_DIGIT.join('|')})|\b(?=[a-z]{1,12}\d)(?:${FROM_LETTER.join('|')})`,
  'g',
);

/** Returns a line with a star for each part that varies: lines that say the same are equal. */
export const normalised = (line: string): string => line.replace(VARIABLE, '*');
