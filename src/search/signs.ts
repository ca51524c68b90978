import type { Language } from './meaning.ts';
import type { Unit } from './units.ts';

/** What a text must speak of so that a unit answers it, ready to be looked for. */
export interface Sign {
  readonly unit: Unit;
  /** A weak one occurs in too many other texts to decide alone. */
  readonly isWeak: boolean;
  /** One term of each must be there. */
  readonly needed: readonly (readonly string[])[];
  readonly barred: readonly string[];
}

/** So many telling words may lie between the terms of a sign. */
const REACH = 9;

const termsOf = (written: string, isConcept: Language['isConcept']): string[] =>
  written.split('/').map((word) => (isConcept(word) ? `=${word}` : word));

/** Returns the signs of a unit; `~` marks a weak one, `-` a term that must not be there, `/` parts terms of which one will do. */
export const signsOf = (unit: Unit, isConcept: Language['isConcept']): Sign[] =>
  (unit.signs ?? []).map((written) => {
    const parts = written.replace(/^~/, '').split(' ');
    return {
      unit,
      isWeak: written.startsWith('~'),
      needed: parts.filter((part) => !part.startsWith('-')).map((part) => termsOf(part, isConcept)),
      barred: parts
        .filter((part) => part.startsWith('-'))
        .flatMap((part) => termsOf(part.slice(1), isConcept)),
    };
  });

/** Tells whether a text with these terms shows a sign: all of it, near each other, and nothing that rules it out. */
export const isShown = ({ needed, barred }: Sign, terms: readonly string[]): boolean => {
  if (barred.some((term) => terms.includes(term))) return false;
  const places = needed.map((some) => terms.findIndex((term) => some.includes(term)));
  return !places.includes(-1) && Math.max(...places) - Math.min(...places) <= REACH;
};
