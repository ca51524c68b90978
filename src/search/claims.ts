import type { CodeName } from '../data/names.ts';
import type { TextKind } from './kinds.ts';
import type { Neighbourhood, Unit } from './units.ts';

/** How near the nearest phrase must be, and which share of the votes its code must have. Fitted on the work part. */
const ENOUGH: Readonly<Partial<Record<TextKind, { readonly likeness: number; readonly share: number }>>> = {
  'which-code': { likeness: 0.38, share: 0.55 },
  symptom: { likeness: 0.42, share: 0.6 },
  other: { likeness: 0.6, share: 0.7 },
};

/** Success is claimed only of a text in which nothing failed. */
const NOT_SUCCESS = /\bnot\b|n't\b|\bfail|\berror|\bwithout\b|不|没|失败|错误|异常|無|沒|失敗|錯/i;

/** What a claim from plain words says, and the unit that it rests on. */
export interface WordClaim {
  readonly code: CodeName;
  readonly unit: Unit;
}

/** @returns the code that the nearest units speak for, where one is far ahead and the kind of text lets it claim. */
export const claimFromWords = (
  kind: TextKind,
  text: string,
  { units, votes }: Neighbourhood,
): WordClaim | undefined => {
  const enough = ENOUGH[kind];
  const [vote] = votes;
  const code = vote?.code;
  if (!enough || !vote || !code || vote.share < enough.share) return undefined;
  if (code === 'OK' && NOT_SUCCESS.test(text)) return undefined;
  const near = units.find(({ unit }) => unit.code === code);
  if (!near || near.likeness < enough.likeness) return undefined;
  return { code, unit: near.unit };
};
