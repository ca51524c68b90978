import { codeNames } from '../data/names.ts';
import type { CircumstanceSigns } from './circumstances.ts';

/** A circumstance as a browser fetches it: id, signs, numbers of its codes. */
export type PackedCircumstance = readonly [id: string, signs: readonly string[], codes: readonly number[]];

/** Returns what a text is searched for. */
export const unpackedCircumstances = (packed: readonly PackedCircumstance[]): readonly CircumstanceSigns[] =>
  packed.map(([id, signs, codes]) => ({
    id,
    signs: signs.map((sign) => new RegExp(sign, 'i')),
    codes: codes.flatMap((number) => codeNames[number] ?? []),
  }));
