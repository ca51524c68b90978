/*
 * What differs between two lines that say the same: moments, addresses, ids, durations, counts. Numbers of one or two
 * digits stay unless they number the line of a file, since codes are such numbers, and so does what may
 * be a status of HTTP.
 */
const VARIABLE =
  /(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?|\d{1,9}(?:\.\d{1,9})?(?:ns|us|µs|ms|[smh])\b|\d{1,9}[g-z][a-z\d]{3,}\b|\d[\da-f]{3,}(?:-[\da-f]{2,12}){0,8}(?:\.\d{1,9})?\b|\b(?!ipv)[a-z]{1,12}\d[a-z\d]{3,}\b|\b[a-f][a-f]{0,7}\d[\da-f]{2,}(?:-[\da-f]{2,12}){0,8}|(?<=\.[a-z]{1,5}:)\d{1,9}|(?<!(?:HTTP(?:\/\d(?:\.\d)?)?|http|[Ss]tatus|[Cc]ode)[^\d\n]{0,40})\d{3}(?:[.,:]\d{1,9}){0,3}/g;

/** Returns a line with a star for each part that varies: lines that say the same are equal. */
export const normalised = (line: string): string => line.replace(VARIABLE, '*');
