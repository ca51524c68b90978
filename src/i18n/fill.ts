import type { DEFAULT_LOCALE, Localized } from './locales.ts';

/** Sentences have a space around a hole for words in Latin script; a Chinese word takes none. */
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The names in braces of a sentence that the compiler knows; of another sentence it takes every name. */
export type ParameterOf<Sentence extends string> = string extends Sentence
  ? string
  : Sentence extends `${string}{${infer Name}}${infer Rest}`
    ? Name | ParameterOf<Rest>
    : never;

/**
 * Texts in one language. Those with parameters have the type that they have in the default language, where the compiler
 * knows which parameters `fill` needs; they are the same in every language.
 */
export type Spoken<Texts extends Readonly<Record<string, Localized>>> = {
  readonly [Key in keyof Texts]: [ParameterOf<Texts[Key][typeof DEFAULT_LOCALE]>] extends [never]
    ? string
    : Texts[Key][typeof DEFAULT_LOCALE];
};

/** Returns a sentence with each `{name}` replaced by its value; a name without one stays. */
export const fill = <const Sentence extends string>(
  sentence: Sentence,
  values: Readonly<Record<ParameterOf<Sentence>, string>>,
): string =>
  sentence
    .replace(/\{(\w+)\}/g, (whole, key: string) => (values as Readonly<Record<string, string>>)[key] ?? whole)
    .replace(BETWEEN_HAN, '');
