/** @returns a sentence with each `{name}` replaced by its value; a name without one stays. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
