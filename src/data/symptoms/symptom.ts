import type { concepts } from './concepts.ts';

/** A set of interchangeable words, defined once in `concepts.ts`. */
export type ConceptName = keyof typeof concepts;

/**
 * How people describe a problem: a weight from 1 (a hint) to 10 (decides by itself), then the things that must all
 * be in the text, in any order. A thing is `@concept`, or words separated by `|`. English words match whole words,
 * or beginnings of words when they end in `*`; Chinese words match anywhere.
 */
export type Symptom = readonly [weight: number, ...things: readonly [string, ...string[]]];
