/** Sentences have a space around a hole for words in Latin script; a Chinese word takes none. */
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Returns a sentence with each `{name}` replaced by its value; a name without one stays. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole).replace(BETWEEN_HAN, '');
