/**
 * How people describe a problem: a weight, then the things that must all be in the text, in any order.
 *
 * Weight: 4 is a hint, 8 decides when no other code has a clue, more decides against another code's clue.
 * A thing is words separated by `|`, of which one must occur; `@concept` among them stands for a set of words from
 * `concepts.ts`; `!` before all of them means that none may. English words match in all their forms, or any word they begin when they end
 * in `*`; Chinese words match anywhere.
 */
export type Symptom = readonly [weight: number, ...things: readonly [string, ...string[]]];
