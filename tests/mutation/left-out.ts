/** Tests that a mutation run leaves out, by words of their names. */

/** Instrumented code takes its time and asks for `process.env`, so what measures or reads that proves nothing. */
const OF_SOUND_CODE = [
  /in a time that grows/,
  /(?:less than|within) \d+ ms/,
  /is one script that starts by itself/,
];

/** What tries thousands of texts finds little for its time. */
const OF_THOUSANDS = [
  /no text makes the look-up throw/,
  /never throws, whatever/,
  /generated configs without/,
  /has words for a config exactly/,
  /takes a text for JSON exactly/,
  /builds configs that every library/,
  /a plan that was made for lines alike/,
];

/** Patterns for the names of all tests that are left out. */
export const LEFT_OUT: readonly RegExp[] = [...OF_SOUND_CODE, ...OF_THOUSANDS];
