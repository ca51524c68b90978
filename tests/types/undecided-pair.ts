import type { PairsFrom, Pair } from '../../src/data/pairs/pair.ts';
import type { PairKey } from '../../src/data/neighbours.ts';

const text = { en: 'Is it?', zh: '是吗？' };

// @ts-expect-error Property '"DEADLINE_EXCEEDED/UNAVAILABLE"' is missing
export const forgotten: PairsFrom<'DEADLINE_EXCEEDED'> = {};

// @ts-expect-error Property 'UNAVAILABLE' is missing
export const oneSided: Pair<'DEADLINE_EXCEEDED/UNAVAILABLE'>['answers'] = { DEADLINE_EXCEEDED: text };

// @ts-expect-error '"UNAVAILABLE/DEADLINE_EXCEEDED"' is not assignable
export const backwards: PairKey = 'UNAVAILABLE/DEADLINE_EXCEEDED';

// @ts-expect-error '"OK/DATA_LOSS"' is not assignable
export const neverConfused: PairKey = 'OK/DATA_LOSS';
