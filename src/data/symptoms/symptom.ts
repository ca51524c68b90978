/**
 * How people describe a problem: a weight, then the things that must all be in the text, in any order.
 *
 * Weight: 4 is a hint, 8 decides when no other code has a clue, more decides against another code's clue.
 * A thing is `@concept` (a set of words from `concepts.ts`), or words separated by `|`, of which one must occur;
 * `!` before either means that none may. English words match in all their forms, or any word they begin when they end
 * in `*`; Chinese words match anywhere.
 */
export type Symptom = readonly [weight: number, ...things: readonly [string, ...string[]]];
